import { expect, test } from 'vitest';
import { importFindings } from './import-findings.ts';
import { readText } from './read-text.ts';
import { recognise } from './recognise.ts';
import type { Recognised, Undecided } from './recognised.ts';

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
