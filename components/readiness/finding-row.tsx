import { useDeskState } from '#components/desk/desk-context.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { type Finding, isOwed, placeOf } from '#lib/checks/finding.ts';
import type { Place } from '#lib/report/place.ts';
import { numberOf } from '#lib/report/section-names.ts';
import { lookOf } from './finding-look.ts';

/** One finding as a button that leads to its place, named at its end. */
export function FindingRow({ finding, onGo }: { finding: Finding; onGo: (place: Place) => void }) {
  const section = useDeskState(({ report }) =>
    report.format.sections.find(({ id }) => id === finding.section),
  );
  const { glyph, tone } = lookOf(finding);
  return (
    <button type="button" className={`finding finding--${tone}`} onClick={() => onGo(placeOf(finding))}>
      <Glyph name={glyph} />
      <span>
        {isOwed(finding) ? <b>待填　</b> : null}
        {finding.message}
      </span>
      <span className="finding-place">{section ? numberOf(section) : ''}</span>
    </button>
  );
}
