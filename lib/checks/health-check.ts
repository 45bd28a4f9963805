import type { Report } from '#lib/report/report.ts';
import type { Finding } from './finding.ts';
import { type GivenReason, reasonFor, wantsReason } from './reasons.ts';
import type { Tried } from './tried.ts';
import { triedInTable } from './tried-table.ts';
import { triedClaims, triedInText } from './tried-text.ts';
import { readWhole } from './whole-report.ts';
import type { WordingContext } from './wording/wording.ts';

/** A finding with the reason that was given for it. */
export type Judged = { readonly finding: Finding; readonly reason: GivenReason | null };

/** 公开前体检: everything a reading of the whole report found and everything it tried. */
export type HealthCheck = {
  /** What blocks first, then warnings, then advice; within each in the order of the report. */
  readonly judged: readonly Judged[];
  /** In the order of the report. */
  readonly tried: readonly Tried[];
  readonly counts: {
    readonly blocks: number;
    readonly warns: number;
    readonly advises: number;
    /** Warnings that still want a reason. */
    readonly unexplained: number;
    /** Comparisons that were made and held, and those that could not be made. */
    readonly agrees: number;
    readonly unknown: number;
  };
};

const ORDER = ['blocks', 'warns', 'advises'] as const;

/** Reads the whole report as a careful supervisor would. */
export function healthCheck(report: Report, context: WordingContext = {}): HealthCheck {
  const { findings, claims } = readWhole(report, context);
  const tried = report.format.sections.flatMap((section) => [
    ...(section.kind === 'table' ? triedInTable(report, section) : triedInText(report, section, findings)),
    ...triedClaims(report, section, claims),
  ]);
  const judged = ORDER.flatMap((weight) =>
    findings
      .filter((finding) => finding.weight === weight)
      .map((finding) => ({ finding, reason: reasonFor(report, finding) })),
  );
  const weighing = (weight: Finding['weight']) => findings.filter((each) => each.weight === weight).length;
  const verdicts = (verdict: Tried['verdict']) => tried.filter((each) => each.verdict === verdict).length;
  return {
    judged,
    tried,
    counts: {
      blocks: weighing('blocks'),
      warns: weighing('warns'),
      advises: weighing('advises'),
      unexplained: findings.filter((finding) => wantsReason(report, finding)).length,
      agrees: verdicts('agrees'),
      unknown: verdicts('unknown'),
    },
  };
}

/** The verdict in one sentence: whether it may be submitted, and what is in the way. */
export function sayVerdict({ counts: { blocks, unexplained } }: HealthCheck): string {
  const inTheWay = [
    ...(blocks > 0 ? [`有 ${blocks} 处须改正或补填`] : []),
    ...(unexplained > 0 ? [`有 ${unexplained} 处须说明理由`] : []),
  ];
  return inTheWay.length === 0
    ? '没有须改正的问题，需说明的都有理由，可以提交。'
    : `还不能提交：${inTheWay.join('，')}。`;
}
