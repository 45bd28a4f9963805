import type { Claim } from '#lib/checks/claim.ts';
import type { Finding } from '#lib/checks/finding.ts';

/** What differs, as findings that lead to the words. A reason may be given, so they warn. */
export function claimFindings(claims: readonly Claim[]): readonly Finding[] {
  return claims
    .filter(({ verdict }) => verdict === 'differs')
    .map(({ id, rule, section, field, start, end, words, against, cells }) => ({
      id,
      rule,
      weight: 'warns',
      verdict: 'broken',
      section,
      field,
      span: { start, end },
      message: `文字写${words}，${against}。请改正，或说明理由。`,
      cells,
    }));
}
