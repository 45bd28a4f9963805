import type { Report } from '#lib/report/report.ts';
import type { Claim } from './claim.ts';
import { claimFindings } from './claims/claim-findings.ts';
import { readClaims } from './claims/read-claims.ts';
import type { Finding } from './finding.ts';
import { tableHints } from './hints/table-hints.ts';
import { liveTextFindings } from './live-texts.ts';
import { type WordingContext, wordingFindings } from './wording/wording.ts';

/** What reading the prose like a supervisor brings to light. */
export type CloseReading = {
  /** Every figure in the prose with its verdict, in reading order. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
};

/** Reads the whole prose; `context` brings the agency's lists of words and the reports of siblings. Too much for every keystroke: a page fetches it by itself and runs it when there is time. */
export function readClosely(report: Report, context: WordingContext = {}): CloseReading {
  const claims = readClaims(report);
  const told = claimFindings(claims);
  return {
    claims,
    findings: [
      ...told,
      ...liveTextFindings(report),
      ...wordingFindings(report, context),
      ...tableHints(report, told),
    ],
  };
}
