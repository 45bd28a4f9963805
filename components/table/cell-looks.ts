import type { Finding } from '#lib/checks/finding.ts';
import type { TableContent } from '#lib/report/content.ts';
import { cellField } from '#lib/report/place.ts';
import { printQuantity, readQuantity, sayUnreadable } from '#lib/report/quantity.ts';
import { computeTotal, type ReadTable, type Values } from '#lib/report/values.ts';
import { cellsOf, type TemplateCell } from '#lib/template/cells.ts';
import type { Block, Table } from '#lib/template/vocabulary.ts';

/** Characters the widest number column has room for; beyond it 应 N would lie over the figure and is left to the finding. */
export const MOST_ROOM = 10;

/** Id of the sentence that says from which year's report figures were carried over. */
export const CARRIED_FROM = 'carried-from';

/** How one cell looks and what it says to readers (look.md §3). All primitives, so that two looks can be compared. */
export type CellLook = {
  /** formula: a total that follows its formula · stated: a total the clerk has typed · bad: not a figure. */
  readonly tone: 'typed' | 'blank' | 'formula' | 'stated' | 'bad';
  readonly isZero: boolean;
  /** Figure of a total that follows its formula; '' while a term is blank, and for every other cell. */
  readonly computed: string;
  /** What a stated total ought to be, where it is something else; '' otherwise. */
  readonly expected: string;
  /** Why the text is not a figure; '' where it is one. */
  readonly why: string;
  /** read: a broken relation reads it · lit: the chosen one does. */
  readonly mark: '' | 'read' | 'lit';
  /** Something that blocks is wrong here, not only something to explain. */
  readonly isInvalid: boolean;
  /** Findings that speak of the cell, as ids of their sentences separated by blanks. */
  readonly saidBy: string;
  /** Characters to make room for. */
  readonly length: number;
  /** The figure is last year's, carried over (上年结转). */
  readonly isCarried: boolean;
};

/** Looks by form path. */
export type CellLooks = Readonly<Record<string, CellLook>>;

/** What looks are made of. */
export type Looked = {
  readonly content: TableContent;
  readonly read: ReadTable;
  /** Findings of the table's section. */
  readonly findings: readonly Finding[];
  readonly chosen: Finding | null;
  /** What last year hands on, by form path. */
  readonly carried: ReadonlyMap<string, string>;
};

/** The look of every cell of a table. A cell that looks as before keeps the same value, so that only changed cells are painted. */
export function lookAt(
  table: Table,
  now: Looked,
  before: (Looked & { readonly looks: CellLooks }) | null,
): CellLooks {
  const about = findingsByField(now.findings);
  const looks: Record<string, CellLook> = {};
  for (const cell of cellsOf(table)) {
    const field = cellField(cell);
    const text = now.content.cells[cell.row]?.[cell.column] ?? '';
    const own = about.get(field);
    const old = before?.looks[field];
    // Most cells are plain figures that nothing is said about, before and after a key: they look as they did.
    const isPlain = !cell.total && !own && old?.saidBy === '';
    const isKept = isPlain && before?.content.cells[cell.row]?.[cell.column] === text;
    const look = isKept
      ? old
      : {
          ...figureLook(cell, text, now.read.values),
          ...markLook(own ?? [], now.chosen),
          isCarried: isCarried(cell, now.carried.get(field), now.read.values),
        };
    looks[field] = old && isSame(old, look) ? old : look;
  }
  return looks;
}

function findingsByField(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const about = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.verdict !== 'broken') continue;
    for (const cell of finding.cells) {
      const field = cellField(cell);
      const own = about.get(field);
      if (own) own.push(finding);
      else about.set(field, [finding]);
    }
  }
  return about;
}

/** Id of the element that holds a finding's sentence, for `aria-describedby`. */
export function sentenceId({ section, id }: Pick<Finding, 'section' | 'id'>): string {
  return `say-${section}-${id.replaceAll('/', '-')}`;
}

function figureLook({ block, row, column, total }: TemplateCell, text: string, values: Values) {
  const reading = readQuantity(text, block.unit);
  const isTotal = total !== undefined;
  const figure = values[row]?.[column] ?? null;
  const isFormula = isTotal && reading.kind === 'blank';
  const computed = isFormula ? printQuantity(figure, block.unit) : '';
  const expected =
    reading.kind === 'figure' && isTotal ? expectedOf(block, row, column, reading.figure, values) : '';
  return {
    tone: toneOf(reading.kind, isTotal),
    isZero: figure === 0,
    computed,
    expected,
    why: reading.kind === 'unreadable' ? sayUnreadable(reading.why, text, block.unit) : '',
    // 应 N stands in the same cell; its two signs take as much room as two digits.
    length: Math.max(text.trim().length, computed.length) + (expected ? expected.length + 2 : 0),
  };
}

/** As long as it still is the figure of last year's report. */
function isCarried(
  { block, row, column }: TemplateCell,
  handedOn: string | undefined,
  values: Values,
): boolean {
  return handedOn !== undefined && handedOn === printQuantity(values[row]?.[column] ?? null, block.unit);
}

function toneOf(kind: ReturnType<typeof readQuantity>['kind'], isTotal: boolean): CellLook['tone'] {
  if (kind === 'unreadable') return 'bad';
  if (isTotal) return kind === 'blank' ? 'formula' : 'stated';
  return kind === 'blank' ? 'blank' : 'typed';
}

function expectedOf(block: Block, row: string, column: string, stated: number, values: Values): string {
  const expected = computeTotal(block, row, column, values);
  return expected === null || expected === stated ? '' : printQuantity(expected, block.unit);
}

function markLook(findings: readonly Finding[], chosen: Finding | null) {
  const isLit = chosen !== null && findings.some(({ id }) => id === chosen.id);
  return {
    mark: isLit ? ('lit' as const) : findings.length > 0 ? ('read' as const) : ('' as const),
    isInvalid: findings.some(({ weight }) => weight === 'blocks'),
    saidBy: findings.map(sentenceId).join(' '),
  };
}

function isSame(a: CellLook, b: CellLook): boolean {
  return (
    a.tone === b.tone &&
    a.isZero === b.isZero &&
    a.computed === b.computed &&
    a.expected === b.expected &&
    a.why === b.why &&
    a.mark === b.mark &&
    a.isInvalid === b.isInvalid &&
    a.saidBy === b.saidBy &&
    a.length === b.length &&
    a.isCarried === b.isCarried
  );
}
