import type { Line } from './line.ts';
import { matchName } from './match-name.ts';
import type { RawRow, RowPart, Stub } from './raw-row.ts';
import type { RowName, TableWords } from './row-names.ts';
import { splitRow } from './split-row.ts';
import { labelKey, wordsOf } from './wording.ts';

type Open = { stubs: Stub[]; parts: RowPart[]; figures: number; grid: RawRow['grid'] };

/** No head of a table and no row is broken over more lines than this. */
const MOST_PARTS = 200;

/**
 * Puts lines together into rows: words, then figures. A row ends where words follow its figures, so names and figures may be
 * broken over lines; a row of cells that has its name and no figures ends with the next words.
 */
export function gatherRows(lines: readonly Line[], section: string, words: TableWords): readonly RawRow[] {
  const rows: RawRow[] = [];
  let open: Open | undefined;
  const columnsOf = (text: string) => words.rows.get(labelKey(text))?.columns.length ?? 0;
  const close = () => {
    if (open) rows.push(settle(open, section, words));
    open = undefined;
  };
  for (const line of lines) {
    if (line.text === '') {
      const bare = words.unlabelled.find(({ columns }) => columns.length === line.cells?.length);
      if (bare) close();
      if (bare) rows.push(blankRow(line, bare, section));
      continue;
    }
    const { texts, values, start } = splitRow(line, columnsOf);
    const isHead =
      line.cells !== undefined && texts.length > 0 && texts.every((text) => words.heads.has(wordsOf(text)));
    if (open && (isHead || endsBefore(open, line, texts.length > 0, words))) close();
    open ??= { stubs: [], parts: [], figures: 0, grid: undefined };
    open.parts.push({ line, values });
    open.figures += values.filter((value) => value !== '').length;
    open.stubs.push(...texts.map((text) => ({ text, line })));
    open.grid = open.parts.length === 1 ? gridOf(line, start) : undefined;
    if (isHead && values.every((value) => value === '')) close();
  }
  close();
  return rows;
}

function gridOf({ table, cells }: Line, start: number | undefined): RawRow['grid'] {
  return cells && table !== undefined && start !== undefined
    ? { table, width: cells.length, start }
    : undefined;
}

/** Words end a row that has figures, or a row of cells that has its name. Bare figures end one that has all of its own. */
function endsBefore(open: Open, line: Line, hasWords: boolean, words: TableWords): boolean {
  if (open.parts.length >= MOST_PARTS) return true;
  return hasWords ? isComplete(open, words) : line.cells !== undefined && isFull(open, words);
}

function isComplete({ parts, stubs, figures }: Open, words: TableWords): boolean {
  if (figures > 0) return true;
  const last = parts[parts.length - 1];
  return last?.line.cells !== undefined && stubs.length > 0 && matchName(stubs, words) !== undefined;
}

function isFull({ stubs, figures }: Open, words: TableWords): boolean {
  return figures > 0 && matchName(stubs, words)?.name.columns.length === figures;
}

/** A row of empty cells is a row only where it needs no name. */
function blankRow(line: Line, name: RowName, section: string): RawRow {
  const values = line.cells ?? [];
  const match = { name, stubs: 0, original: '', before: '' };
  return { parts: [{ line, values }], section, stubs: [], values, match };
}

function settle({ stubs, parts, figures, grid }: Open, section: string, words: TableWords): RawRow {
  const values = parts.flatMap((part) => part.values);
  const isHead = figures === 0 && stubs.every(({ text }) => words.heads.has(wordsOf(text)));
  const named = isHead ? undefined : matchName(stubs, words);
  const bare = words.unlabelled.find(({ columns }) => columns.length === figures);
  // 总计 may be the last heading above a row without a name: then the number of figures tells.
  const isBare = !named || words.heads.has(wordsOf(stubs[stubs.length - 1]?.text ?? ''));
  const match =
    bare && isBare && named?.name.columns.length !== figures
      ? { name: bare, stubs: 0, original: '', before: '' }
      : named;
  return {
    parts,
    section,
    stubs: match ? stubs.slice(0, stubs.length - match.stubs) : stubs,
    values,
    ...(match ? { match } : {}),
    ...(grid ? { grid } : {}),
  };
}
