import { format2021 } from './format-2021.ts';
import type { ReportFormat } from './vocabulary.ts';

/** Formats by the first year they report on, newest first. A new notice adds one line. */
const formats: readonly { readonly firstYear: number; readonly format: ReportFormat }[] = [
  { firstYear: 2021, format: format2021 },
];

/** The format in force for a reporting year; undefined for years no stored format covers. */
export function formatForYear(year: number): ReportFormat | undefined {
  return formats.find(({ firstYear }) => year >= firstYear)?.format;
}

/** The format a stored report was written with; undefined where the id is unknown. */
export function formatById(id: string): ReportFormat | undefined {
  return formats.find(({ format }) => format.id === id)?.format;
}
