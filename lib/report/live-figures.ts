import type { ReportFormat } from '#lib/template/vocabulary.ts';
import type { TableContent } from './content.ts';
import { type NamedFigure, namedFigures } from './figure-list.ts';
import { BLANK_FIGURE, tokensOf } from './live-tokens.ts';
import { printQuantity, readQuantity } from './quantity.ts';
import { contentOf, type Report } from './report.ts';
import { textFields, withText } from './text-fields.ts';
import { type ReadTable, readTable, sumOf } from './values.ts';

/** What figures are read from: this year's report, or the one of the year before. */
type Written = Pick<Report, 'format' | 'content'>;

const byName = new WeakMap<ReportFormat, ReadonlyMap<string, NamedFigure>>();

/** The figure of that name; undefined where the form has none. */
export function findFigure(format: ReportFormat, name: string): NamedFigure | undefined {
  const known =
    byName.get(format) ?? new Map(namedFigures(format).map((figure) => [figure.name, figure] as const));
  byName.set(format, known);
  return known.get(name);
}

/** Names of all figures in the order of the list: those every report speaks of first, then as the form has them. */
export function liveNames({ format }: Pick<Report, 'format'>): readonly string[] {
  return namedFigures(format).map(({ name }) => name);
}

/** A figure as it is printed in a text; null while it is blank or unreadable, and for a name the form does not know. */
export function figureNamed(report: Report, name: string): string | null {
  const figure = findFigure(report.format, name);
  return figure ? printFigure(report, figure) : null;
}

/** The text with every live figure in digits; a blank one is marked 〔待填〕, a name that is no figure stays as typed. */
export function withFigures(text: string, report: Written): string {
  let printed = '';
  let from = 0;
  for (const { start, end, name } of tokensOf(text)) {
    const figure = findFigure(report.format, name);
    if (!figure) continue;
    printed += text.slice(from, start) + (printFigure(report, figure) ?? BLANK_FIGURE);
    from = end;
  }
  return printed + text.slice(from);
}

/** The report as it is read by people: every text with its figures in digits. The very same report where there are none. */
export function withAllFigures<R extends Written>(report: R): R {
  let { content } = report;
  for (const [id, section] of Object.entries(report.content)) {
    let read = section;
    for (const [field, text] of Object.entries(textFields(section))) {
      const printed = withFigures(text, report);
      if (printed !== text) read = withText(read, field, printed);
    }
    if (read !== section) content = { ...content, [id]: read };
  }
  return content === report.content ? report : { ...report, content };
}

function printFigure(report: Written, figure: NamedFigure): string | null {
  if (figure.kind === 'fee') {
    const { fee } = contentOf(report, figure.section);
    if (fee.answer === '') return null;
    if (fee.answer === 'nil') return '0';
    const reading = readQuantity(fee[figure.figure.id], figure.figure.unit);
    return reading.kind === 'figure' ? printQuantity(reading.figure, figure.figure.unit) : null;
  }
  const { section, block, rows, columns } = figure;
  const { values } = readKept(section.table, contentOf(report, section));
  const sum = sumOf(rows, (row) => sumOf(columns, (column) => values[row]?.[column]));
  return sum === null ? null : printQuantity(sum, block.unit);
}

const tablesRead = new WeakMap<TableContent, ReadTable>();

/** Content is never changed in place, so a table is read once for all the figures of a text. */
function readKept(table: Parameters<typeof readTable>[0], content: TableContent): ReadTable {
  const kept = tablesRead.get(content) ?? readTable(table, content.cells);
  tablesRead.set(content, kept);
  return kept;
}
