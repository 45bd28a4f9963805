import { expect, test } from 'vitest';
import { recogniseChanged, tablesOf } from '#lib/testing/recognise-changed.ts';
import { reportText } from '#lib/testing/report-source.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';

const tabs = reportText(sampleReport(), 'tabs');
const lines = reportText(sampleReport(), 'lines');

const sample = sampleReport();

test.each([
  [
    'half-width brackets, commas and blanks',
    [
      ['（一）予以公开', '(一) 予以公开'],
      ['的，只计这一情形，', '的, 只计这一情形, '],
    ],
  ],
  [
    'labels with blanks from broken lines',
    [
      ['（三）不予公开', '(三) 不 予公开'],
      ['（七）总计', '（七） 总 计'],
    ],
  ],
  [
    'a number set apart from its name',
    [
      ['1.属于国家秘密', '1. 属于国家秘密'],
      ['5.要求', '5、要求'],
    ],
  ],
  ['other quotes', [['危及“三安全一稳定”', '危及"三安全一稳定"']]],
  [
    'rows that lost their indent after a page end',
    [
      ['\t\t3.其他\t', '3.其他\t\t'],
      ['\t（七）总计\t\t', '（七）总计\t\t\t'],
    ],
  ],
  [
    'a heading that runs into the first row',
    [['三、本年度办理结果\t（一）予以公开\t\t', '三、本 (一) 予以公开\t']],
  ],
  [
    'a table cut in two with its head again',
    [['\t\t3.补正后', '\n第4页\n\n\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t3.补正后']],
  ],
  [
    'a name broken over two rows of cells',
    [
      [
        '5.要求行政机关确认或重新出具已获取信息',
        '5.要求行政机关确认或重新\t\t\t\t\t\t\t\n\t\t出具已获取信息',
      ],
    ],
  ],
  [
    'empty cells at the end of rows',
    [
      [/(?<=\t152)\n/u, '\t\t\n'],
      [/(?<=\t5)\n/u, '\t\n'],
    ],
  ],
  [
    'a misspelt name with its number',
    [
      ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开'],
      ['8.属于行政查询事项', '8.属于行政查询事向'],
    ],
  ],
] as const)('reads the tables in spite of %s', (_, changes) => {
  const read = recogniseChanged(tabs, ...changes);
  expect(tablesOf(read)).toEqual(tablesOf(sample));
  expect(read.unplaced).toEqual([]);
  expect(read.undecided).toEqual([]);
});

test.each([
  [
    'names broken over lines',
    [
      ['1.申请人无正当理由逾期不补正、行政机关不再', '1.申请人无正当理由逾期不\n补正、行政机关不再'],
      ['三、本年度办理结果', '三、本年\n度办理\n结果'],
    ],
  ],
  ['figures broken over lines', [[/152\s+二、上年/u, '\n152\n二、上年']]],
  ['headings run together', [[/总计\s+商业企业\s+科研机构/u, '总计商业\n企业\n科研\n机构']]],
  [
    'page numbers between the rows',
    [
      ['3.补正后', '- 3 -\n3.补正后'],
      ['（七）总计', '— 4 —\n（七）总计'],
    ],
  ],
] as const)('reads the tables from loose lines in spite of %s', (_, changes) => {
  const read = recogniseChanged(lines, ...changes);
  expect(tablesOf(read)).toEqual(tablesOf(sample));
  expect(read.unplaced).toEqual([]);
});
