import { expect, test } from 'vitest';
import { healthCheck } from '#lib/checks/health-check.ts';
import type { Report } from '#lib/report/report.ts';
import { withCells } from '#lib/report/table-edits.ts';
import { withReason } from '#lib/report/write-reason.ts';
import { readHtmlText } from '#lib/testing/read-html.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { buildCertificate } from './certificate.ts';
import { writeCertificatePage } from './certificate-html.ts';
import { writeCertificateJson } from './certificate-json.ts';

const head = { checkedAt: Date.UTC(2026, 0, 20, 2, 42), digest: 'ab12' };
const section = tableSection('disclosure');

/** Fewer rules in force than were issued: a warning (T2-2). */
function unlikely(reason?: string): Report {
  const report = sampleReport();
  const content = report.content.disclosure;
  if (!content || !('cells' in content)) throw new Error('the sample has no table two');
  const changed = withCells(section.table, content, [{ row: 'rules', column: 'inForce', text: '0' }]);
  const before = { ...report, content: { ...report.content, disclosure: changed } };
  const finding = healthCheck(before).judged.find(({ finding: { rule } }) => rule === 'T2-2')?.finding;
  if (!finding || reason === undefined) return before;
  return { ...before, content: { ...report.content, disclosure: withReason(changed, finding, reason) } };
}

function certify(report: Report) {
  return buildCertificate(report, head, healthCheck(report));
}

test('every relation of the form stands in it with place, both sides and verdict', () => {
  const [, tried] = certify(sampleReport()).tables;
  const rows = tried?.rows.map(({ shape, cells }) => [shape, ...cells].join('|')) ?? [];
  expect(rows).toContain('✓|相符|T3-1|第三节 表三「自然人」列|第一项 ＋ 第二项 130|第三项总计 ＋ 第四项 130');
  for (const rule of ['T3-2', 'T3-3', 'T4-1', 'T2-2', 'C1', 'X3', 'X4', 'X6']) {
    expect(rows.some((row) => row.includes(`|${rule}|`))).toBe(true);
  }
});

test('a reason stands beside the warning it answers, and on the page as on the data', () => {
  const report = unlikely('机构改革后职责划出，<规章>由承接机关继续执行。');
  const text = readHtmlText(writeCertificatePage(certify(report))).join('\n');
  expect(text).toContain('机构改革后职责划出，<规章>由承接机关继续执行。');
  expect(text).toContain('不符（已说明）');
  const data: { findings: readonly { rule: string; reason: { text: string } | null }[] } = JSON.parse(
    writeCertificateJson(report, head, healthCheck(report)),
  );
  expect(data.findings.find(({ rule }) => rule === 'T2-2')?.reason?.text).toContain('机构改革');
});

test('a warning without a reason says so, and the verdict names it', () => {
  const { verdict, tables } = certify(unlikely());
  expect(verdict).toMatch(/^还不能提交：有 \d+ 处须说明理由。$/u);
  const warning = tables[0]?.rows.find(({ cells }) => cells[1] === 'T2-2');
  expect(warning).toMatchObject({ shape: '▲' });
  expect(warning?.cells.at(-1)).toBe('（没有说明）');
});

test('the page says when, of what, and by which notice; nothing in it can run', () => {
  const page = writeCertificatePage(certify(sampleReport()));
  expect(page).toContain('2026-01-20 10:42');
  expect(page).toContain('数据文件 SHA-256：ab12');
  expect(page).not.toMatch(/<script|\son\w+=|src=|href=/u);
});
