import { Glyph, type GlyphName } from '#components/ui/glyph.tsx';
import type { Progress } from '#lib/checks/progress.ts';

const WORDS = {
  untouched: { glyph: 'none', word: '未填', tone: '' },
  started: { glyph: 'half', word: '填写中', tone: 'st--work' },
  wrong: { glyph: 'block', word: '有问题', tone: 'st--block' },
  explain: { glyph: 'warn', word: '需说明', tone: 'st--warn' },
  done: { glyph: 'ok', word: '已完成', tone: 'st--ok' },
} as const satisfies Record<Progress['state'], { glyph: GlyphName; word: string; tone: string }>;

/** Shape, word and count of a section's state; a count of 0 is not said. */
export function ProgressWord({ state, count = 0 }: { state: Progress['state']; count?: number }) {
  const { glyph, word, tone } = WORDS[state];
  return (
    <span className={`st ${tone}`}>
      <Glyph name={glyph} />
      {word}
      {count > 0 ? ` ${count}` : ''}
    </span>
  );
}
