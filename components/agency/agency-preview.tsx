'use client';

import { type Control, useWatch } from 'react-hook-form';
import { titleLines } from '#lib/export/title-lines.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import { composeOpening } from '#lib/report/opening.ts';
import { blankReport, reportTitle } from '#lib/report/report.ts';
import { formatForYear } from '#lib/template/registry.ts';

/** What the settings print, as they stand in the form: title, opening, and the contact sentence where it will be. */
export function AgencyPreview({
  control,
  settings,
  year,
}: {
  control: Control<AgencySettings>;
  settings: AgencySettings;
  year: number;
}) {
  const typed = useWatch({ control });
  const format = formatForYear(year);
  const section = format?.sections.find(({ kind }) => kind === 'opening');
  if (!format || section?.kind !== 'opening') return null;
  const report = blankReport(format, { ...settings, ...typed }, year);
  const { basis, period, contact } = composeOpening(report, section);
  return (
    <aside className="agency-preview" aria-labelledby="agency-preview">
      <h2 className="h3" id="agency-preview">
        报告里会这样写
      </h2>
      <div className="printed-page">
        <p className="printed-title">
          {titleLines(reportTitle(report), year).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <p>
          {basis}
          {period}
        </p>
        {report.agency.contactPlacement === 'first' ? (
          <p>{contact}</p>
        ) : (
          <>
            <p className="printed-skip">六节正文</p>
            <p>{contact}</p>
          </>
        )}
      </div>
      <p className="hint">没有填的不印。某一年要写得不同，在那一年报告的“开头说明”里改。</p>
    </aside>
  );
}
