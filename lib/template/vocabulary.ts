/** A row or a column of a national table. With children it is a heading; without, it holds figures. */
export type Line = {
  readonly id: string;
  /** Official wording, printed exactly as issued. */
  readonly label: string;
  /** Wordings met in published reports. Importers accept them; exporters never print them. */
  readonly alsoSeenAs?: readonly string[];
  /** How a sentence names the line, where the label without its number would not tell it apart. */
  readonly spokenAs?: string;
  /** How to count, with its article; shown beside the grid, never printed. */
  readonly help?: string;
  readonly children?: readonly Line[];
};

/** Ids of the lines that hold figures, as a literal union. */
export type LeafId<Axis extends readonly Line[]> = LeafOf<Axis[number]>;
type LeafOf<L> = L extends { children: infer C extends readonly Line[] }
  ? LeafOf<C[number]>
  : L extends { id: infer Id extends string }
    ? Id
    : never;

/** 须改正 stops submission · 需说明 wants a reason · 建议 only speaks (domain rules, "weights as decided"). */
export type Weight = 'blocks' | 'warns' | 'advises';

/** A line of this table, or the same line in the report of the year before. */
export type Term<Id extends string = string> = Id | { readonly lastYear: Id };

/** One side of a relation: the lines it adds up and how a sentence speaks of them. */
export type Side<Id extends string = string> = {
  readonly sumOf: readonly Term<Id>[];
  /** One name for each line, or one name for their sum; {year} and {lastYear} where the sum reaches over two years. */
  readonly says: readonly string[] | string;
};

/** 勾稽关系: the sum of `left` against the sum of `right`, tried once for every line of the `forEach` axis. */
export type Relation<Row extends string = string, Column extends string = string> =
  | (Statement<Column> & { readonly forEach: 'row' })
  | (Statement<Row> & { readonly forEach: 'column' });

type Statement<Id extends string> = {
  readonly id: string;
  /** Rule id of the domain catalogue; several relations of one kind share it. */
  readonly rule: string;
  /** What a sentence calls the place, where it is not simply the row or the column. */
  readonly about?: string;
  readonly left: Side<Id>;
  readonly compare: 'equals' | 'atLeast';
  readonly right: Side<Id>;
  /** The line whose figure follows from the others until the clerk states one. */
  readonly total?: Id;
  readonly weight: Weight;
  /** The clause that demands it. */
  readonly basis: string;
  /** Said behind the figures, where a truthful report may break the relation: what would explain it. */
  readonly excuse?: string;
};

/** `count`: 件 in tables three and four · `decisions`: 件 in table two, eight digits are met · `tenThousandYuan`: 万元 · `yuan`: 元. */
export type Unit = 'count' | 'decisions' | 'tenThousandYuan' | 'yuan';

/** A grid of rows and columns. Table two stacks four of them; the other tables are one each. */
export type Block = {
  readonly id: string;
  readonly caption?: string;
  /** Text of the upper left cell; null where the block has no row headings. */
  readonly corner: string | null;
  readonly unit: Unit;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly relations: readonly Relation[];
  /** Figures that the texts of the next year's report compare theirs with (同比), beside those its relations read. */
  readonly quotedLater?: readonly { readonly row: string; readonly column: string }[];
};

/** One of the national tables. */
export type Table = {
  readonly id: string;
  /** How sentences refer to it: 表三. */
  readonly name: string;
  /** Alternative text for readers who cannot see the table. */
  readonly caption: string;
  readonly blocks: readonly Block[];
};

/** One text the clerk writes. */
export type ProseBox = {
  readonly id: string;
  /** Printed above the text; null for a box that has no heading of its own. */
  readonly heading: string | null;
  /** Name on the screen. */
  readonly name: string;
  readonly optional?: boolean;
  /** What the notice asks to be written here. */
  readonly asks: readonly string[];
};

type Numbered = {
  readonly id: string;
  readonly numeral: string;
  /** The fixed heading, letter for letter. */
  readonly heading: string;
  readonly alsoSeenAs?: readonly string[];
  /** Short name for the rail. */
  readonly name: string;
};

/** The paragraph in front of the six sections. */
export type OpeningSection = {
  readonly kind: 'opening';
  readonly id: string;
  readonly name: string;
  /** Names of its parts on the screen. The period is fixed, the others can be written anew. */
  readonly parts: { readonly basis: string; readonly period: string; readonly contact: string };
  /** Sentences with {title}, {year} and the agency's settings in braces. */
  readonly basis: string;
  readonly period: string;
  readonly download: string;
  /** The same where the agency has set no address of its portal. */
  readonly downloadByName: string;
  readonly contact: string;
  /** The parts of the contact block that are printed where the agency has set them. */
  readonly contactParts: readonly { readonly setting: string; readonly label: string }[];
};

/** A section that is written in boxes. */
export type ProseSection = Numbered & {
  readonly kind: 'prose';
  /** Rule id of the finding where a box is left empty. */
  readonly ruleWhenEmpty: string;
  readonly boxes: readonly ProseBox[];
  readonly limit?: { readonly characters: number; readonly basis: string };
};

/** A section that is one table. */
export type TableSection = Numbered & {
  readonly kind: 'table';
  readonly table: Table;
  /** The one answer that fills the whole table with declared zeros. */
  readonly nilWhen?: 'noRequests';
};

/** One figure of the answer about 信息处理费. */
export type FeeFigure = {
  readonly id: 'notices' | 'notified' | 'received';
  readonly name: string;
  readonly unit: Unit;
};

/** Section six: the answer about 信息处理费 and free items. */
export type MattersSection = Numbered & {
  readonly kind: 'matters';
  readonly asks: readonly string[];
  /** 信息处理费, with {year}, {agency} and the three figures in braces. */
  readonly fee: {
    readonly heading: string;
    readonly nil: string;
    readonly charged: string;
    /** The answers there are, as the form and a comparison of versions name them. */
    readonly answers: Readonly<Record<'nil' | 'charged', string>>;
    /** The figures the clerk answers with, by their names in `charged`. */
    readonly figures: readonly FeeFigure[];
    readonly basis: string;
  };
};

/** One section of a format; its kind decides its form, its checks and its print. */
export type Section = OpeningSection | ProseSection | TableSection | MattersSection;

/** The national format as issued by one notice. Serialisable: no functions, so that it can be laid beside the notice. */
export type ReportFormat = {
  readonly id: string;
  readonly notice: string;
  /** Where officials read the notice: its number and date. */
  readonly issued: string;
  /** {agency} and {year}. */
  readonly title: string;
  readonly sections: readonly Section[];
};

/** Formats are values that never change, so what is read off an axis once is kept: every keystroke asks again. */
const leavesKnown = new WeakMap<readonly Line[], readonly Line[]>();

/** The lines of an axis that hold figures, in reading order. */
export function leaves(axis: readonly Line[]): readonly Line[] {
  const known = leavesKnown.get(axis);
  if (known) return known;
  const found = axis.flatMap((line) => (line.children ? leaves(line.children) : [line]));
  leavesKnown.set(axis, found);
  return found;
}

/** Ids of the lines of an axis that hold figures, in reading order. */
export function leafIds<const Axis extends readonly Line[]>(axis: Axis): LeafId<Axis>[] {
  return leaves(axis).map((line) => line.id) as LeafId<Axis>[];
}
