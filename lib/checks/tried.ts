import type { Place } from '#lib/report/place.ts';
import type { Span } from '#lib/report/span.ts';

/** One comparison that was made, whatever came of it: what a supervisor would tick off on a list. */
export type Tried = {
  /** Names rule and place; the finding that it led to has the same id. */
  readonly id: string;
  readonly rule: string;
  readonly section: string;
  /** What was compared, and where: 表三「自然人」列. */
  readonly what: string;
  /** Both sides as a person reads them: 第一项 ＋ 第二项 130 · 第三项总计 ＋ 第四项 130. */
  readonly left: string;
  readonly right: string;
  /** 相符 · 不符 · 待填 · 无法核验. */
  readonly verdict: 'agrees' | 'differs' | 'pending' | 'unknown';
  readonly place: Place;
  /** The words it is about in that field. */
  readonly span?: Span;
};

/** The verdicts in words (look.md §4). */
export const TRIED_WORDS: Readonly<Record<Tried['verdict'], string>> = {
  agrees: '相符',
  differs: '不符',
  pending: '待填',
  unknown: '无法核验',
};
