import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '#lib/report/values.ts';
import { yearBefore } from '#lib/report/year-before.ts';
import { tableSections } from '#lib/template/cells.ts';
import { anyReport } from '#lib/testing/arbitrary-report.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { untouchedReport } from '#lib/testing/sample-variants.ts';
import { tryRelations } from './evaluate.ts';
import { healthCheck, sayVerdict } from './health-check.ts';
import { readWhole } from './whole-report.ts';

test('of any report it holds every finding once, what blocks first, and every relation on each of its lines', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { judged, tried } = healthCheck(report);
      const { findings, claims } = readWhole(report);
      const key = ({ section, id }: { section: string; id: string }) => `${section}/${id}`;
      expect(judged.map(({ finding }) => key(finding)).sort()).toEqual(findings.map(key).sort());
      const weights = judged.map(({ finding }) => ['blocks', 'warns', 'advises'].indexOf(finding.weight));
      expect(weights).toEqual([...weights].sort());
      const trials = tableSections(report.format).flatMap((section) => {
        const content = report.content[section.id];
        const cells = content && 'cells' in content ? content.cells : {};
        const { values } = readTable(section.table, cells);
        return tryRelations(section.table, values, yearBefore(report, section.table)).map(
          ({ relation, line }) => `${section.id}/${relation.id}/${line.id}`,
        );
      });
      expect(tried.map(key)).toEqual(expect.arrayContaining([...trials, ...claims.map(key)]));
    }),
    { numRuns: 30 },
  );
});

test('a broken relation is tried under the id of its finding, so that reasons find both', () => {
  const report = untouchedReport();
  const { judged, tried } = healthCheck(report);
  expect(tried.filter(({ verdict }) => verdict === 'differs').map(({ rule }) => rule)).not.toContain('T3-1');
  const blank = judged.find(({ finding }) => finding.rule === 'C1');
  expect(tried.find(({ id }) => id === blank?.finding.id)).toMatchObject({ verdict: 'pending' });
});

test('what is not known of last year is not verified, and says so in place of a figure', () => {
  const unknown = healthCheck(sampleReport()).tried.filter(({ rule }) =>
    ['T2-1', 'T2-3', 'T3-4'].includes(rule),
  );
  expect(unknown.length).toBeGreaterThan(0);
  for (const { verdict, right } of unknown) {
    expect(verdict).toBe('unknown');
    expect(right).toBe('无上年数据');
  }
});

test('a live figure is held against its table as it is printed, not by its name', () => {
  const report = sampleReport();
  const general = { texts: { requests: '全年新收政府信息公开申请{新收·总计}件。' } };
  const { tried } = healthCheck({ ...report, content: { ...report.content, general } });
  const [claim] = tried.filter(({ rule }) => rule === 'N1');
  expect(claim?.left).toMatch(/152 ?件/u);
});

test('the verdict says what is in the way, and nothing where nothing is', () => {
  expect(sayVerdict(healthCheck(sampleReport()))).toBe('没有须改正的问题，需说明的都有理由，可以提交。');
  expect(sayVerdict(healthCheck(untouchedReport()))).toMatch(
    /^还不能提交：有 \d+ 处须改正或补填，有 \d+ 处须说明理由。$/u,
  );
});
