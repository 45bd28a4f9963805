import { expect, test } from 'vitest';
import { recogniseChanged, rowOf } from '#lib/testing/recognise-changed.ts';
import { reportText } from '#lib/testing/report-source.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { decide } from './decide.ts';
import { importedReport } from './imported-report.ts';

const open = () =>
  recogniseChanged(
    reportText(sampleReport(), 'tabs'),
    ['\t48216\t', '\t48216件\t'],
    ['\t12\t', '\t—\t'],
    ['三、收到', '注：数据为全市汇总。\n三、收到'],
    ['四、政府', '说明：无。\n四、政府'],
    ['五、存在', '此表由司法局提供。\n五、存在'],
  );
const cell = (row: string, column: string, text: string) => ({ table: 'disclosure', row, column, text });

test('puts figures plainly and lines where the clerk says, and what is not decided stays open', () => {
  const before = open();
  const [note, remark, origin] = before.unplaced;
  const after = decide(before, {
    cells: [cell('licences', 'decisions', '４８２１６')],
    lines: [
      { id: note?.id ?? '', to: 'field', section: 'general', field: 'texts.management' },
      { id: remark?.id ?? '', to: 'nowhere' },
    ],
  });
  expect(rowOf(after, 'disclosure', 'licences')).toEqual(['48216']);
  expect(after.undecided).toMatchObject([{ row: 'normativeDocuments', column: 'issued' }]);
  expect(after.unplaced).toEqual([origin]);
  expect(after.tables[0]).toEqual({ table: 'disclosure', read: 9, of: 10 });
  expect(JSON.stringify(after.content['general'])).toContain('217条。\\n注：数据为全市汇总。');
  expect(after.content['problems']).toEqual(before.content['problems']);
});

test('a line may become a matter of its own, and a cell may be left blank on purpose', () => {
  const before = open();
  const after = decide(before, {
    cells: [cell('normativeDocuments', 'issued', ''), cell('licences', 'decisions', '1')],
    lines: before.unplaced.map(({ id }) => ({ id, to: 'item' })),
  });
  expect(after.undecided).toEqual([]);
  expect(after.unplaced).toEqual([]);
  expect(JSON.stringify(after.content['otherMatters'])).toContain('此表由司法局提供。');
  expect(after.tables[0]).toEqual({ table: 'disclosure', read: 9, of: 10 });
});

test('a decision about something that is not open changes nothing', () => {
  const before = open();
  const decisions = {
    cells: [cell('rules', 'issued', '9')],
    lines: [{ id: 'line-99', to: 'item' } as const],
  };
  expect(decide(before, decisions)).toEqual(before);
});

test('a report stands once its year is known', () => {
  const { agency } = sampleReport();
  const unknown = { ...open(), year: null };
  expect(importedReport(unknown, agency)).toBeUndefined();
  const known = decide(unknown, { year: 2025, cells: [], lines: [] });
  expect(importedReport(known, agency)).toMatchObject({ year: 2025, agency, content: known.content });
});
