import { printQuantity } from '#lib/report/quantity.ts';
import { computeTotal, type ReadTable, sumOf, type Values } from '#lib/report/values.ts';
import { type CellRef, spokenName } from '#lib/template/cells.ts';
import {
  type Block,
  type Line,
  leaves,
  type Relation,
  type Side,
  type Table,
} from '#lib/template/vocabulary.ts';
import type { Finding } from './finding.ts';

/** One relation tried on one line. `pending`: a figure is still blank, so nothing can be said. Sums count the unit's smallest part. */
export type Trial = {
  readonly relation: Relation;
  readonly block: Block;
  readonly line: Line;
  readonly left: number | null;
  readonly right: number | null;
  readonly verdict: 'holds' | 'broken' | 'pending';
};

/** Every sum of the national form passes through here: each relation of the table on each of its lines. */
export function tryRelations(table: Table, values: Values): readonly Trial[] {
  return table.blocks.flatMap((block) =>
    block.relations.flatMap((relation) =>
      leaves(relation.forEach === 'row' ? block.rows : block.columns).map((line) => {
        const figure = (id: string) =>
          relation.forEach === 'row' ? values[line.id]?.[id] : values[id]?.[line.id];
        const left = sumOf(relation.left.sumOf, figure);
        const right = sumOf(relation.right.sumOf, figure);
        return { relation, block, line, left, right, verdict: judge(relation, left, right) };
      }),
    ),
  );
}

function judge({ compare }: Relation, left: number | null, right: number | null): Trial['verdict'] {
  if (left === null || right === null) return 'pending';
  return (compare === 'equals' ? left === right : left >= right) ? 'holds' : 'broken';
}

/** Every cell a trial reads, in reading order. */
export function cellsRead(table: Table, { relation, block, line }: Trial): readonly CellRef[] {
  const ids = new Set([...relation.left.sumOf, ...relation.right.sumOf]);
  return leaves(relation.forEach === 'row' ? block.columns : block.rows)
    .filter(({ id }) => ids.has(id))
    .map(({ id }) =>
      relation.forEach === 'row'
        ? { table: table.id, row: line.id, column: id }
        : { table: table.id, row: id, column: line.id },
    );
}

/** What the relations of one table find wrong. Pending ones are silent here: the blank cells behind them are named by `blankCells`. */
export function relationFindings(section: string, table: Table, { values }: ReadTable): readonly Finding[] {
  return tryRelations(table, values).flatMap((trial): Finding[] => {
    if (trial.verdict !== 'broken') return [];
    const { relation, block, line } = trial;
    const cells = cellsRead(table, trial);
    const remedy = remedyOf(table, trial, values);
    return [
      {
        id: `${relation.id}/${line.id}`,
        rule: relation.rule,
        weight: relation.weight,
        verdict: 'broken',
        section,
        message: sayBroken(trial, values),
        ...(isSaidTogether(relation)
          ? {
              working: [relation.left, relation.right]
                .filter((side) => side.sumOf.length > 1)
                .map((side) => sayTerms(side, block, values, trial))
                .join('，'),
            }
          : {}),
        cells,
        ...(remedy ? { remedy } : {}),
      },
    ];
  });
}

/** Does the message name a sum's terms only together? */
function isSaidTogether({ left, right }: Relation): boolean {
  return typeof left.says === 'string' || typeof right.says === 'string';
}

function remedyOf(table: Table, { relation, block, line }: Trial, values: Values): Finding['remedy'] {
  if (!relation.total) return undefined;
  const [row, column] = relation.forEach === 'row' ? [line.id, relation.total] : [relation.total, line.id];
  const expected = computeTotal(block, row, column, values);
  if (expected === null) return undefined;
  return { cell: { table: table.id, row, column }, fill: printQuantity(expected, block.unit) };
}

/** 「自然人」列：第一项 197 ＋ 第二项 1 ＝ 198，第三项总计 190 ＋ 第四项 7 ＝ 197，相差 1。 */
function sayBroken(trial: Trial, values: Values): string {
  const { relation, block, line, left, right } = trial;
  const place = relation.about ?? spokenName(line);
  const axis = relation.about ? '' : relation.forEach === 'row' ? '行' : '列';
  const difference = printQuantity(Math.abs((left ?? 0) - (right ?? 0)), block.unit);
  const verb = relation.compare === 'atLeast' ? '少于' : '';
  return `「${place}」${axis}：${saySide(relation.left, values, trial)}，${verb}${saySide(relation.right, values, trial)}，相差 ${difference}。`;
}

/** Named terms are written out with their sum; a sum with one name is said as one figure. */
function saySide(side: Side, values: Values, trial: Trial): string {
  const sum = sumOf(side.sumOf, (id) => figureAt(trial, values, id));
  const printed = printQuantity(sum, trial.block.unit);
  if (typeof side.says === 'string') return `${side.says} ${printed}`;
  const terms = side.sumOf.map(
    (id, index) => `${side.says[index]} ${printQuantity(figureAt(trial, values, id), trial.block.unit)}`,
  );
  return terms.length === 1 ? `${terms[0]}` : `${terms.join(' ＋ ')} ＝ ${printed}`;
}

/** The same sum term by term, zeros left out where there are many. */
function sayTerms(side: Side, block: Block, values: Values, trial: Trial): string {
  const figures = side.sumOf.map((id) => figureAt(trial, values, id) ?? 0);
  const shown = figures.length > 2 ? figures.filter((figure) => figure !== 0) : figures;
  const printed = (shown.length > 0 ? shown : [0])
    .map((figure) => printQuantity(figure, block.unit))
    .join(' ＋ ');
  return shown.length > 1
    ? `${printed} ＝ ${printQuantity(
        sumOf(side.sumOf, (id) => figureAt(trial, values, id)),
        block.unit,
      )}`
    : printed;
}

function figureAt({ relation, line }: Trial, values: Values, id: string): number | null {
  return (relation.forEach === 'row' ? values[line.id]?.[id] : values[id]?.[line.id]) ?? null;
}
