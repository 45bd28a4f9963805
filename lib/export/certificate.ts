import { isOwed } from '#lib/checks/finding.ts';
import { type HealthCheck, sayVerdict } from '#lib/checks/health-check.ts';
import type { GivenReason } from '#lib/checks/reasons.ts';
import { TRIED_WORDS, type Tried } from '#lib/checks/tried.ts';
import { WEIGHT_NAMES } from '#lib/checks/weight-names.ts';
import { minuteInChina } from '#lib/report/dates.ts';
import { type Report, reportTitle } from '#lib/report/report.ts';
import { numberOf } from '#lib/report/section-names.ts';

/** Where a check was made and of what. */
export type CertificateHead = {
  /** ms since 1970. */
  readonly checkedAt: number;
  /** SHA-256 of the report's data file, hexadecimal; '' where it is not known. */
  readonly digest: string;
};

/** One line of a table of the certificate; the shape says what the word says, for printers without colour. */
export type CertificateRow = {
  readonly cells: readonly string[];
  readonly shape: '◆' | '▲' | '□' | '✓' | '⊖' | '○';
};

/** The record of a check before publication, as blocks that every painter walks in order. */
export type Certificate = {
  readonly title: string;
  readonly verdict: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly tables: readonly {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly CertificateRow[];
    /** What stands in place of a table without rows. */
    readonly whenEmpty: string;
  }[];
};

const SHAPES = {
  blocks: '◆',
  warns: '▲',
  advises: '□',
  agrees: '✓',
  differs: '◆',
  pending: '○',
  unknown: '⊖',
} as const;

/** What was found, with the reasons given, and everything that was compared: rule, place, both sides, verdict. */
export function buildCertificate(
  report: Report,
  { checkedAt, digest }: CertificateHead,
  check: HealthCheck,
): Certificate {
  const sectionName = (id: string) => {
    const section = report.format.sections.find((each) => each.id === id);
    return section ? numberOf(section) : id;
  };
  const { agrees, unknown } = check.counts;
  return {
    title: `${reportTitle(report)}公开前体检`,
    verdict: sayVerdict(check),
    facts: [
      ['机关', report.agency.name],
      ['依据', report.format.notice],
      ['体检时间', minuteInChina(checkedAt)],
      ...(digest === '' ? [] : [['内容摘要', `数据文件 SHA-256：${digest}`] as const]),
      ['核对项目', `共 ${check.tried.length} 项，相符 ${agrees} 项，无法核验 ${unknown} 项。`],
    ],
    tables: [
      {
        caption: '发现的问题和说明的理由',
        columns: ['轻重', '规则', '位置', '问题', '理由'],
        whenEmpty: '没有发现问题。',
        rows: check.judged.map(({ finding, reason }) => ({
          shape: isOwed(finding) ? SHAPES.pending : SHAPES[finding.weight],
          cells: [
            isOwed(finding) ? TRIED_WORDS.pending : WEIGHT_NAMES[finding.weight],
            finding.rule,
            sectionName(finding.section),
            finding.message,
            finding.weight === 'warns' ? sayReason(reason) : '',
          ],
        })),
      },
      {
        caption: '核对清单',
        columns: ['结论', '规则', '位置', '核对的内容', '对照'],
        whenEmpty: '没有可以核对的内容。',
        rows: check.tried.map((tried) => ({
          shape: SHAPES[tried.verdict],
          cells: [
            sayTried(tried, check),
            tried.rule,
            sayPlace(sectionName(tried.section), tried.what),
            tried.left,
            tried.right,
          ],
        })),
      },
    ],
  };
}

/** 第三节 表三「自然人」列; what is called by its section is not named twice. */
function sayPlace(section: string, what: string): string {
  return section === what ? what : `${section} ${what}`;
}

function sayReason(reason: GivenReason | null): string {
  if (!reason) return '（没有说明）';
  return reason.isCurrent ? reason.text : `（须重新确认）原先的理由：${reason.text}`;
}

/** 不符（已说明）, where the finding it led to has a reason. */
function sayTried({ id, section, verdict }: Tried, { judged }: HealthCheck): string {
  const led = judged.find(({ finding }) => finding.id === id && finding.section === section);
  return led?.reason?.isCurrent ? `${TRIED_WORDS[verdict]}（已说明）` : TRIED_WORDS[verdict];
}
