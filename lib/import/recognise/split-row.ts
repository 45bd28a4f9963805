import type { Line } from './line.ts';
import { isCellValue } from './read-cell.ts';

/** A line of a table parted: what names it, and what stands in its cells behind that. */
export type RowParts = {
  readonly texts: readonly string[];
  /** Cells behind the name, blanks among them; of a paragraph only what stands there. */
  readonly values: readonly string[];
  /** Index of the cell where the values begin; absent for a paragraph. */
  readonly start?: number;
};

/** Parts a line before its values. `columnsOf` tells how many figures belong to the row a text names; 0 where it names none. */
export function splitRow(line: Line, columnsOf: (text: string) => number): RowParts {
  const { cells } = line;
  if (!cells) return splitText(line.text);
  let start = cells.length;
  while (start > 0 && isCellValue(cells[start - 1] ?? '')) start -= 1;
  // Words may stand where a figure belongs: then the name is the cell behind which exactly its figures follow.
  for (let named = start - 2; named >= 0; named -= 1) {
    const columns = columnsOf(cells[named] ?? '');
    const behind = cells.slice(named + 1).filter((cell) => cell !== '');
    if (columns > 0 && behind.length === columns) start = named + 1;
  }
  return { texts: cells.slice(0, start).filter((cell) => cell !== ''), values: cells.slice(start), start };
}

function splitText(text: string): RowParts {
  const words = text.split(/\s+/u);
  let start = words.length;
  while (start > 0 && isCellValue(words[start - 1] ?? '')) start -= 1;
  const name = words.slice(0, start).join(' ');
  return { texts: name === '' ? [] : [name], values: words.slice(start) };
}
