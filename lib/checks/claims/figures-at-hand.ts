import { readQuantity } from '#lib/report/quantity.ts';
import { contentOf, type LastYear, type Report } from '#lib/report/report.ts';
import { readTable, type Values } from '#lib/report/values.ts';
import { blockOfRow, type CellRef } from '#lib/template/cells.ts';
import type { ReportFormat } from '#lib/template/vocabulary.ts';
import type { FeeTerm, SumReading, Term } from './sums.ts';

/** A sum with its value (money in 元, otherwise as counted); null while a figure of it is blank or nobody has it. */
export type Worked = {
  readonly value: number | null;
  readonly terms: readonly { readonly says: string; readonly value: number | null }[];
  readonly cells: readonly CellRef[];
};

/** The figures of one year, ready to be added up. */
export type FiguresAtHand = {
  readonly year: number;
  readonly work: (reading: SumReading) => Worked;
  /** 表三, as sentences call the table that a sum is taken from; 第六节 for 信息处理费. */
  readonly sourceOf: (reading: SumReading) => string;
};

/** Reads the tables of a report, or of what is known of the year before, once. */
export function figuresAtHand(report: Report | LastYear): FiguresAtHand {
  const tables = new Map<string, { values: Values; format: ReportFormat }>();
  for (const section of report.format.sections)
    if (section.kind === 'table')
      tables.set(section.table.id, {
        values: readTable(section.table, contentOf(report, section).cells).values,
        format: report.format,
      });
  const worthOf = (term: Term | FeeTerm): number | null =>
    'fee' in term ? feeValue(report, term) : cellsValue(report, tables.get(term.table)?.values, term);
  const worked = new WeakMap<SumReading, Worked>();
  const work = (reading: SumReading): Worked => {
    const known = worked.get(reading);
    if (known) return known;
    const terms = reading.map((term) => ({ says: sayTerm(term), value: worthOf(term) }));
    let value: number | null = 0;
    for (const term of terms) value = value === null || term.value === null ? null : value + term.value;
    const found = {
      value,
      terms,
      cells: reading.flatMap((term) => ('fee' in term ? [] : cellsOfTerm(term))),
    };
    worked.set(reading, found);
    return found;
  };
  return {
    year: report.year,
    work,
    sourceOf: ([term]) => {
      if (term === undefined) return '';
      const section = report.format.sections.find((each) =>
        'fee' in term ? each.kind === 'matters' : each.kind === 'table' && each.table.id === term.table,
      );
      if (section?.kind === 'table') return section.table.name;
      return section?.kind === 'matters' ? `第${section.numeral}节` : '';
    },
  };
}

function sayTerm(term: Term | FeeTerm): string {
  return 'fee' in term ? term.says : `${term.among ?? ''}${term.says}`;
}

function cellsOfTerm({ table, rows, columns }: Term): readonly CellRef[] {
  return rows.flatMap((row) => columns.map((column) => ({ table, row, column })));
}

function cellsValue({ format }: Report | LastYear, values: Values | undefined, term: Term): number | null {
  let sum = 0;
  for (const { row, column } of cellsOfTerm(term)) {
    const figure = values?.[row]?.[column];
    if (figure === null || figure === undefined) return null;
    sum += figure;
  }
  const section = format.sections.find((each) => each.kind === 'table' && each.table.id === term.table);
  const unit = section?.kind === 'table' && blockOfRow(section.table, term.rows[0] ?? '')?.unit;
  return unit === 'tenThousandYuan' ? sum / 100 : sum;
}

function feeValue(report: Report | LastYear, { fee: id }: FeeTerm): number | null {
  const section = report.format.sections.find(({ kind }) => kind === 'matters');
  if (section?.kind !== 'matters') return null;
  const { fee } = contentOf(report, section);
  if (fee.answer === 'nil') return 0;
  const unit = section.fee.figures.find((figure) => figure.id === id)?.unit ?? 'count';
  const reading = readQuantity(fee[id], unit);
  if (fee.answer === '' || reading.kind !== 'figure') return null;
  return unit === 'yuan' ? reading.figure / 100 : reading.figure;
}
