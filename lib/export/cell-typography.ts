import { type Placed, stubDepth } from '#lib/template/layout.ts';
import type { Table } from '#lib/template/vocabulary.ts';

/** Row headings in several steps are read as a list, one below the other; what spans rows is centred in its field. */
export function readsAsList(cell: Placed, table: Table): boolean {
  return cell.role === 'rowHeading' && cell.rowSpan === 1 && table.blocks.some((each) => stubDepth(each) > 1);
}

/** A label that spans rows stands in a narrow column: its number （三） has a line of its own. The text stays the same. */
export function labelLines(text: string, rowSpan: number): string[] {
  const number = rowSpan > 1 ? (/^（[^）]+）/u.exec(text)?.[0] ?? '') : '';
  return number === '' || number === text ? [text] : [number, text.slice(number.length)];
}
