import type { Report } from '#lib/report/report.ts';
import type { Claim } from './claim.ts';
import { claimFindings } from './claims/claim-findings.ts';
import { readClaims } from './claims/read-claims.ts';
import type { Finding } from './finding.ts';

/** What reading the prose like a supervisor brings to light. */
export type CloseReading = {
  /** Every figure in the prose with its verdict, in reading order. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
};

/** Reads the whole prose. Too much for every keystroke: a page fetches it by itself and runs it when there is time. */
export function readClosely(report: Report): CloseReading {
  const claims = readClaims(report);
  return { claims, findings: claimFindings(claims) };
}
