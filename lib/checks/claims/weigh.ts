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
  const { rule, name } = meaning;
  const isStock = meaning.acts.includes('inForce'); // what is in force at the year's end may have been issued at any time
  if (when === 'otherYear' || (when === 'span' && !isStock))
    return none(unknown(rule, name, '不是全年的数字，没有与表格比较'));
  const at = when === 'lastYear' ? years.last : years.now;
  if (!at) return none(unknown(rule, name, `没有${years.year - 1}年的数字`));
  const known = meaning.readings.filter((reading) => at.work(reading).value !== null);
  const [first] = known;
  if (!first)
    return none(
      unknown(
        rule,
        name,
        when === 'lastYear'
          ? `没有${years.year - 1}年的数字`
          : `${at.sourceOf(meaning.readings[0] ?? [])}还没有填`,
      ),
    );
  const year = when === 'lastYear' ? `${years.year - 1}年` : '';
  const matched = known.filter((reading) => isValue(figure, at.work(reading).value ?? Number.NaN));
  const [fits] = matched;
  if (fits && meaning.compare !== 'atLeast')
    return {
      ...agrees(rule, name, year + sayAgreement(at, fits, figure), cellsOf(at, [fits], when)),
      matched,
    };
  if (where === 'elsewhere') return none(unknown(rule, name, '说的范围与表格不同，没有比较'));
  const worth = at.work(first).value ?? 0;
  if (figure.about && !isFarFrom(figure, worth)) return none(unknown(rule, name, '约数，没有与表格比较'));
  if (!contradicts(meaning, figure.value ?? worth, worth))
    return none(
      unknown(
        rule,
        name,
        meaning.compare === 'equals' ? '话里有限定，没有与表格比较' : '说的与表内的不是同一个数，没有比较',
      ),
    );
  const said = known.map((reading) => sayDifference(at, reading, figure));
  const against =
    meaning.compare === 'atLeast' ? `少于${said[0]?.replace(/是 (?=\d+$)/u, '的 ')}` : said.join('，');
  return none(
    differs(
      rule,
      name,
      year + against,
      `文字写${sayFigure(name, figure)}，${year}${against}。请改正，或说明理由。`,
      cellsOf(at, known, when),
    ),
  );
}

function contradicts({ compare, firm }: Meaning, said: number, worth: number): boolean {
  if (!firm && compare !== 'atLeast') return false;
  if (compare === 'atLeast') return said < worth;
  if (compare === 'nilOnly') return said > 0 && worth === 0;
  return true;
}

function none(judgement: Judgement): Weighed {
  return { ...judgement, matched: [] };
}

/** Cells of last year's tables are not on the screen. */
function cellsOf(at: FiguresAtHand, readings: readonly SumReading[], when: When) {
  return when === 'lastYear' ? [] : readings.flatMap((reading) => at.work(reading).cells);
}
