import type { Undecided } from '#lib/import/recognised.ts';
import { readQuantity } from '#lib/report/quantity.ts';
import type { Notes } from './notes.ts';
import type { RawRow } from './raw-row.ts';
import type { RowName } from './row-names.ts';
import { rowValues } from './row-values.ts';
import type { TableCells } from './table-cells.ts';
import type { Tables } from './tables.ts';

/** Fills a row of the template, or asks about every cell of it where the figures cannot be told apart. */
export function fillRow(row: RawRow, name: RowName, cells: TableCells, tables: Tables, notes: Notes) {
  const read = rowValues(row, tables.starts);
  const line = row.parts[0]?.line;
  const page = line?.page === undefined ? {} : { page: line.page };
  const original = row.values.filter((value) => value !== '').join(' ');
  const askAll = (why: Undecided['why'], say: string, suggestion?: string) => {
    for (const id of name.rows)
      for (const { id: column } of name.columns)
        if (column !== null)
          cells.ask({
            row: id,
            column,
            why,
            original,
            say,
            ...(suggestion === undefined ? {} : { suggestion }),
            ...page,
          });
  };
  if (read.kind === 'count') {
    const found = row.values.filter((value) => value !== '').length;
    askAll('count', sayCount(found, name.columns.length), commonFigure(row.values));
    return;
  }
  if (name.rows.length > 1 && !isNil(read.texts)) {
    askAll('shared', `原件把“${name.label}”的 ${name.rows.length} 行合成了一行，分不出各行是多少，请填写。`);
    return;
  }
  if (name.rows.length > 1) noteShared(name, row, notes);
  const dropped = name.columns.filter(({ id }, index) => id === null && (read.texts[index] ?? '') !== '');
  if (dropped.length > 0 && line) {
    const columns = dropped.map(({ label }) => `“${label}”`).join('');
    notes.leave(
      line,
      row.section,
      `2019年格式的${columns}在现在的表里没有对应的列，这一行的其他数字已经填入。`,
    );
  }
  for (const id of name.rows)
    for (const [index, { id: column }] of name.columns.entries()) {
      const text = read.texts[index] ?? '';
      if (column !== null && cells.put(id, column, text, line?.page))
        tables.otherHands.push({ original: text, table: name.table });
    }
}

function sayCount(found: number, wanted: number): string {
  return `原件这一行有 ${found} 个数字，表里这一行是 ${wanted} 格，没有猜，请核对后填写。`;
}

/** The figure that stands in every cell of the row; undefined where they differ. */
function commonFigure(values: readonly string[]): string | undefined {
  const there = [...new Set(values.filter((value) => value !== ''))];
  const [only] = there;
  return only !== undefined && there.length === 1 && /^\d+$/u.test(only) ? only : undefined;
}

function isNil(texts: readonly string[]): boolean {
  return texts.every((text) => {
    const reading = readQuantity(text, 'count');
    return reading.kind === 'figure' && reading.figure === 0;
  });
}

function noteShared(name: RowName, row: RawRow, notes: Notes) {
  notes.depart({
    kind: 'oneRowForSeveral',
    section: row.section,
    about: name.label,
    originals: [row.parts.map(({ line }) => line.text).join('')],
    done: `原件把“${name.label}”的 ${name.rows.length} 行合成了一行，都是 0，各行都填 0。`,
  });
}
