import { expect, test } from 'vitest';
import { recogniseChanged } from '#lib/testing/recognise-changed.ts';
import { reportText } from '#lib/testing/report-source.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { importFindings, importNotices } from './import-findings.ts';
import { readText } from './read-text.ts';
import { recognise } from './recognise.ts';
import type { Recognised, Undecided } from './recognised.ts';

const original = reportText(sampleReport(), 'tabs');
const nothing: Recognised = recognise(readText(''));

const open = (column: string, why: Undecided['why'], say: string): Undecided => ({
  table: 'requests',
  row: 'received',
  column,
  why,
  original: '1 2',
  say,
});

test('a departure that breaks no rule is no finding; one that does names what the original has', () => {
  const heading = {
    kind: 'heading',
    rule: 'X1',
    section: 'problems',
    about: '标题',
    originals: ['五、存在问题及改进措施'],
    done: '改用模板标题。',
  } as const;
  const { rule: _, ...harmless } = heading;
  const found = importFindings({ ...nothing, departures: [heading, harmless], undecided: [] });
  expect(found).toMatchObject([
    {
      rule: 'X1',
      weight: 'warns',
      section: 'problems',
      message: '第五节标题：原件是“五、存在问题及改进措施”。改用模板标题。',
    },
  ]);
});

test('cells of a row that are open for one reason are one finding; blank ones are left to C1', () => {
  const undecided = [
    open('naturalPerson', 'count', '原件这一行有 8 个数字。'),
    open('business', 'count', '原件这一行有 8 个数字。'),
    open('otherEntity', 'remark', '带有说明。'),
    open('allApplicants', 'blank', '空的。'),
  ];
  const found = importFindings({ ...nothing, departures: [], undecided });
  expect(found.map(({ rule, message, cells }) => [rule, message, cells.length])).toEqual([
    ['C2', '「本年新收」行：原件这一行有 8 个数字。', 2],
    ['C2', expect.stringMatching(/行「其他」列：带有说明。$/u), 1],
  ]);
});

test('an original that follows the template has nothing to be said of', () => {
  expect(importFindings(recogniseChanged(original))).toEqual([]);
  expect(importNotices(recogniseChanged(original))).toEqual([]);
});

test('X6: a period of another year than the title blocks', () => {
  const other = recogniseChanged(original, ['2025年1月1日至', '2024年1月1日至']);
  expect(importFindings(other)).toMatchObject([{ rule: 'X6', weight: 'blocks' }]);
});

test('one row of zeros for the three of 其他处理 is no fault, and is said', () => {
  const oneRow = /\t（六）其他处理[\s\S]*?(?=\t（七）总计)/u;
  const read = recogniseChanged(original, [oneRow, '\t（六）其他处理\t\t0\t0\t0\t0\t0\t0\t0\n']);
  expect(importFindings(read)).toEqual([]);
  expect(importNotices(read)).toEqual(['原件把“（六）其他处理”的 3 行合成了一行，都是 0，各行都填 0。']);
});
