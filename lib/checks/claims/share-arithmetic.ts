import type { Read } from './read-sentence.ts';
import { isWithin } from './same-value.ts';
import { REQUEST_ACTS } from './sums.ts';
import type { Years } from './weigh.ts';

/** 126 ÷ 152 ＝ 82.89%. */
export function tellShare(part: number, whole: number): string {
  return `${part} ÷ ${whole} ＝ ${((part / whole) * 100).toFixed(2)}%`;
}

/** The total of table three that makes the share right, where the part is one of its figures: 予以公开71件，占47.7%. */
export function fitsTable(part: Read, { now }: Years, fits: (whole: number) => boolean): number | undefined {
  if (part.meaning?.family !== 'requests') return undefined;
  return Object.values(REQUEST_ACTS)
    .flat()
    .map((reading) => now.work(reading).value)
    .find((whole): whole is number => whole !== null && fits(whole));
}

/** The whole that the last figure is a part of, where the sentence leaves no choice: 转办…件，已办结…件. */
export function wholeOf(before: readonly Read[], isDone: boolean): number | undefined {
  const [whole, part] = before.slice(-2);
  if (!whole || !part) return undefined;
  const gap = part.sentence.plain.slice(whole.mention.figure.end, part.mention.figure.start);
  // 149件已办结，8件结转: only what is said of the part itself makes it one.
  const own = gap.split(/[，,、；;]/u).at(-1) ?? '';
  const isPart = isDone ? /办结|答复|回复|办复/u.test(own) : /其中/u.test(gap);
  const isAlike = whole.mention.figure.unit === part.mention.figure.unit;
  return isPart && isAlike ? (whole.mention.figure.value ?? undefined) : undefined;
}

/** Is the share said of that very figure, in the next clause or behind one other share of it? */
export function saidOfAlone(reads: readonly Read[], base: Read, { sentence, mention }: Read): boolean {
  const gap = sentence.plain.slice(base.mention.figure.end, mention.figure.start);
  const others = reads.filter(
    (each) => each.mention.index > base.mention.index && each.mention.index < mention.index,
  );
  const isNear = !/[；;。]/u.test(gap) && gap.replace(/\s/gu, '').length < 24;
  return isNear && others.length < 2 && others.every(({ role }) => role !== 'amount');
}

/** Does some whole number out of so many give the percentage? */
export function isPossible(percent: number, whole: number, precision: number): boolean {
  const near = Math.round((percent / 100) * whole);
  return [near - 1, near, near + 1].some(
    (part) => part >= 0 && part <= whole && isWithin(percent, (part / whole) * 100, precision),
  );
}
