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
  const refusal = troubles.find((trouble) => !isPassing(trouble)) ?? troubles.find(isAnswered);
  if (refusal) return { kind: 'failed', trouble: refusal, reason: sayTrouble(refusal) };

  if (troubles.length > 0) {
    if (owing.some((each) => each.isJournalRefused()))
      return { kind: 'failed', trouble: 'nowhere', reason: '连不上服务器，也不能暂存本机' };
    const times = owing.map((each) => each.keptAt());
    const known = times.filter((at) => at !== null);
    if (known.length === times.length) return { kind: 'offline', at: Math.max(...known) };
    return { kind: 'unsaved' };
  }
  if (owing.some((each) => each.isWriting())) return { kind: 'saving' };
  return owing.length > 0 ? { kind: 'unsaved' } : { kind: 'saved', at: savedAt };
}

function isAnswered(trouble: Trouble): boolean {
  return trouble !== 'unreachable';
}
