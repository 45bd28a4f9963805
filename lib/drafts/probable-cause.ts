import { relationFindings } from '#lib/checks/evaluate.ts';
import type { Finding } from '#lib/checks/finding.ts';
import type { SectionContent, TableContent } from '#lib/report/content.ts';
import { fieldCell, type Place } from '#lib/report/place.ts';
import { readTable, type Typed } from '#lib/report/values.ts';
import type { YearBefore } from '#lib/report/year-before.ts';
import { type CellRef, ownTerms, totalRelation } from '#lib/template/cells.ts';
import { leaves, type TableSection } from '#lib/template/vocabulary.ts';
import { isTypingIn, type Step } from './history.ts';

/** The clerk's last typing that broke a relation: `before` set it right, `after` is what stands there now. */
export type ProbableCause = { readonly cell: CellRef; readonly before: string; readonly after: string };

/**
 * Did the last change to a cell the finding reads bring it about? Only said where taking that change back would settle the
 * finding; null otherwise, and for a cell that was blank before, since filling it in was no mistake.
 */
export function probableCause(
  { id: section, table }: TableSection,
  content: TableContent,
  finding: Finding,
  done: readonly Step[],
  before: YearBefore | null = null,
): ProbableCause | null {
  const reach = new Set(feeding(table, content.cells, finding.cells).map(key));
  const isAbout = ({ typing, place }: Step) => {
    const cell = typing && place.section === section ? fieldCell(place.field) : undefined;
    return cell !== undefined && reach.has(key(cell));
  };
  const index = done.map(isAbout).lastIndexOf(true);
  const last = done[index];
  const cell = last && fieldCell(last.place.field);
  if (!last || !cell) return null;
  const text = textOf(firstOfRun(done, index, last).changes[0]?.before, cell);
  const after = content.cells[cell.row]?.[cell.column] ?? '';
  if (text.trim() === '' || text === after) return null;
  const isBroken = (cells: Typed) =>
    relationFindings(section, table, readTable(table, cells), before).some(({ id }) => id === finding.id);
  const restored = { ...content.cells, [cell.row]: { ...content.cells[cell.row], [cell.column]: text } };
  const settles = isBroken(content.cells) && !isBroken(restored);
  if (!settles) return null;
  return { cell: { table: table.id, ...cell }, before: text, after };
}

/** A figure typed with pauses is several steps; the run of them began with the figure as it stood. */
function firstOfRun(done: readonly Step[], end: number, last: Step): Step {
  let start = end;
  while (start > 0 && isTyping(done[start - 1], last.place)) start -= 1;
  return done[start] ?? last;
}

function isTyping(step: Step | undefined, place: Place): boolean {
  return step !== undefined && isTypingIn(step, place);
}

/** The cells read, and behind a total by formula the cells it adds up. */
function feeding(
  table: TableSection['table'],
  typed: Typed,
  cells: readonly Pick<CellRef, 'row' | 'column'>[],
): Pick<CellRef, 'row' | 'column'>[] {
  return cells.flatMap(({ row, column }) => {
    const block = table.blocks.find(({ rows }) => leaves(rows).some(({ id }) => id === row));
    const relation = block && totalRelation(block, row, column);
    const follows = relation && (typed[row]?.[column] ?? '').trim() === '';
    const terms = !follows
      ? []
      : ownTerms(relation.left).map((id) =>
          relation.forEach === 'row' ? { row, column: id } : { row: id, column },
        );
    return [{ row, column }, ...feeding(table, typed, terms)];
  });
}

function textOf(content: SectionContent | undefined, cell: { row: string; column: string }): string {
  return content && 'cells' in content ? (content.cells[cell.row]?.[cell.column] ?? '') : '';
}

function key({ row, column }: { row: string; column: string }): string {
  return `${row}/${column}`;
}
