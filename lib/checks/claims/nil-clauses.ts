import type { Span } from '#lib/report/span.ts';
import type { Clause } from './clause.ts';
import { topicBefore } from './clause.ts';
import { type Sentence, sensesOf, within } from './mentions.ts';
import { isBoundary } from './sentences.ts';
import type { Word } from './words.ts';

/** 未收到…申请, 无行政复议: a clause without figures that says there was nothing, as the clause of a figure 0. */
export type NilClause = Span & { readonly clause: Clause };

/** The clauses of a sentence that say there was nothing. Every word behind 未 or 无 must be known: 无障碍 and 未超期 say something else. */
export function nilClauses(sentence: Sentence): readonly NilClause[] {
  return clausesOf(sentence).flatMap(({ start, end }): readonly NilClause[] => {
    const words = within(sentence.words(), start, end);
    const at = words.findIndex(({ sense }) => sense?.is === 'nil');
    if (at === -1) return [];
    const said = words.slice(at + 1);
    const nil = words[at];
    if (!nil || said.length === 0 || !said.every(mayStand)) return [];
    const things = sensesOf(said, 'thing').map(({ thing }) => thing);
    const clause: Clause = {
      sentence,
      kind: things.at(-1) === 'fees' || things.at(-1) === 'processingFee' ? 'money' : 'things',
      unit: '件',
      words: said,
      near: said,
      counted: said.filter(({ sense }) => sense?.is !== 'plain' && sense?.is !== 'carrier').at(-1) ?? null,
      countedBehind: false,
      things,
      acts: sensesOf(said, 'act').map(({ act }) => act),
      topic: topicBefore(sentence, nil.start),
      isPart: false,
      isNarrowed: false,
      hasUnknown: false,
      said: sentence.plain.slice(nil.start, end).replace(/[\s\u2007]/gu, ''),
      stretch: { start: nil.start, end },
      previous: undefined,
    };
    return [{ start: nil.start, end: said.at(-1)?.end ?? end, clause }];
  });
}

function mayStand({ sense }: Word): boolean {
  return sense !== null && !['nil', 'part', 'narrowing', 'about', 'caseEnd'].includes(sense.is);
}

function clausesOf({ plain, start, end, mentions }: Sentence): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isBoundary(plain[at])) continue;
    if (at > from && !mentions.some(({ figure }) => figure.start >= from && figure.start < at))
      found.push({ start: from, end: at });
    from = at + 1;
  }
  return found;
}
