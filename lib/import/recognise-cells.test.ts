import { expect, test } from 'vitest';
import { recogniseChanged, rowOf, tablesOf } from '#lib/testing/recognise-changed.ts';
import { reportText } from '#lib/testing/report-source.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';

const tabs = reportText(sampleReport(), 'tabs');
const _lines = reportText(sampleReport(), 'lines');

const sample = sampleReport();

test('keeps a wrong total as published', () => {
  const read = recogniseChanged(tabs, ['\t（七）总计\t\t124\t', '\t（七）总计\t\t125\t']);
  expect(rowOf(read, 'requests', 'handledTotal')).toEqual(['125', '18', '1', '0', '4', '2', '149']);
  expect(read.undecided).toEqual([]);
});

test.each([
  ['22（其中修订16件）', 'remark', '22'],
  ['22件', 'remark', '22'],
  ['—', 'mark', '0'],
  ['/', 'mark', '0'],
  ['', 'blank', undefined],
  ['其中修订', 'notAFigure', undefined],
] as const)('leaves a cell with “%s” blank and asks about it', (text, why, suggestion) => {
  const read = recogniseChanged(tabs, ['行政规范性文件\t12\t', `行政规范性文件\t${text}\t`]);
  expect(rowOf(read, 'disclosure', 'normativeDocuments')).toEqual(['', '5', '86']);
  const [asked, ...others] = read.undecided;
  expect(others).toEqual([]);
  expect(asked).toMatchObject({
    table: 'disclosure',
    row: 'normativeDocuments',
    column: 'issued',
    why,
    original: text,
  });
  expect(asked?.suggestion).toBe(suggestion);
});

test('offers 元 as 万元, and takes nothing by itself', () => {
  const read = recogniseChanged(tabs, ['4318.0526', '251000元']);
  expect(rowOf(read, 'disclosure', 'fees')).toEqual(['']);
  expect(read.undecided).toMatchObject([{ original: '251000元', why: 'remark', suggestion: '25.1' }]);
});

test('takes no figure of a row that has one too many', () => {
  const read = recogniseChanged(tabs, [/(?<=公开出版物\t)/u, '0\t']);
  expect(rowOf(read, 'requests', 'notProcessedPublication')).toEqual(['', '', '', '', '', '', '']);
  expect(read.undecided.map(({ why }) => why)).toEqual(Array.from({ length: 7 }, () => 'count'));
  expect(read.tables.find(({ table }) => table === 'requests')).toEqual({
    table: 'requests',
    read: 168,
    of: 175,
  });
});

test('takes one row of zeros for the three of 其他处理, and says so', () => {
  const read = recogniseChanged(tabs, [oneRow(), '\t（六）其他处理\t\t0\t0\t0\t0\t0\t0\t0\n']);
  expect(
    ['otherwiseNotSupplemented', 'otherwiseFeeUnpaid', 'otherwiseOther'].map((id) =>
      rowOf(read, 'requests', id),
    ),
  ).toEqual(Array.from({ length: 3 }, () => ['0', '0', '0', '0', '0', '0', '0']));
  expect(read.departures.map(({ kind }) => kind)).toEqual(['oneRowForSeveral']);
});

test('leaves the three rows of 其他处理 blank where one row of them is not zero', () => {
  const read = recogniseChanged(tabs, [oneRow(), '\t（六）其他处理\t\t3\t1\t0\t0\t0\t0\t4\n']);
  expect(rowOf(read, 'requests', 'otherwiseOther')).toEqual(['', '', '', '', '', '', '']);
  expect(read.undecided).toHaveLength(21);
  expect(new Set(read.undecided.map(({ why, original }) => `${why} ${original}`))).toEqual(
    new Set(['shared 3 1 0 0 0 0 4']),
  );
});

/** The three rows of the sample. */
function oneRow(): RegExp {
  return /\t（六）其他处理[\s\S]*?(?=\t（七）总计)/u;
}

test('reads figures in another hand and says how they were written', () => {
  const read = recogniseChanged(tabs, ['\t48216\t', '\t４８，２１６\t']);
  expect(rowOf(read, 'disclosure', 'licences')).toEqual(['48216']);
  expect(read.departures).toMatchObject([{ kind: 'figures', originals: ['４８，２１６'] }]);
});

test('asks about every cell of a row that is not there, and reports a table that is not', () => {
  const withoutRow = recogniseChanged(tabs, [/\t\t2\.重复申请[^\n]*\n/u, '']);
  expect(withoutRow.undecided.map(({ row: id, why }) => `${id} ${why}`)).toEqual(
    Array.from({ length: 7 }, () => 'notProcessedRepeated absent'),
  );
  const withoutTable = recogniseChanged(tabs, [/行政复议\t[\s\S]*?(?=五、存在)/u, '']);
  expect(withoutTable.departures).toMatchObject([{ kind: 'tableMissing', section: 'reconsideration' }]);
  expect(withoutTable.undecided).toEqual([]);
});

test('leaves a row that no table knows and a row that comes twice, each with its words', () => {
  const strange = '9.属于其他情形\t1\t0\t0\t0\t0\t0\t1';
  const read = recogniseChanged(
    tabs,
    ['\t（四）无法提供', `\t\t${strange}\n\t（四）无法提供`],
    ['五、存在', '规章\t9\t9\t9\n\n五、存在'],
  );
  expect(read.unplaced.map(({ text, section }) => [text, section])).toEqual([
    [strange, 'requests'],
    ['规章\t9\t9\t9', 'reconsideration'],
  ]);
  expect(tablesOf(read)).toEqual(tablesOf(sample));
});

test('finds a row wherever it stands, also under another heading and in another order', () => {
  const read = recogniseChanged(
    tabs,
    [/行政强制\t27\t*\n/u, ''],
    [/规章\t1\t0\t7\t*\n/u, ''],
    ['五、存在', '行政强制\t27\n规章\t1\t0\t7\n\n五、存在'],
  );
  expect(tablesOf(read)).toEqual(tablesOf(sample));
  expect(read.unplaced).toEqual([]);
});

test('does not let figures without a name spoil the row before them', () => {
  const read = recogniseChanged(tabs, ['\t\t3.补正后', '\t\t\t1\t2\t3\t4\t5\t6\t21\n\t\t3.补正后']);
  expect(tablesOf(read)).toEqual(tablesOf(sample));
  expect(read.unplaced.map(({ text }) => text)).toEqual(['1\t2\t3\t4\t5\t6\t21']);
});
