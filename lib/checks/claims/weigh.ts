import type { FiguresAtHand } from './figures-at-hand.ts';
import type { WrittenFigure } from './figures-in-text.ts';
import { agrees, differs, type Judgement, unknown } from './judgement.ts';
import type { Meaning } from './meaning.ts';
import { isFarFrom, isValue } from './same-value.ts';
import { sayAgreement, sayDifference, sayFigure } from './say.ts';
import type { SumReading } from './sums.ts';
import type { When, Where } from './when-and-where.ts';

/** The years a figure can be compared with. */
export type Years = {
  readonly year: number;
  readonly now: FiguresAtHand;
  readonly last: FiguresAtHand | undefined;
};

/** A judgement with the sums that fitted. */
export type Weighed = Judgement & { readonly matched: readonly SumReading[] };

/** Compares an understood figure with the tables of the year it speaks of. */
export function weigh(
  meaning: Meaning,
  figure: WrittenFigure,
  when: When,
  where: Where,
  years: Years,
): Weighed {
  const { rule, name, compare } = meaning;
  const cannot = (why: string): Weighed => ({ ...unknown(rule, name, why), matched: [] });
  const isStock = meaning.acts.includes('inForce'); // what is in force at the year's end may have been issued at any time
  if (when === 'otherYear' || (when === 'span' && !isStock)) return cannot('不是全年的数字，没有与表格比较');
  const at = when === 'lastYear' ? years.last : years.now;
  const ofLastYear = `没有${years.year - 1}年的数字`;
  if (!at) return cannot(ofLastYear);
  const known = meaning.readings.filter((reading) => at.work(reading).value !== null);
  const [first] = known;
  if (!first)
    return cannot(when === 'lastYear' ? ofLastYear : `${at.sourceOf(meaning.readings[0] ?? [])}还没有填`);

  const year = when === 'lastYear' ? `${at.year}年` : '';
  const cells = (
    readings: readonly SumReading[], // last year's tables are not on the screen
  ) => (when === 'lastYear' ? [] : readings.flatMap((reading) => at.work(reading).cells));
  const matched = known.filter((reading) => isValue(figure, at.work(reading).value ?? Number.NaN));
  const [fits] = matched;
  if (fits && compare !== 'atLeast')
    return { ...agrees(rule, name, year + sayAgreement(at, fits, figure), cells([fits])), matched };
  if (where === 'elsewhere') return cannot('说的范围与表格不同，没有比较');
  const worth = at.work(first).value ?? 0;
  if (figure.about && !isFarFrom(figure, worth)) return cannot('约数，没有与表格比较');
  if (!contradicts(meaning, figure.value ?? worth, worth))
    return cannot(compare === 'equals' ? '话里有限定，没有与表格比较' : '说的与表内的不是同一个数，没有比较');
  const against = year + sayAgainst(meaning, known, figure, at);
  const message = `文字写${sayFigure(name, figure)}，${against}。请改正，或说明理由。`;
  return { ...differs(rule, name, against, message, cells(known)), matched: [] };
}

function contradicts({ compare, firm, acts }: Meaning, said: number, worth: number): boolean {
  if (compare === 'atLeast') return said < worth;
  if (!firm) return false;
  if (compare === 'atMost') return said > worth;
  if (compare === 'equals') return true;
  return said > 0 ? worth === 0 : !acts.includes('disclosed'); // nothing shown may still be something decided
}

/** Every sum it might have been; the table is named once. */
function sayAgainst(
  { compare }: Meaning,
  readings: readonly SumReading[],
  figure: WrittenFigure,
  at: FiguresAtHand,
): string {
  const [first = '', ...others] = readings.map((reading) => sayDifference(at, reading, figure));
  if (compare === 'atLeast') return `少于${first.replace(/是 (?=\d+$)/u, '的 ')}`;
  const source = at.sourceOf(readings[0] ?? []);
  return [first, ...others.map((each) => each.replace(source, ''))].join('，');
}
