import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** One cell as a reader of the markup finds it. */
export type HtmlCell = {
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
};
/** A table as it was read back. */
export type HtmlTable = { readonly rows: readonly (readonly HtmlCell[])[] };

const TEXT_TAGS = new Set(['h1', 'h2', 'h3', 'p', 'th', 'td']);

/** All text of a page or a fragment by paragraph and cell, in reading order; 未定稿 marks are not part of it. */
export function readHtmlText(html: string): string[] {
  return elementsOf(rootOf(html))
    .filter(({ tagName }) => TEXT_TAGS.has(tagName))
    .map(textOf)
    .filter((text, index) => !(index === 0 && text === '未定稿'));
}

/** Every table of a page or fragment, row by row. */
export function readHtmlTables(html: string): HtmlTable[] {
  return elementsOf(rootOf(html))
    .filter(({ tagName }) => tagName === 'table')
    .map((table) => ({
      rows: elementsOf(table)
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) =>
          elementsOf(row)
            .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
            .map(cellOf),
        ),
    }));
}

/** Every element with its attributes, for promises about what a file does not hold. */
export function readHtmlElements(html: string): HtmlCell[] {
  return elementsOf(rootOf(html)).map(cellOf);
}

/** The tables' cells spread over their spans: one id of a cell for each place of the grid. Throws where two cells overlap. */
export function expandGrid({ rows }: HtmlTable): number[][] {
  const grid: number[][] = rows.map(() => []);
  let id = 0;
  for (const [at, row] of rows.entries()) {
    for (const { attributes } of row) {
      id += 1;
      const line = grid[at] ?? [];
      let column = 0;
      while (line[column] !== undefined) column += 1;
      for (let down = 0; down < Number(attributes.rowspan ?? 1); down += 1) {
        for (let across = 0; across < Number(attributes.colspan ?? 1); across += 1) {
          const below = grid[at + down];
          if (!below || below[column + across] !== undefined)
            throw new Error(`cell ${id} of row ${at} does not fit`);
          below[column + across] = id;
        }
      }
    }
  }
  return grid;
}

function rootOf(html: string): Node {
  return html.startsWith('<!DOCTYPE') ? parse(html) : parseFragment(html);
}

function elementsOf(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

function cellOf(element: Element): HtmlCell {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return { tag: element.tagName, text: textOf(element), attributes };
}

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
