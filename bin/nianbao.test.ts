import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeReportJson } from '#lib/export/report-json.ts';
import type { Report } from '#lib/report/report.ts';
import { reportOfFigures } from '#lib/testing/report-of-figures.ts';
import { nianbao } from '#lib/testing/run-command.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(name: string, content: Report | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : writeReportJson(content));
  return path;
}

test('a report with nothing in its way is told in a line, what wants last year beneath it, and exit code 0', async () => {
  const file = await save('好.json', sampleReport());
  expect(await nianbao('check', file)).toEqual({
    code: 0,
    stdout: [
      `${file}：清河市2025年政府信息公开工作年度报告，没有发现问题。`,
      '  没有比较  无上年数据，无法核验：现行有效应当等于上年现行有效加本年制发减本年废止；本年废止不应多于上年现行有效加本年制发。',
      '  没有比较  无上年数据，无法核验：上年结转应当等于上年报告的结转下年度。\n',
    ].join('\n'),
    stderr: '',
  });
});

test('blank is null, a total left to the formula is its sum, what is no figure comes out as typed and is named', async () => {
  const disclosure = ['3', '', '7', '1', '0', '1', '0', '0', '0', '十二'];
  const reconsideration = ['1', '0', '3', '0', '', '', '', '', '', '8', '１', '0', '0', '0', '1'];
  const file = await save('草稿.json', reportOfFigures('清河市', 2023, { disclosure, reconsideration }));
  const { code, stdout } = await nianbao('check', file, '--json');
  const [found, ...others] = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ file, agency: '清河市', year: 2023, unplaced: [] });
  expect(Object.keys(found)).toEqual(['file', 'agency', 'year', 'tables', 'findings', 'unplaced']);
  expect(found.tables).toEqual({
    disclosure: ['3', null, '7', '1', '0', '1', '0', '0', '0', '十二'],
    requests: Array.from({ length: 25 }, () => Array.from({ length: 7 }, () => null)),
    reconsideration: ['1', '0', '3', '0', '4', null, null, null, null, '8', '1', '0', '0', '0', '1'],
  });
  expect(found.findings).toContainEqual({
    rule: 'C3',
    weight: 'blocks',
    section: 'disclosure',
    message:
      '「行政事业性收费」行「本年收费金额（单位：万元）」列填的是“十二”：不是数字，请填阿拉伯数字；没有发生的填 0。',
    cells: [{ table: 'disclosure', row: 'fees', column: 'amount' }],
  });
});

test('a broken relation is said in plain output with its weight, its rule and the difference', async () => {
  const reconsideration = ['1', '0', '3', '0', '5', ...Array.from({ length: 10 }, () => '0')];
  const file = await save('错.json', reportOfFigures('清河市', 2023, { reconsideration }));
  const { code, stdout } = await nianbao('check', file);
  expect(code).toBe(1);
  expect(stdout.split('\n')[0]).toMatch(
    /：清河市2023年政府信息公开工作年度报告，须改正 \d+ 处，需说明 \d+ 处。$/,
  );
  expect(stdout).toContain('\n  须改正  T4-1  「行政复议」：结果维持 1');
});

test('a file that cannot be read gives exit code 2 and a sentence; the others are checked all the same', async () => {
  const good = await save('好.json', sampleReport());
  const cut = await save('断.json', writeReportJson(sampleReport()).slice(0, 500));
  const { code, stdout, stderr } = await nianbao('check', join(folder, '没有.json'), cut, good, '--json');
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toHaveLength(1);
  expect(stderr).toContain('没有.json：找不到这个文件或它所在的文件夹，请核对名称和位置。');
  expect(stderr).toContain('断.json：文件内容不是完整的 JSON');
});

test('a file that is no report is refused, invisible characters are taken out with a notice', async () => {
  const gbk = join(folder, 'gbk.json');
  await writeFile(gbk, Buffer.from([0x7b, 0x22, 0xc4, 0xea, 0x22, 0x7d]));
  expect((await nianbao('check', gbk)).stderr).toContain('gbk.json：文件内容不是完整的 JSON');
  const report = writeReportJson(sampleReport()).replace('2025年，', '2025\u200b年，');
  const file = await save('隐.json', report);
  const { code, stderr } = await nianbao('convert', file, join(folder, '净.json'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: `${file}：已移除 1 个不可见字符。\n` });
  expect(await readFile(join(folder, '净.json'), 'utf8')).toBe(writeReportJson(sampleReport()));
});

test('a report with something in its way is written all the same, marked 未定稿', async () => {
  const report = reportOfFigures('清河市', 2023, {});
  const file = await save('草稿.json', report);
  const to = join(folder, '草稿.html');
  const { code, stdout } = await nianbao('convert', file, to);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `已写出 ${to}。还有须改正或没有填的内容，已标“未定稿”。\n`,
  });
  expect(await readFile(to, 'utf8')).toContain('<p class="mark">未定稿</p>');
});

test('what cannot be written is refused with a sentence, and what stood there stays', async () => {
  const file = await save('好.json', sampleReport());
  const kept = await save('成稿.html', '原来的内容');
  const before = await readdir(folder);
  const refusals = [
    [
      [file, join(folder, '年报.pdf')],
      '输出文件的扩展名可以是 .docx、.html、.fragment.html、.xlsx 或 .json。',
    ],
    [[join(folder, '没有.json'), kept], '找不到这个文件'],
    [[file, join(folder, '没有这个文件夹', '年报.html')], '找不到这个文件或它所在的文件夹'],
    [[file], 'convert 后面写两个文件'],
  ] as const;
  const answers = await Promise.all(refusals.map(([paths]) => nianbao('convert', ...paths)));
  for (const [at, { code, stdout, stderr }] of answers.entries()) {
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(refusals[at]?.[1]);
  }
  expect(await readFile(kept, 'utf8')).toBe('原来的内容');
  expect(await readdir(folder)).toEqual(before);
});

test('an unknown word is answered with the words there are', async () => {
  expect(await nianbao('export')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('convert、check、schema、help'),
  });
  expect(await nianbao('check', '--xml', 'a.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('只有 --last-year 和 --json'),
  });
  expect(await nianbao('help')).toMatchObject({ code: 0, stdout: expect.stringContaining('.fragment.html') });
});

test('the schema of the report file is printed as JSON', async () => {
  const { code, stdout } = await nianbao('schema');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).properties.template).toMatchObject({ const: zeroReport().format.id });
  expect(await nianbao('schema', '1999')).toMatchObject({ code: 2, stdout: '' });
});
