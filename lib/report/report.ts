import type { ReportFormat, Section } from '#lib/template/vocabulary.ts';
import type { AgencySettings } from './agency.ts';
import {
  blankSection,
  type MattersContent,
  type OpeningContent,
  type ProseContent,
  type ReportContent,
  type TableContent,
} from './content.ts';

/** One year's report of one agency, as far as it is written. Everything the product does is a function of this value. */
export type Report = {
  readonly format: ReportFormat;
  readonly agency: AgencySettings;
  readonly year: number;
  readonly content: ReportContent;
  /** The year before, as far as it is known; absent where nothing is known of it (无上年数据). Never part of what is published. */
  readonly lastYear?: LastYear | undefined;
};

/** The same agency's report of the year before, in the format it was written with; unknown figures are blank. */
export type LastYear = {
  readonly year: number;
  readonly format: ReportFormat;
  readonly content: ReportContent;
};

/** The report of a year that nobody has begun. */
export function blankReport(format: ReportFormat, agency: AgencySettings, year: number): Report {
  return {
    format,
    agency,
    year,
    content: Object.fromEntries(format.sections.map((section) => [section.id, blankSection(section)])),
  };
}

type ContentOf = {
  opening: OpeningContent;
  prose: ProseContent;
  table: TableContent;
  matters: MattersContent;
};

/** The content of a section, typed by its kind. The schema of each kind guards what goes in. */
export function contentOf<K extends Section['kind']>(
  report: Pick<Report, 'content'>,
  section: Section & { kind: K },
): ContentOf[K] {
  return (report.content[section.id] ?? blankSection(section)) as ContentOf[K];
}

/** Puts figures and settings into a sentence of the template; a name without a value is left as it stands. */
export function fillIn(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (whole, name: string) => words[name] ?? whole);
}

/** The title as it is printed, with the name the agency goes by in titles. */
export function reportTitle({ format, agency, year }: Pick<Report, 'format' | 'agency' | 'year'>): string {
  return fillIn(format.title, { agency: agency.titleName, year: String(year) });
}
