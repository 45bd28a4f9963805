import type { Report } from '#lib/report/report.ts';
import { clauseOf, type Understood } from './clause.ts';
import type { WrittenFigure } from './figures-in-text.ts';
import { agrees, type Judgement, unknown } from './judgement.ts';
import type { Meaning } from './meaning.ts';
import type { Mention, Sentence } from './mentions.ts';
import { nounOf } from './noun.ts';
import type { SumReading } from './sums.ts';
import { understand } from './understand.ts';
import { weigh, type Years } from './weigh.ts';
import { type When, type Where, whenOf, whereOf } from './when-and-where.ts';

/** A figure with all that has been made of it so far. */
export type Read = {
  readonly sentence: Sentence;
  readonly mention: Mention;
  /** `amount`: so many · `change`: more or less than last year · `share`: a percentage of something. */
  readonly role: 'amount' | 'change' | 'share';
  /** Asked for only where a comparison hangs on it. */
  readonly when: () => When;
  readonly where: () => Where;
  readonly meaning: Meaning | null;
  readonly matched: readonly SumReading[];
  readonly judgement: Judgement;
};

/** Compares each figure of a sentence with the tables, from left to right; shares and sums are looked at afterwards. */
export function readSentence(sentence: Sentence, report: Report, years: Years): readonly Read[] {
  let previous: Understood | undefined;
  return sentence.mentions.map((mention) => {
    const { figure } = mention;
    const at = {
      sentence,
      mention,
      role: roleOf(sentence, mention),
      when: () => whenOf(sentence, figure.start, report.year),
      where: () => whereOf(sentence, figure.start, report.agency),
    };
    const meaning =
      at.role === 'amount' ? understand(clauseOf(sentence, mention, previous), report.year) : null;
    if (at.role === 'amount') previous = undefined;
    if (figure.token !== undefined) {
      const judgement = judgeLive(meaning?.name ?? nounOf(sentence, mention), meaning?.rule ?? 'N', figure);
      const matched = figure.value === null ? [] : (meaning?.readings ?? []);
      if (meaning !== null) previous = { meaning, matched };
      return { ...at, meaning, matched, judgement };
    }
    if (meaning === null) {
      const judgement = unknown('N', nounOf(sentence, mention), '表内没有这一项');
      return { ...at, meaning, matched: [], judgement };
    }
    const { matched, ...judgement } = weigh(meaning, figure, at.when(), at.where(), years);
    previous = { meaning, matched };
    return { ...at, meaning, matched, judgement };
  });
}

/** A live figure is its table's own and agrees by construction; one without a value says nothing yet. */
function judgeLive(name: string, rule: string, { token = '', value }: WrittenFigure): Judgement {
  return value === null
    ? unknown(rule, name, '活数字还没有数')
    : agrees(rule, name, `活数字「${token}」`, []);
}

const CHANGE =
  /(?:同比|环比|(?:比|较|与)(?:上年|去年|上一年|年)(?:度|同期)?(?:相比)?)[^，,。；]{0,8}$|(?:增加|增长|减少|下降|上升|提高|提升|降低|压减|压缩|精简|增幅|降幅)(?:了|为|达|到)?(?:约|近|超过)?$/u;

function roleOf({ plain }: Sentence, { figure, nearStart }: Mention): Read['role'] {
  const said = plain.slice(nearStart, figure.start).replace(/[\s\u2007]/gu, '');
  const isShare = figure.kind === 'percent' || figure.kind === 'points' || figure.kind === 'fold';
  if (
    /(?:同比|环比|[比较与](?:上年|去年|上一年|年)(?:度|同期)?)/u.test(said) &&
    CHANGE.test(said) &&
    !said.endsWith('的')
  )
    return 'change';
  if (isShare) return 'share';
  return 'amount';
}
