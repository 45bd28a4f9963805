import { RefusedFile } from './file-refusals.ts';
import { SOURCE_LIMITS } from './source-limits.ts';
import { type CellPlace, readPlace, readRange } from './xlsx-places.ts';
import { sayDay } from './xlsx-styles.ts';
import { listenToXml } from './xml-events.ts';

/** What one sheet holds. */
export type Sheet = {
  /** Its rows from the first to the last that holds something, equally long; rows without any text are left out. */
  readonly rows: readonly (readonly string[])[];
  /** Rows that are hidden and hold something. */
  readonly hidden: number;
};

const MOST_MERGES = 2_000;

/** What the cells of all sheets refer to. */
export type Workbook = {
  readonly texts: readonly string[];
  /** Styles that show a number as a date. */
  readonly dates: ReadonlySet<number>;
};

type OpenCell = { readonly place: CellPlace; readonly type: string; readonly style: number; text: string };

/** Reads the cells of one sheet. Throws RefusedFile: `tooMuch` for more than any report has, `damaged` for false places. */
export function readSheet(bytes: Uint8Array, workbook: Workbook): Sheet {
  const rows = new Map<number, Map<number, string>>();
  const merges: (readonly [CellPlace, CellPlace])[] = [];
  let hidden = 0;
  let filled = 0;
  let last: CellPlace = { row: 0, column: 0 };
  let isHidden = false;
  let hasText = false;
  let cell: OpenCell | null = null;
  listenToXml(bytes, {
    open: (element, attribute) => {
      if (element === 'row') {
        const row = Number.parseInt(attribute('r') ?? '', 10);
        last = { row: row >= 1 ? row : last.row + 1, column: 0 };
        isHidden = isTrue(attribute('hidden'));
        hasText = false;
      } else if (element === 'c') {
        // A place is stated, or the next one.
        const stated = attribute('r');
        last = stated === undefined ? { ...last, column: last.column + 1 } : readPlace(stated);
        cell = { place: last, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? '-1'), text: '' };
      } else if (element === 'mergeCell') {
        if (merges.length >= MOST_MERGES) throw new RefusedFile('tooMuch');
        merges.push(readRange(attribute('ref') ?? ''));
      }
    },
    text: (text, path) => {
      const element = path.at(-1);
      const isValue = element === 'v' || (element === 't' && path.includes('is') && !path.includes('rPh'));
      if (cell && isValue) cell.text += text;
    },
    close: (element) => {
      if (element === 'row' && isHidden && hasText) hidden += 1;
      if (element !== 'c' || !cell) return;
      const text = shownText(cell, workbook).trim();
      const { row, column } = cell.place;
      cell = null;
      if (text === '') return;
      hasText = true;
      if (isHidden) return;
      filled += 1;
      if (column > SOURCE_LIMITS.cellsInRow || filled > SOURCE_LIMITS.cells) throw new RefusedFile('tooMuch');
      rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, text));
    },
  });
  return { rows: rectangle(rows, merges), hidden };
}

/** The rows in order. What stands under a merge, unseen since the cells were merged, is no text. */
function rectangle(
  rows: ReadonlyMap<number, ReadonlyMap<number, string>>,
  merges: readonly (readonly [CellPlace, CellPlace])[],
): string[][] {
  const isCovered = (row: number, column: number) =>
    merges.some(
      ([from, to]) =>
        row >= from.row &&
        row <= to.row &&
        column >= from.column &&
        column <= to.column &&
        !(row === from.row && column === from.column),
    );
  const columns = [...rows.values()].flatMap((row) => [...row.keys()]);
  const left = columns.reduce((least, column) => Math.min(least, column), SOURCE_LIMITS.cellsInRow);
  const right = columns.reduce((most, column) => Math.max(most, column), 0);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) =>
      Array.from({ length: right - left + 1 }, (_, at) => {
        const text = cells.get(left + at) ?? '';
        return text !== '' && isCovered(row, left + at) ? '' : text;
      }),
    );
}

function shownText({ type, style, text }: OpenCell, { texts, dates }: Workbook): string {
  switch (type) {
    case 's': {
      const found = texts[Number(text)];
      if (found === undefined) throw new RefusedFile('damaged');
      return found;
    }
    case 'n':
      return text !== '' && dates.has(style) ? sayDay(text) : plainNumber(text);
    default:
      return text;
  }
}

/** A number as a sheet shows it: in binary it may differ in the sixteenth digit, which nobody wrote. */
function plainNumber(text: string): string {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text;
  const plain = String(Number(number.toPrecision(15)));
  return plain.includes('e') ? text : plain;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
