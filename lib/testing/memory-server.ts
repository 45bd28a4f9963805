import type { PutAnswer, PutSection } from '#lib/drafts/put-answer.ts';
import type { RefusalReason, StoredSection } from '#lib/drafts/wire.ts';
import { cleanContent } from '#lib/report/clean.ts';
import type { SectionContent } from '#lib/report/content.ts';

/** What goes wrong with the next requests. `lost`: carried out, but the answer never comes. */
export type Weather = 'fine' | 'unreachable' | 'lost' | 'closed' | RefusalReason;

/** The autosave route of lib/drafts/wire.ts in a few lines: compare-and-set, keys, refused versions kept. */
export type MemoryServer = {
  readonly put: PutSection;
  readonly stored: () => Record<string, StoredSection>;
  readonly save: (section: string, content: SectionContent, savedBy: string) => void;
  readonly setWeather: (weather: Weather) => void;
  /** Every text that ever was stored or refused and kept. */
  readonly kept: () => readonly SectionContent[];
  /** What each accepted save stood on: its key and the text it replaced, oldest first. */
  readonly replaced: () => readonly { readonly key: string; readonly content: SectionContent }[];
  readonly requests: () => readonly { readonly key: string; readonly content: SectionContent }[];
};

/** A server that holds its sections in memory and answers as the real one does. */
export function createMemoryServer(
  sections: Readonly<Record<string, SectionContent>>,
  now: () => number,
): MemoryServer {
  const stored: Record<string, StoredSection> = Object.fromEntries(
    Object.entries(sections).map(([id, content]) => [
      id,
      { revision: 0, content, savedAt: null, savedBy: null },
    ]),
  );
  const answers = new Map<string, PutAnswer>();
  const kept: SectionContent[] = [];
  const replaced: { key: string; content: SectionContent }[] = [];
  const requests: { key: string; content: SectionContent }[] = [];
  let weather: Weather = 'fine';

  function current(section: string): StoredSection {
    const found = stored[section];
    if (!found) throw new Error(`no section ${section}`);
    return found;
  }

  function store(section: string, content: SectionContent, savedBy: string): StoredSection {
    const next = { revision: current(section).revision + 1, content, savedAt: now(), savedBy };
    stored[section] = next;
    kept.push(content);
    return next;
  }

  function carryOut(section: string, { value, key, baseRevision }: Parameters<PutSection>[1]): PutAnswer {
    const { content, removed } = cleanContent(value);
    if (current(section).revision !== baseRevision) {
      kept.push(content);
      return { outcome: 'conflict', current: current(section) };
    }
    replaced.push({ key, content: current(section).content });
    const { revision } = store(section, content, '马晓琴');
    return { outcome: 'saved', revision, savedAt: now(), content, removed };
  }

  return {
    async put(section, save) {
      const { value, key } = save;
      requests.push({ key, content: value });
      const here = weather;
      await Promise.resolve();
      if (here === 'closed') return { outcome: 'closed' };
      if (here !== 'fine' && here !== 'lost')
        return here === 'unreachable' ? { outcome: here } : { outcome: 'refused', reason: here };
      const answer = answers.get(key) ?? carryOut(section, save);
      answers.set(key, answer);
      return here === 'lost' ? { outcome: 'unreachable' } : answer;
    },
    stored: () => ({ ...stored }),
    save: (section, content, savedBy) => void store(section, content, savedBy),
    setWeather: (next) => {
      weather = next;
    },
    kept: () => kept,
    replaced: () => replaced,
    requests: () => requests,
  };
}
