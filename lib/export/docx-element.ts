import { FileChild } from 'docx';

/** An element as docx's serialiser takes it: names with their prefix, `_attr` for attributes, text is escaped there. */
export type Element = {
  readonly [name: string]:
    | { readonly _attr: object }
    | readonly (Element | string | { readonly _attr: object })[];
};

/**
 * An element of WordprocessingML that docx has no word for, or not in the order that the standard asks for. Names
 * without `w:`. A plain object and not a component: a table has some two thousand of them.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (Element | string)[] = [],
): Element {
  const _attr: Record<string, string | number> = {};
  for (const key in attributes) _attr[`w:${key}`] = attributes[key] ?? '';
  return { [`w:${name}`]: children.length === 0 ? { _attr } : [{ _attr }, ...children] };
}

/** A run of text; spaces at its ends are kept. */
export function textRun(text: string, properties: readonly Element[] = []): Element {
  const run = properties.length > 0 ? [element('rPr', {}, properties)] : [];
  return element('r', {}, [...run, { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] }]);
}

/** Puts such elements into the body of a document, beside docx's own paragraphs. */
export class BodyElement extends FileChild {
  constructor(name: string, children: readonly Element[]) {
    super(`w:${name}`);
    this.root.push(...children);
  }
}
