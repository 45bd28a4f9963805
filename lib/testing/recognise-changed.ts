import { readText } from '#lib/import/read-text.ts';
import { recognise } from '#lib/import/recognise.ts';
import type { Recognised } from '#lib/import/recognised.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import type { Typed } from '#lib/report/values.ts';
import { tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';

/** Words that stand in a text, and others to be put there once. */
export type Change = readonly [string | RegExp, string];

/** What is recognised in a text with some of its words written otherwise. Throws where one is not there to begin with. */
export function recogniseChanged(text: string, ...changes: readonly Change[]): Recognised {
  const other = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${from} is not in the text`);
    return after;
  }, text);
  return recognise(readText(other));
}

/** The typed cells of all tables in order. */
export function tablesOf(report: Pick<Report, 'content'>): readonly Typed[] {
  return tableSections(format2021).map((section) => contentOf(report, section).cells);
}

/** What is typed in one row. */
export function rowOf(report: Pick<Report, 'content'>, table: string, row: string): readonly string[] {
  const section = tableSections(format2021).find(({ id }) => id === table);
  return section ? Object.values(contentOf(report, section).cells[row] ?? {}) : [];
}
