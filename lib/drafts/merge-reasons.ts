import type { Reason, Reasons, SectionContent } from '#lib/report/content.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import type { Difference } from './difference.ts';
import type { Picks } from './merge-parts.ts';
import { mergeValue } from './merge-value.ts';

/** Three versions of the reasons for warnings, finding by finding. */
export function mergeReasons(
  section: Section,
  { base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', SectionContent>>,
): { readonly differences: readonly Difference[]; readonly build: (picks: Picks) => Reasons } {
  const versions = [base, mine, theirs].map(({ reasons }) => reasons ?? {});
  const ids = new Set(versions.flatMap((reasons) => Object.keys(reasons)));
  const values = [...ids].map((id) => {
    const [was, here, there] = versions.map((reasons) => reasons[id]);
    const said = new Set([was, here, there].flatMap((reason) => reason?.said ?? []));
    const [sentence = ''] = said;
    const merged = mergeValue(
      {
        kind: 'reason',
        id: `${section.id}/reasons/${id}`,
        place: ['说明的理由', brief(sentence)],
        blank: '没有说明',
      },
      spell(was),
      spell(here),
      spell(there),
      (spelt) => spelt,
    );
    const say = (reason: Reason | undefined) => (reason ? sayReason(reason, said.size > 1) : null);
    const difference = merged.difference && {
      ...merged.difference,
      base: say(was),
      mine: say(here),
      theirs: say(there),
    };
    const take = (picks: Picks) => (merged.take(picks) === spell(here) ? here : there);
    return { id, difference, take };
  });
  return {
    differences: values.flatMap(({ difference }) => difference ?? []),
    build: (picks) =>
      Object.fromEntries(
        values.flatMap(({ id, take }) => {
          const reason = take(picks);
          return reason ? [[id, reason]] : [];
        }),
      ),
  };
}

function spell(reason: Reason | undefined): string {
  return reason ? JSON.stringify([reason.said, reason.text]) : '';
}

/** Where the versions answer different sentences, each says which. */
function sayReason({ said, text }: Reason, namesSentence: boolean): string {
  return namesSentence ? `${text}\n针对：${said}` : text;
}

/** The finding in as few words as tell it from its neighbours. */
function brief(sentence: string): string {
  const letters = [...sentence];
  return letters.length <= 24 ? sentence : `${letters.slice(0, 24).join('')}…`;
}
