import type { SectionContent } from '#lib/report/content.ts';
import type { Attempt } from './autosaver.ts';
import type { Trouble } from './trouble.ts';
import type { SaveAnswer, StoredSection } from './wire.ts';

/** What came of a save as the browser sees it; `unreachable`: no answer came. */
export type PutAnswer = SaveAnswer | { readonly outcome: 'unreachable' };

/** Sends one save; never rejects. `isLeaving`: the page is going away, the request has to outlive it. */
export type PutSection = (
  section: string,
  save: Attempt<SectionContent> & { readonly baseRevision: number; readonly isLeaving: boolean },
) => Promise<PutAnswer>;

/** The section as the server has it once it has kept what was sent, stored or refused; why, where it has not kept it. */
export function storedAfter(answer: PutAnswer, actor: string): StoredSection | Trouble {
  switch (answer.outcome) {
    case 'saved':
      return { ...answer, savedBy: actor };
    case 'conflict':
      return answer.current;
    case 'refused':
      return answer.reason;
    case 'closed':
    case 'unreachable':
      return answer.outcome;
    default:
      return answer satisfies never;
  }
}
