import { RefusedFile } from './file-refusals.ts';

/** A cell of a sheet, counted from 1. */
export type CellPlace = { readonly row: number; readonly column: number };

/** The cell that B3 names. Throws RefusedFile `damaged` where it names none. */
export function readPlace(text: string): CellPlace {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(text) ?? [];
  if (letters === undefined || digits === undefined) throw new RefusedFile('damaged');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** The first and the last cell of A1:C2; of A1 alone both are the same. */
export function readRange(text: string): readonly [CellPlace, CellPlace] {
  const [from = '', to = from] = text.split(':');
  return [readPlace(from), readPlace(to)];
}
