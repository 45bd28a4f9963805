import { rememberedSaid } from '#lib/report/reasons.ts';
import type { Report } from '#lib/report/report.ts';
import type { Finding } from './finding.ts';

/** Why a warning may stand. Not `isCurrent`: it was given for another sentence (`said`) and has to be confirmed. */
export type GivenReason = { readonly text: string; readonly said: string; readonly isCurrent: boolean };

/** The reason given for a finding; null where there is none. */
export function reasonFor({ content }: Pick<Report, 'content'>, finding: Finding): GivenReason | null {
  const given = content[finding.section]?.reasons?.[finding.id];
  if (!given || given.text.trim() === '') return null;
  return { ...given, isCurrent: given.said === rememberedSaid(finding.message) };
}

/**
 * 需说明: a warning for which no reason has been given, or one that was given for other figures. A draft is exported as
 * final (`isReady`) all the same: whether a reason will do is for the reviewer to say, not for the printed page.
 */
export function wantsReason(report: Pick<Report, 'content'>, finding: Finding): boolean {
  return finding.weight === 'warns' && !reasonFor(report, finding)?.isCurrent;
}
