import { expect, test } from 'vitest';
import { format2021 } from '#lib/template/format-2021.ts';
import { neededOfLastYear, reportOfFewFigures } from './figures-of-last-year.ts';

test('nine figures of last year are needed, and totals follow from the others', () => {
  const lines = neededOfLastYear(format2021).map(({ section, name, cells }) => [
    section.table.name,
    name,
    cells.map((cell) => cell.name).join('、'),
  ]);
  expect(lines).toEqual([
    ['表二', '现行有效件数', '规章、行政规范性文件'],
    ['表三', '结转下年度', '自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他'],
    ['表三', '本年新收', '总计'],
  ]);
});

test('nothing typed is no report, and a blank figure stays blank beside one that is typed', () => {
  expect(reportOfFewFigures(format2021, {})).toBeNull();
  expect(reportOfFewFigures(format2021, { requests: { received: { allApplicants: '两' } } })).toBeNull();
  expect(reportOfFewFigures(format2021, { requests: { received: { allApplicants: '145' } } })).toMatchObject({
    requests: {
      cells: { received: { allApplicants: '145', naturalPerson: '' }, carriedForward: { naturalPerson: '' } },
    },
  });
});
