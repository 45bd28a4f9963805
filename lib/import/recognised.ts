import type { AgencySettings } from '#lib/report/agency.ts';
import type { ReportContent } from '#lib/report/content.ts';
import type { CellRef } from '#lib/template/cells.ts';

/**
 * What was made of a finished report, before anybody has agreed to it. Every character of the source stands in one of
 * these: in the content, in the settings, in the wording of the template, in a departure, in an undecided cell or in a
 * line without a place. Only blanks between words are not kept.
 */
export type Recognised = {
  /** The year of the title, else of the period; null where neither names one. */
  readonly year: number | null;
  /** The agency as the title has it; '' where there is no title. */
  readonly agencyName: string;
  /** The form the tables are laid out in. The content is always in the form of 2021. */
  readonly form: Form;
  readonly content: ReportContent;
  /** What the opening paragraph and the contact block say of the agency; nothing is put where nothing was said. */
  readonly settings: Partial<AgencySettings>;
  readonly departures: readonly Departure[];
  readonly undecided: readonly Undecided[];
  readonly unplaced: readonly Unplaced[];
  /** One entry a table, in the order of the template. */
  readonly tables: readonly TableCount[];
  /** What the reader of the file had to leave out, in sentences. */
  readonly leftOut: readonly string[];
};

/** 2021: 国办公开办函〔2021〕30号 · 2019: 国办公开办函〔2019〕60号, of which only what has a counterpart is taken over. */
export type Form = '2021' | '2019';

/** What a departure is about. */
export type DepartureKind =
  /** Laid out in the form of 2019. */
  | 'form'
  /** The title is worded or ordered otherwise. */
  | 'title'
  /** One of the six headings is worded otherwise, or missing. */
  | 'heading'
  | 'headingMissing'
  /** A heading of a box is worded otherwise; the text went where the number says; there are no headings at all. */
  | 'boxHeading'
  | 'boxByOrder'
  | 'boxesMissing'
  /** The opening has its own wording, which is kept; the period has, which is not. */
  | 'basis'
  | 'period'
  | 'contact'
  | 'contactAtEnd'
  /** 信息处理费 was read from another wording, or stays a text because it could not be read exactly. */
  | 'feeWording'
  | 'feeAsText'
  | 'feeMoved'
  /** Names of rows or columns are written otherwise; the table is not there; one row stands for several. */
  | 'labels'
  | 'tableMissing'
  | 'oneRowForSeveral'
  /** Figures in another hand: １２, 1,234, 007. */
  | 'figures'
  /** Mended in the text: paragraphs cut by a page end, marks of Markdown, unseen characters, <…> for 〈…〉, <http…>, blanks between figures and words. */
  | 'joined'
  | 'markdown'
  | 'invisible'
  | 'angleBrackets'
  | 'addressBrackets'
  | 'blanks'
  /** Page numbers between the lines. */
  | 'pageNumbers';

/** Where the original departs from the template, and what the import does about it. */
export type Departure = {
  readonly kind: DepartureKind;
  /** The rule of the domain catalogue that the original breaks there; mending does not make it unsaid. */
  readonly rule?: string;
  /** Id of a section of the format; '' for the report as a whole. */
  readonly section: string;
  /** What it concerns, as the review names it beside the section: 标题, 行名, 联系方式. */
  readonly about: string;
  /** What the original has, each as it stands there; empty where it has nothing. */
  readonly originals: readonly string[];
  /** What is done about it, as a sentence. */
  readonly done: string;
};

/** Why a cell was left blank. */
export type WhyUndecided =
  /** Nothing stands in the cell · a dash, a slash or 无 · words or a unit beside the figure · no figure of its unit. */
  | 'blank'
  | 'mark'
  | 'remark'
  | 'notAFigure'
  /** The row has another number of figures than the table has columns. */
  | 'count'
  /** One row stands for several rows of the template and is not zero. */
  | 'shared'
  /** The original does not have the row. */
  | 'absent';

/** A cell that stays blank until the clerk says what belongs there. */
export type Undecided = CellRef & {
  readonly why: WhyUndecided;
  /** What stands in the cell, or in the whole row where the cell cannot be told; '' where there is nothing. */
  readonly original: string;
  /** Why it was not taken, as a sentence. */
  readonly say: string;
  /** A figure the clerk may take with one key, plainly written; never put in by itself. */
  readonly suggestion?: string;
  readonly page?: number;
};

/** A line that found no place. */
export type Unplaced = {
  /** Unique within one recognition. */
  readonly id: string;
  /** As it stands in the original; cells of a row are set apart by tabs. */
  readonly text: string;
  /** Id of the section it stands in; '' before the first heading. */
  readonly section: string;
  /** The line before it, so that it can be found again; '' at the beginning. */
  readonly after: string;
  /** Why it has no place, as a sentence; absent where it is simply not known. */
  readonly why?: string;
  readonly page?: number;
};

/** How much of a table was read: cells that hold a figure, of all cells. */
export type TableCount = { readonly table: string; readonly read: number; readonly of: number };
