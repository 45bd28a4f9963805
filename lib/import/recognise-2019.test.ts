import { expect, test } from 'vitest';
import { recogniseChanged, rowOf, tablesOf } from '#lib/testing/recognise-changed.ts';
import { reportText } from '#lib/testing/report-source.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';

/** Table two as the form of 2019 had it, for the invented city. */
const TABLE_TWO = `第二十条第（一）项
信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量
规章\t1\t1\t7
规范性文件\t12\t11\t86
第二十条第（五）项
信息内容\t上一年项目数量\t本年增/减\t处理决定数量
行政许可\t310\t增2\t48216
其他对外管理服务事项\t120\t-3\t951
第二十条第（六）项
信息内容\t上一年项目数量\t本年增/减\t处理决定数量
行政处罚\t1540\t0\t1935
行政强制\t66\t0\t27
第二十条第（八）项
信息内容\t上一年项目数量\t本年增/减
行政事业性收费\t34\t-1
第二十条第（九）项
信息内容\t采购项目数量\t采购总金额
政府集中采购\t18\t1260万元
`;

const read = () =>
  recogniseChanged(
    reportText(sampleReport(), 'tabs'),
    [/第二十条第（一）项[\s\S]*?(?=三、收到)/u, `${TABLE_TWO}\n`],
    [/\t（六）其他处理[\s\S]*?(?=\t（七）总计)/u, '\t（六）其他处理\t\t0\t0\t0\t0\t0\t0\t0\n'],
    ['国办公开办函〔2021〕30号', '国办公开办函〔2019〕60号'],
  );

test('the form of 2019 is named by the wording of its tables', () => {
  const { form, departures } = read();
  expect(form).toBe('2019');
  expect(departures.map(({ kind }) => kind).sort()).toEqual(['basis', 'form', 'oneRowForSeveral']);
});

test('what has a counterpart is taken over', () => {
  const recognised = read();
  expect(rowOf(recognised, 'disclosure', 'rules')).toEqual(['1', '', '']);
  expect(rowOf(recognised, 'disclosure', 'normativeDocuments')).toEqual(['12', '', '']);
  expect(rowOf(recognised, 'disclosure', 'licences')).toEqual(['48216']);
  expect(rowOf(recognised, 'disclosure', 'penalties')).toEqual(['1935']);
  expect(rowOf(recognised, 'disclosure', 'compulsoryMeasures')).toEqual(['27']);
  expect(rowOf(recognised, 'disclosure', 'fees')).toEqual(['']);
  expect(tablesOf(recognised)[2]).toEqual(tablesOf(sampleReport())[2]);
  expect(recognised.undecided.map(({ why }) => why)).toEqual(Array.from({ length: 5 }, () => 'absent'));
});

test('the rest is listed row by row, with the reason', () => {
  const { unplaced } = read();
  expect(unplaced.map(({ text }) => text.split('\t')[0])).toEqual([
    ...['规章', '规范性文件', '行政许可', '其他对外管理服务事项', '行政处罚', '行政强制'],
    ...['行政事业性收费', '政府集中采购'],
  ]);
  expect(unplaced.every(({ why }) => why?.startsWith('2019年格式的'))).toBe(true);
  expect(unplaced[0]?.text).toBe('规章\t1\t1\t7');
});

test('a report of 2021 that still cites the notice of 2019 keeps its form', () => {
  const cited = recogniseChanged(reportText(sampleReport(), 'tabs'), ['〔2021〕30号', '〔2019〕60号']);
  expect(cited.form).toBe('2021');
  expect(cited.departures.map(({ kind }) => kind)).toEqual(['basis']);
  expect(tablesOf(cited)).toEqual(tablesOf(sampleReport()));
});
