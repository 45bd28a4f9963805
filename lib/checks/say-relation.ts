import { printQuantity } from '#lib/report/quantity.ts';
import { fillIn } from '#lib/report/report.ts';
import { sumOf } from '#lib/report/values.ts';
import { spokenName } from '#lib/template/cells.ts';
import type { Block, Line, Relation, Side, Term, Unit } from '#lib/template/vocabulary.ts';

/** A relation that does not hold on one line, with the sums of its two sides. */
type Broken = {
  readonly relation: Relation;
  readonly block: Block;
  readonly line: Line;
  readonly left: number | null;
  readonly right: number | null;
};
type Figure = (term: Term) => number | null;

/**
 * 「自然人」列：第一项 197 ＋ 第二项 1 ＝ 198，第三项总计 190 ＋ 第四项 7 ＝ 197，相差 1。 `lastYear`: the year before, where the
 * relation reads it.
 */
export function sayBroken(
  { relation, block, line, left, right }: Broken,
  figure: Figure,
  lastYear?: number,
): string {
  const place = relation.about ?? spokenName(line);
  const axis = relation.about ? '' : relation.forEach === 'row' ? '行' : '列';
  const difference = printQuantity(Math.abs((left ?? 0) - (right ?? 0)), block.unit);
  const verb = relation.compare === 'atLeast' ? '少于' : '';
  const [these, those] = [relation.left, relation.right].map((side) => saySide(side, block.unit, figure));
  const said = `「${place}」${axis}：${these}，${verb}${those}，相差 ${difference}。${relation.excuse ?? ''}`;
  return lastYear === undefined
    ? said
    : fillIn(said, { year: String(lastYear + 1), lastYear: String(lastYear) });
}

/** Named terms are written out with their sum; a sum with one name is said as one figure. */
function saySide({ sumOf: terms, says }: Side, unit: Unit, figure: Figure): string {
  const printed = printQuantity(sumOf(terms, figure), unit);
  if (typeof says === 'string') return `${says} ${printed}`;
  const named = terms.map((term, index) => `${says[index]} ${printQuantity(figure(term), unit)}`);
  return named.length === 1 ? `${named[0]}` : `${named.join(' ＋ ')} ＝ ${printed}`;
}

/** The sums term by term, where the sentence names a sum's terms only together; '' where it names them all. */
export function sayWorking({ relation: { left, right }, block }: Broken, figure: Figure): string {
  if (typeof left.says !== 'string' && typeof right.says !== 'string') return '';
  return [left, right]
    .filter((side) => side.sumOf.length > 1)
    .map((side) => sayTerms(side, block.unit, figure))
    .join('，');
}

/** Zeros are left out where there are many terms. */
function sayTerms({ sumOf: terms }: Side, unit: Unit, figure: Figure): string {
  const figures = terms.map((term) => figure(term) ?? 0);
  const shown = figures.length > 2 ? figures.filter((each) => each !== 0) : figures;
  const printed = (shown.length > 0 ? shown : [0]).map((each) => printQuantity(each, unit)).join(' ＋ ');
  return shown.length > 1 ? `${printed} ＝ ${printQuantity(sumOf(terms, figure), unit)}` : printed;
}
