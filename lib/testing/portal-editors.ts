import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** What an editor of a portal leaves of pasted HTML (domain.md §7, read from the editors' own filters). */
export type PortalEditor = {
  readonly name: string;
  /** Tags that stay; of any other only the content does. */
  readonly tags: ReadonlySet<string>;
  /** Attributes that stay on a table, on a cell, and on anything else. */
  readonly table: ReadonlySet<string>;
  readonly cell: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
};

const TEXT = ['h1', 'h2', 'h3', 'p', 'span', 'br'];
const TABLE = ['table', 'tbody', 'tr', 'th', 'td'];
const CELL = ['width', 'rowspan', 'colspan', 'align', 'valign', 'class', 'style'];

/** The editors a fragment has to survive. */
export const PORTAL_EDITORS: readonly PortalEditor[] = [
  {
    name: 'KindEditor',
    tags: new Set([...TEXT, ...TABLE, 'div']),
    table: new Set([
      'border',
      'cellspacing',
      'cellpadding',
      'width',
      'height',
      'align',
      'bordercolor',
      'style',
    ]),
    cell: new Set([...CELL, 'id', 'height', 'bgcolor']),
    other: new Set(['id', 'class', 'align', 'style']),
  },
  {
    name: 'UEditor',
    tags: new Set([...TEXT, ...TABLE, 'thead', 'caption']),
    table: new Set(['width', 'border', 'align', 'valign', 'class', 'style']),
    cell: new Set(CELL),
    other: new Set(['class', 'align', 'style']),
  },
  {
    name: 'wangEditor',
    tags: new Set([...TEXT, ...TABLE]),
    table: new Set(['width']),
    cell: new Set(['width', 'rowspan', 'colspan']),
    other: new Set(),
  },
];

/** The fragment as it comes out of an editor. */
export function throughEditor(html: string, editor: PortalEditor): string {
  const root = parseFragment(html);
  filter(root, editor);
  return serialize(root);
}

function filter(parent: Parent, editor: PortalEditor): void {
  parent.childNodes = parent.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [child];
    if (child.tagName === 'script' || child.tagName === 'style') return [];
    filter(child, editor);
    if (!editor.tags.has(child.tagName)) return child.childNodes;
    child.attrs = child.attrs.filter(({ name }) => keptOn(child, editor).has(name));
    return [child];
  });
}

function keptOn({ tagName }: Element, { table, cell, other }: PortalEditor): ReadonlySet<string> {
  if (tagName === 'table') return table;
  return tagName === 'td' || tagName === 'th' ? cell : other;
}
