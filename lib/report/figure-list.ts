import { spokenName } from '#lib/template/cells.ts';
import { phrasingOf } from '#lib/template/phrasing-registry.ts';
import {
  type Block,
  type FeeFigure,
  type Line,
  leaves,
  type MattersSection,
  type ReportFormat,
  type Section,
  type TableSection,
} from '#lib/template/vocabulary.ts';

/** A figure of the report that a text can name: 新收·总计. `rank`: 0 for the figures every report speaks of, more for finer ones. */
export type NamedFigure = { readonly name: string; readonly rank: number } & (
  | {
      /** The sum of these rows over these columns; mostly one of each. */
      readonly kind: 'cells';
      readonly section: TableSection;
      readonly block: Block;
      readonly rows: readonly string[];
      readonly columns: readonly string[];
    }
  | { readonly kind: 'fee'; readonly section: MattersSection; readonly figure: FeeFigure }
);

/** What stands at one end of a name: a line of the form, or several lines together. */
type Entry = { readonly name: string; readonly ids: readonly string[]; readonly rank: number };

const known = new WeakMap<ReportFormat, readonly NamedFigure[]>();

/** Every figure of a format by its Chinese name, the most spoken of first. No two have the same name. */
export function namedFigures(format: ReportFormat): readonly NamedFigure[] {
  const kept = known.get(format);
  if (kept) return kept;
  const found = format.sections.flatMap((section) => sectionFigures(format, section));
  const listed = [...found].sort((one, other) => one.rank - other.rank);
  known.set(format, listed);
  return listed;
}

function sectionFigures(format: ReportFormat, section: Section): readonly NamedFigure[] {
  if (section.kind === 'table')
    return section.table.blocks.flatMap((block) => blockFigures(format, section, block));
  if (section.kind !== 'matters') return [];
  return section.fee.figures.map((figure) => ({
    kind: 'fee',
    name: join(phrasingOf(format).fee, figure.name),
    rank: 0,
    section,
    figure,
  }));
}

function blockFigures(format: ReportFormat, section: TableSection, block: Block): readonly NamedFigure[] {
  const { calledAs, sums } = phrasingOf(format);
  const rowIds = new Set(leaves(block.rows).map(({ id }) => id));
  const rows = [
    ...entriesOf(block, block.rows, calledAs),
    ...sums
      .filter((sum) => sum.table === section.table.id && sum.rows.every((id) => rowIds.has(id)))
      .map(({ name, rows: ids }) => ({ name, ids, rank: 0 })),
  ];
  const columns = entriesOf(block, block.columns, calledAs);
  return rows.flatMap((row) =>
    columns.map((column) => ({
      kind: 'cells',
      name: join(row.name, column.name),
      rank: row.rank + column.rank,
      section,
      block,
      rows: row.ids,
      columns: column.ids,
    })),
  );
}

/**
 * The lines of an axis and the groups they form. A group that prints a total is spoken of by that total; one that does
 * not is the sum of its lines. Where a label occurs more than once, the heading above it goes in front.
 */
function entriesOf(
  block: Block,
  axis: readonly Line[],
  calledAs: Readonly<Record<string, string>>,
): readonly Entry[] {
  const along = axis === block.rows ? 'column' : 'row';
  const isTotal = ({ id }: Line) =>
    block.relations.some(({ forEach, total }) => forEach === along && total === id);
  const labels = leaves(axis).map(({ label }) => label);
  const isRepeated = (label: string) => labels.filter((each) => each === label).length > 1;
  const nameOf = (line: Line) => calledAs[line.id] ?? spokenName(line);

  const idsOf = (line: Line): readonly string[] => {
    if (!line.children) return [line.id];
    const total = line.children.find(isTotal);
    return total ? [total.id] : line.children.flatMap(idsOf);
  };
  const walk = (lines: readonly Line[], above: string, rank: number): readonly Entry[] =>
    lines.flatMap((line): readonly Entry[] => {
      const name = nameOf(line);
      if (!line.children) {
        const called = isRepeated(line.label) ? join(above, name) : name;
        return [{ name: called, ids: [line.id], rank: isTotal(line) ? Math.max(rank - 1, 0) : rank }];
      }
      const sum = line.children.some(isTotal) ? [] : [{ name, ids: idsOf(line), rank }];
      return [...sum, ...walk(line.children, name, rank + 1)];
    });
  return walk(axis, '', 0);
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('·');
}
