import { Glyph, type GlyphName } from '#components/ui/glyph.tsx';
import { type Finding, placeOf } from '#lib/checks/finding.ts';
import type { Place } from '#lib/report/place.ts';

const LOOKS = {
  blocks: { glyph: 'block', tone: 'block' },
  warns: { glyph: 'warn', tone: 'warn' },
  advises: { glyph: 'note', tone: 'note' },
} as const satisfies Record<Finding['weight'], { glyph: GlyphName; tone: string }>;

/** One finding as a button that leads to its place. What is only missing carries the dashed ring of 待填. */
export function FindingRow({
  finding,
  onGo,
  place = false,
}: {
  finding: Finding;
  onGo: (place: Place) => void;
  place?: boolean;
}) {
  const look = LOOKS[finding.weight];
  const isOwed = finding.verdict === 'pending' && finding.weight === 'blocks';
  return (
    <button
      type="button"
      className={`finding finding--${isOwed ? 'owed' : look.tone}`}
      onClick={() => onGo(placeOf(finding))}
    >
      <Glyph name={isOwed ? 'none' : look.glyph} />
      <span>
        {isOwed ? <b>待填　</b> : null}
        {finding.message}
      </span>
      <span className="code">{place ? '去填写' : finding.rule}</span>
    </button>
  );
}
