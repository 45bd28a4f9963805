import type { ListLevel, ListLevels, Lists } from './docx-lists.ts';
import type { ListPlace } from './docx-style-lists.ts';
import { formatNumber } from './number-formats.ts';

/** Gives each paragraph of a document, asked for in order, the mark that Word counts for it: `（一）`; '' for none. */
export type ListMarks = (place: ListPlace & { readonly style?: string | undefined }) => string;

/** Word has nine levels. */
const DEEPEST = 8;

/** Counts the lists of one document. Lists of one pattern go on counting where another left off, as in Word. */
export function countLists({ patterns, named }: Lists): ListMarks {
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();

  return ({ list: id, level: asked, style }) => {
    const list = id === undefined ? undefined : named.get(id);
    const pattern = list && patterns.get(list.pattern);
    if (!list || !pattern) return '';
    const levels: ListLevels = new Map([...pattern, ...list.levels]);
    const depth = asked ?? depthOfStyle(levels, style);
    const level = levels.get(depth);
    if (!level || depth > DEEPEST) return '';

    const counts = counters.get(list.pattern) ?? [];
    counters.set(list.pattern, counts);
    const restart = list.restarts.get(depth);
    const isRestart = restart !== undefined && !restarted.has(`${id} ${depth}`);
    restarted.add(`${id} ${depth}`);
    const before = counts[depth];
    counts.length = Math.min(counts.length, depth + 1);
    counts[depth] = isRestart ? restart : before === undefined ? level.start : before + 1;
    return markOf(level, levels, counts);
  };
}

function depthOfStyle(levels: ListLevels, style: string | undefined): number {
  const found = [...levels].find(([, level]) => style !== undefined && level.style === style);
  return found?.[0] ?? 0;
}

function markOf(level: ListLevel, levels: ListLevels, counts: readonly number[]): string {
  if (level.format === 'bullet') return '';
  return level.words.replace(/%(\d)/gu, (_, place: string) => {
    const depth = Number(place) - 1;
    const shown = levels.get(depth);
    return formatNumber(
      level.digitsOnly ? 'decimal' : (shown?.format ?? 'decimal'),
      counts[depth] ?? shown?.start ?? 1,
    );
  });
}
