import { SaxesParser } from 'saxes';

/** An element with its attributes by qualified name. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
};

/** The root element. Throws on anything that is not well-formed, forbidden characters included. */
export function parseXml(xml: string): XmlNode {
  const document: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [document];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const root = children(document)[0];
  if (!root) throw new Error('no root element');
  return root;
}

/** Child elements, of one name where one is given. */
export function children(node: XmlNode, name?: string): XmlNode[] {
  return node.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All elements of one name below a node, in document order. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return children(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The element at the end of a path of names; undefined where a step is missing. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((here, name) => here && children(here, name)[0], node);
}

/** `w:val` of the element at the end of a path. */
export function valueAt(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  return at(node, ...path)?.attributes['w:val'];
}

/** All text below a node. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
