import type { Report } from '#lib/report/report.ts';
import type { Claim } from './claim.ts';
import { readClosely } from './close-reading.ts';
import type { Finding } from './finding.ts';
import { checkReport } from './report.ts';
import type { WordingContext } from './wording/wording.ts';

/** All that can be said of a report: the checks of every keystroke and the close reading, in the order of the report. */
export type WholeReading = { readonly findings: readonly Finding[]; readonly claims: readonly Claim[] };

/** What the page 公开前体检, the certificate, the export and the command line go by: one verdict wherever it is asked for, with the same lists of words. */
export function readWhole(report: Report, context: WordingContext = {}): WholeReading {
  const { findings, claims } = readClosely(report, context);
  const checked = checkReport(report);
  const own = ({ id }: { id: string }) => {
    const isOwn = ({ section }: Finding) => section === id;
    return [...checked.filter(isOwn), ...findings.filter(isOwn)];
  };
  return { findings: report.format.sections.flatMap(own), claims };
}
