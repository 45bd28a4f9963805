import type { SaveState } from './save-state.ts';
import type { SectionSync } from './section-sync.ts';
import { isPassing, sayTrouble, type Trouble } from './trouble.ts';

type Seen = Pick<SectionSync, 'owes' | 'isWriting' | 'trouble' | 'conflict' | 'keptAt' | 'isJournalRefused'>;

/** The save state of a report from the states of its sections: the worst first, and never more than is true. */
export function readSaveState(sections: ReadonlyMap<string, Seen>, savedAt: number | null): SaveState {
  const conflicting = [...sections].filter(([, each]) => each.conflict()).map(([id]) => id);
  if (conflicting.length > 0) return { kind: 'conflict', sections: conflicting };

  const owing = [...sections.values()].filter((each) => each.owes());
  const troubles = owing.flatMap((each) => each.trouble() ?? []);
  const worst = troubles.find((trouble) => !isPassing(trouble)) ?? troubles.find(isAnswered) ?? troubles[0];
  if (worst) {
    // Nowhere is not said lightly: neither the server nor the browser has what was typed.
    if (owing.some((each) => each.isJournalRefused()))
      return { kind: 'failed', trouble: 'nowhere', reason: `${sayTrouble(worst)}，也不能暂存本机` };
    if (worst !== 'unreachable') return { kind: 'failed', trouble: worst, reason: sayTrouble(worst) };
    const times = owing.map((each) => each.keptAt());
    const known = times.filter((at) => at !== null);
    return known.length === times.length ? { kind: 'offline', at: Math.max(...known) } : { kind: 'unsaved' };
  }
  if (owing.some((each) => each.isWriting())) return { kind: 'saving' };
  return owing.length > 0 ? { kind: 'unsaved' } : { kind: 'saved', at: savedAt };
}

function isAnswered(trouble: Trouble): boolean {
  return trouble !== 'unreachable';
}
