import { useDeskState } from '#components/desk/desk-context.tsx';
import { Glyph, type GlyphName } from '#components/ui/glyph.tsx';
import { type Finding, placeOf } from '#lib/checks/finding.ts';
import type { Place } from '#lib/report/place.ts';
import type { Section } from '#lib/template/vocabulary.ts';

const LOOKS = {
  blocks: { glyph: 'block', tone: 'block' },
  warns: { glyph: 'warn', tone: 'warn' },
  advises: { glyph: 'note', tone: 'note' },
} as const satisfies Record<Finding['weight'], { glyph: GlyphName; tone: string }>;

/** One finding as a button that leads to its place, named at its end. What is only missing carries the dashed ring of 待填. */
export function FindingRow({ finding, onGo }: { finding: Finding; onGo: (place: Place) => void }) {
  const section = useDeskState(({ report }) =>
    report.format.sections.find(({ id }) => id === finding.section),
  );
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
      <span className="finding-place">{section ? placeName(section) : ''}</span>
    </button>
  );
}

function placeName(section: Section): string {
  return section.kind === 'opening' ? section.name : `第${section.numeral}节`;
}
