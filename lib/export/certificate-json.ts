import { type HealthCheck, sayVerdict } from '#lib/checks/health-check.ts';
import { minuteInChina } from '#lib/report/dates.ts';
import { type Report, reportTitle } from '#lib/report/report.ts';
import type { CertificateHead } from './certificate.ts';

/** The shape of a certificate file. Its version goes up when a reader of this one could misread the next. */
const CERTIFICATE_FORMAT = 'nianbao-certificate';
const CERTIFICATE_VERSION = 1;

/** The same record for programs: every comparison with rule, place, both sides, verdict and reason. */
export function writeCertificateJson(
  report: Report,
  { checkedAt, digest }: CertificateHead,
  check: HealthCheck,
): string {
  const reasonOf = new Map(
    check.judged.map(({ finding, reason }) => [`${finding.section}/${finding.id}`, reason]),
  );
  const certificate = {
    format: CERTIFICATE_FORMAT,
    version: CERTIFICATE_VERSION,
    title: reportTitle(report),
    agency: report.agency.name,
    year: report.year,
    template: report.format.id,
    checkedAt: minuteInChina(checkedAt),
    digest: { algorithm: 'SHA-256', of: 'report.json', value: digest },
    verdict: sayVerdict(check),
    counts: check.counts,
    findings: check.judged.map(({ finding, reason }) => ({
      rule: finding.rule,
      weight: finding.weight,
      verdict: finding.verdict,
      section: finding.section,
      message: finding.message,
      cells: finding.cells,
      reason,
    })),
    checked: check.tried.map(({ id, rule, section, what, left, right, verdict }) => ({
      rule,
      section,
      what,
      left,
      right,
      verdict,
      reason: reasonOf.get(`${section}/${id}`) ?? null,
    })),
  };
  return `${JSON.stringify(certificate, null, 2)}\n`;
}
