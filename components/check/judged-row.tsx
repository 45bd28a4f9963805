'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { lookOf } from '#components/readiness/finding-look.ts';
import { Glyph } from '#components/ui/glyph.tsx';
import { isOwed, placeOf } from '#lib/checks/finding.ts';
import type { Judged } from '#lib/checks/health-check.ts';
import { elementId, reasonField } from '#lib/report/place.ts';
import { numberOf } from '#lib/report/section-names.ts';
import { goToWords } from './go-to-words.ts';
import { ReasonBox } from './reason-box.tsx';

/** One finding: its sentence leads to the place; a warning takes its reason in the same row. */
export function JudgedRow({ finding, reason }: Judged) {
  const { goTo } = useDesk();
  const section = useDeskState(({ report }) =>
    report.format.sections.find(({ id }) => id === finding.section),
  );
  const isExplained = reason?.isCurrent ?? false;
  const { glyph, tone } = lookOf(finding, isExplained);
  const sentence = `${elementId({ section: finding.section, field: reasonField(finding.id) })}-say`;
  return (
    <li className={`hc-row hc-row--${finding.weight} finding--${tone}`}>
      <Glyph name={glyph} />
      <div>
        <button
          type="button"
          className="hc-say"
          id={sentence}
          onClick={() => goToWords(goTo, placeOf(finding), finding.span)}
        >
          {isOwed(finding) ? <b>待填　</b> : null}
          {finding.message}
        </button>
        {finding.working ? <p className="tiny faint">{finding.working}</p> : null}
        <p className="tiny faint">
          {section ? numberOf(section) : ''}　{finding.rule}
          {isExplained ? <b className="c-ok">　已说明</b> : null}
        </p>
      </div>
      {finding.weight === 'warns' ? (
        // Another sentence is another question: its box begins anew.
        <ReasonBox key={finding.message} finding={finding} reason={reason} describedBy={sentence} />
      ) : null}
    </li>
  );
}
