import type { Finding } from '#lib/checks/finding.ts';
import type { JudgedClaim } from './judgement.ts';

/** What differs, as findings that lead to the words. A reason may be given, so they warn. */
export function claimFindings(claims: readonly JudgedClaim[]): readonly Finding[] {
  return claims.flatMap(
    ({ id, rule, verdict, weight, message, section, field, start, end, cells }): Finding[] =>
      verdict !== 'differs' || message === null
        ? []
        : [{ id, rule, weight, verdict: 'broken', section, field, span: { start, end }, message, cells }],
  );
}
