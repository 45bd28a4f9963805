import { expect, test } from 'vitest';
import { contentOf } from '#lib/report/report.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { recogniseChanged } from '#lib/testing/recognise-changed.ts';
import { reportText } from '#lib/testing/report-source.ts';
import { zeroReport } from '#lib/testing/sample-report.ts';
import type { Recognised } from './recognised.ts';

const text = reportText(zeroReport(), 'tabs');
const OFFICIAL = '2025年，清河市档案局没有发出信息处理费收费通知，没有收取信息处理费。';

const mattersOf = (read: Recognised) => {
  const section = format2021.sections.find(({ kind }) => kind === 'matters');
  if (section?.kind !== 'matters') throw new Error('the format has no matters');
  return contentOf(read, section);
};
const saying = (words: string) => recogniseChanged(text, [OFFICIAL, words]);

test.each([
  '2025年，清河市档案局未收取信息处理费。',
  '本机关2025年没有产生信息处理费。',
  '2025 年,各单位未收取信息处理费。',
  '2025年，本机关未收到政府信息公开申请，未产生信息处理费。',
  '全年收取信息处理费0元。',
])('reads “%s” as nothing received', (words) => {
  const read = saying(words);
  expect(mattersOf(read)).toMatchObject({ fee: { answer: 'nil' }, items: [] });
  const said = read.departures.find(({ kind }) => kind === 'feeWording');
  expect(said?.originals.join('').replace(/\s/gu, '')).toContain(words.replace(/\s/gu, ''));
});

test.each([
  ['2025年，本机关发出信息处理费收费通知3件，总金额1,200元，实际收取800元。', ['3', '1200', '800']],
  [
    '2025年，清河市档案局发出信息处理费收费通知2件，通知收费金额共800元，实际收取500.5元。',
    ['2', '800', '500.5'],
  ],
])('reads the three figures of “%s”', (words, [notices, notified, received]) => {
  expect(mattersOf(saying(words))).toMatchObject({
    fee: { answer: 'charged', notices, notified, received },
    items: [],
  });
});

test.each([
  '2025年，本机关收取信息处理费800元。',
  '2025年，本机关发出信息处理费收费通知3件，收取800元。',
  '信息处理费按照有关规定执行。',
  '2025年，本机关没有发生减免信息处理费的情况。',
  '2025年，没有因信息处理费引起的争议。',
  '2025年，本机关未收取信息处理费。全年办理申请5件；其中2件由申请人撤回。',
])('does not guess at “%s” and keeps it as a text', (words) => {
  const read = saying(words);
  expect(mattersOf(read).fee.answer).toBe('');
  expect(mattersOf(read).items).toMatchObject([{ heading: '信息处理费收取情况', text: words }]);
  expect(read.departures.map(({ kind }) => kind)).toContain('feeAsText');
});

test('items keep their headings and their paragraphs, and the fee comes first', () => {
  const read = saying(OFFICIAL.replace(OFFICIAL, ''));
  expect(mattersOf(read).fee.answer).toBe('');
  const other = recogniseChanged(text, [
    /（一）信息处理费收取情况\s+/u,
    '（一）落实工作要点情况。按月推进。\n1.公开。已完成。\n2.解读。已完成。\n（二）其他\n没有。\n（三）信息处理费收取情况\n',
  ]);
  expect(mattersOf(other)).toMatchObject({
    fee: { answer: 'nil' },
    items: [
      { heading: '落实工作要点情况', text: '按月推进。\n1.公开。已完成。\n2.解读。已完成。' },
      { heading: '其他', text: '没有。' },
    ],
  });
  expect(other.departures.map(({ kind }) => kind)).toContain('feeMoved');
});

test('a section that says there is nothing keeps its words and answers nothing', () => {
  const read = recogniseChanged(text, [/（一）信息处理费收取情况\s+.*/u, '暂无需要报告的事项。']);
  expect(mattersOf(read)).toMatchObject({
    fee: { answer: '' },
    items: [{ heading: '', text: '暂无需要报告的事项。' }],
  });
});
