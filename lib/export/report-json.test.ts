import { expect, test } from 'vitest';
import * as z from 'zod';
import { format2021 } from '#lib/template/format-2021.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { untouchedReport } from '#lib/testing/sample-variants.ts';
import { reportJsonSchema } from './report-file.ts';
import { readReportJson, writeReportJson } from './report-json.ts';

type Json = Record<string, unknown>;

function changed(change: (file: Json & { agency: Json; sections: Record<string, Json> }) => void): string {
  const file = JSON.parse(writeReportJson(sampleReport()));
  change(file);
  return JSON.stringify(file);
}

function problemsOf(text: string): readonly string[] {
  const read = readReportJson(text);
  return 'problems' in read ? read.problems : [];
}

test('a file names its format, version, template and year before everything else', () => {
  const text = writeReportJson(sampleReport());
  expect(text).toMatch(
    /^\{\n {2}"format": "nianbao-report",\n {2}"version": 1,\n {2}"template": "format-2021",\n/,
  );
  expect(text.endsWith('}\n')).toBe(true);
});

test.each([
  ['no JSON', '{"format":', /不是完整的 JSON/],
  ['another JSON', '[1,2]', /不是年报文件/],
  [
    'an unknown template',
    changed((file) => (file.template = 'format-2031')),
    /不认识的报告格式“format-2031”/,
  ],
  [
    'a year before the template',
    changed((file) => (file.year = 2019)),
    /2019 年的年报不按国办公开办函〔2021〕30号编制/,
  ],
  ['a later version', changed((file) => (file.version = 2)), /文件版本只能是“1”/],
  ['a field of its own', changed((file) => (file.role = 'supervisor')), /文件有不认识的内容“role”/],
  [
    'a cell too many',
    changed((file) => (file.sections.requests = { ...file.sections.requests, extra: {} })),
    /“收到和处理申请”有不认识的内容“extra”/,
  ],
  [
    'a number for a text',
    changed((file) => (file.sections.general = { texts: { lead: 3 } })),
    /“总体情况”的“总起”缺少内容，或者不是文字/,
  ],
  [
    'a list for an object',
    changed((file) => (file.sections.disclosure = { cells: [], declaredNone: false })),
    /“主动公开政府信息”的 cells /,
  ],
  [
    'a figure of the fee that is no text',
    changed((file) => (file.sections.otherMatters = { fee: { answer: 'nil', notices: 3 }, items: [{}] })),
    /“其他需要报告的事项”的“收费通知件数”缺少内容，或者不是文字[\s\S]*“其他需要报告的事项”的第 1 项/,
  ],
  ['a missing section', changed((file) => delete file.sections.problems), /“问题及改进情况”缺少内容/],
  ['an empty name', changed((file) => (file.agency.name = '')), /机关信息的“机关全称”不能是空的/],
  [
    'a name over two lines',
    changed((file) => (file.agency.name = '清河市\n档案局')),
    /机关信息的“机关全称”里有换行/,
  ],
  [
    'a cell too long',
    changed(
      (file) =>
        (file.sections.requests = {
          cells: { received: { naturalPerson: '1'.repeat(41) } },
          declaredNone: false,
        }),
    ),
    /“收到和处理申请”的「本年新收」行「自然人」列太长，最多 40 个字符/,
  ],
])('%s is refused, and the sentence says where', (_, text, sentence) => {
  expect(problemsOf(text).join('\n')).toMatch(sentence);
});

test('__proto__, a name given twice and endless nesting are refused and change nothing', () => {
  const file = writeReportJson(sampleReport());
  expect(problemsOf(file.replace('"year"', '"__proto__": {"polluted": 1},\n  "year"')).join()).toContain(
    '__proto__',
  );
  expect(problemsOf(file.replace('"year"', '"\\u005f_proto__": {},\n  "year"')).join()).toContain(
    '__proto__',
  );
  expect(problemsOf(file.replace('"year"', '"template": "format-2021",\n  "year"')).join()).toContain(
    '“template”在同一处写了两次',
  );
  const deep = `${'['.repeat(1000)}${']'.repeat(1000)}`;
  expect(problemsOf(file.replace('"year"', `"x": ${deep},\n  "year"`)).join()).toContain('层次');
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('characters nobody can see are taken out on the way in, and counted', () => {
  const read = readReportJson(
    changed(
      (file) => (file.sections.problems = { texts: { problems: '甲\0\u200b', improvements: '乙\uFFFE' } }),
    ),
  );
  expect(read).toMatchObject({
    removed: 3,
    report: { content: { problems: { texts: { problems: '甲', improvements: '乙' } } } },
  });
});

test('a byte order mark in front does not matter', () => {
  expect(readReportJson(`\uFEFF${writeReportJson(sampleReport())}`)).toEqual({
    report: sampleReport(),
    removed: 0,
  });
});

test('the JSON Schema describes every section and closes every object', () => {
  const schema = reportJsonSchema(format2021);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    required: ['format', 'version', 'template', 'year', 'agency', 'sections'],
    properties: {
      template: { const: 'format-2021' },
      sections: { required: format2021.sections.map(({ id }) => id), additionalProperties: false },
    },
  });
  const text = JSON.stringify(schema);
  // Reasons are named by the findings they answer: the one object whose names are open, its entries are closed.
  const open = text.match(/"type":"object","propertyNames"/g)?.length ?? 0;
  expect(open).toBe(format2021.sections.length);
  expect(text.match(/"type":"object"/g)?.length).toBe(
    (text.match(/"additionalProperties":false/g)?.length ?? 0) + open,
  );
  expect(text.match(/"maxLength":40/g)?.length).toBeGreaterThanOrEqual(200);
});

test('the JSON Schema by itself takes what is written, and refuses what the form of a report forbids', () => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(reportJsonSchema(format2021))));
  const takes = (file: unknown) => schema.safeParse(file).success;
  for (const report of [sampleReport(), zeroReport(), untouchedReport()])
    expect(takes(JSON.parse(writeReportJson(report)))).toBe(true);
  const file = JSON.parse(writeReportJson(sampleReport()));
  const { requests, ...others } = file.sections;
  expect(takes({ ...file, sections: others })).toBe(false);
  expect(takes({ ...file, note: '附注' })).toBe(false);
  expect(takes({ ...file, year: '2025' })).toBe(false);
  const wrong = { ...requests, cells: { ...requests.cells, received: { naturalPerson: 197 } } };
  expect(takes({ ...file, sections: { ...others, requests: wrong } })).toBe(false);
});
