'use client';

import { useDeskState } from '#components/desk/desk-context.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { countBoxes } from '#lib/report/count-boxes.ts';
import { layLengths } from '#lib/report/length-bar.ts';
import type { ProseSection } from '#lib/template/vocabulary.ts';

/** How long the section is against the notice's limit; sections without one have no meter. */
export function LengthMeter({ section, here }: { section: ProseSection; here: string | undefined }) {
  return section.limit ? <Meter section={section} here={here} limit={section.limit.characters} /> : null;
}

function Meter({ section, here, limit }: { section: ProseSection; here: string | undefined; limit: number }) {
  // One value for the whole bar: the same counts render nothing anew.
  const counted = useDeskState(({ report }) => countBoxes(report, section).join(' '));
  const counts = counted.split(' ').map(Number);
  const count = counts.reduce((sum, each) => sum + each, 0);
  const { length, pieces } = layLengths(counts, limit);
  const tones = pieces.map(({ box, over }) => (over ? 'm3' : section.boxes[box]?.id === here ? 'm2' : 'm1'));
  const spoken = section.boxes.map(({ name }, index) => `${name} ${counts[index]}`).join('，');
  return (
    <section className="meter" aria-label="字数">
      <p className="meter-say">
        <b>{count} 字</b>
        {count > limit ? (
          <span className="c-warn">
            <Glyph name="warn" /> 超出 {count - limit} 字
          </span>
        ) : null}
        <span className="faint">计标点，不计空格和标题；通知要求原则上不超过 {limit} 字</span>
      </p>
      <svg
        className="meter-bar"
        viewBox={`0 0 ${length} 12`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`各部分字数：${spoken}`}
      >
        <rect className="m0" x="0" y="3" width={length} height="6" />
        {pieces.map(({ box, x, width, over }, index) => (
          <rect
            key={`${box}${over}`}
            className={tones[index]}
            x={x}
            y="3"
            // A gap of two characters tells neighbours apart; the last one of all keeps its full length.
            width={index < pieces.length - 1 ? Math.max(width - 2, 1) : width}
            height="6"
          />
        ))}
        <rect className="m4" x={limit - 1} y="0" width="2" height="12" />
      </svg>
    </section>
  );
}
