import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkReport } from '#lib/checks/report.ts';
import { buildDocument } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { writeHtmlFragment } from '#lib/export/html-fragment.ts';
import { portalOf } from '#lib/export/html-head.ts';
import { writeHtmlPage } from '#lib/export/html-page.ts';
import { writeReportJson } from '#lib/export/report-json.ts';
import type { Report } from '#lib/report/report.ts';
import { withCells } from '#lib/report/table-edits.ts';
import { withReason } from '#lib/report/write-reason.ts';
import { nianbao } from '#lib/testing/run-command.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** The sample with one figure of a table typed anew. */
function sampleWith(id: string, row: string, column: string, text: string): Report {
  const report = sampleReport();
  const content = report.content[id];
  if (!content || !('cells' in content)) throw new Error(`the sample has no table ${id}`);
  const changed = withCells(tableSection(id).table, content, [{ row, column, text }]);
  return { ...report, content: { ...report.content, [id]: changed } };
}

test('every kind of file is told by its content and gives the figures of the report', async () => {
  const report = sampleReport();
  const document = buildDocument(report, false);
  const files = [
    await save('kinds/一.json', writeReportJson(report)),
    await save('kinds/二.docx', await writeDocx(document, { created: 0 })),
    await save('kinds/三.html', writeHtmlPage(document, portalOf(report.agency))),
    await save('kinds/四.html', writeHtmlFragment(document)),
  ];
  const { code, stdout } = await nianbao('check', ...files, '--json');
  const answers: readonly { file: string; agency: string; year: number; tables: unknown }[] =
    JSON.parse(stdout);
  expect(code).toBe(0);
  expect(answers.map(({ file }) => file)).toEqual(files);
  for (const answer of answers) {
    expect(answer).toMatchObject({ agency: '清河市', year: 2025, unplaced: [] });
    expect(answer.tables).toEqual(answers[0]?.tables);
  }
});

test('a folder is opened to its bottom, hostile files in the middle of it stop nothing, and all are counted', async () => {
  const good = writeReportJson(sampleReport());
  const wrong = writeReportJson(sampleWith('requests', 'granted', 'naturalPerson', '59'));
  await Promise.all([
    save('all/1.json', good),
    save('all/2/断.docx', Buffer.from('PK\u0003\u0004断了')),
    save('all/2/换名.pdf', good),
    save('all/3.json', wrong),
    save('all/4.txt', '没有年报的文字。'),
    save('all/5.json', good),
    save('all/~$6.docx', 'office lock'),
    save('all/7.zip', 'not looked at'),
  ]);
  const { code, stdout, stderr } = await nianbao('check', join(folder, 'all'));
  expect(code).toBe(2);
  expect(stdout.match(/^\S+：清河市2025年政府信息公开工作年度报告，/gmu)).toHaveLength(3);
  expect(stdout).toMatch(/共 6 份：有须改正的 1 份，没有须改正的 2 份，读不了的 3 份。\n$/u);
  expect(stderr.match(/(?:断\.docx|换名\.pdf|4\.txt)：.+。$/gmu)).toHaveLength(3);
  expect(stderr).not.toMatch(/~\$6|7\.zip/u);
});

test('a folder without a report is a file that cannot be read', async () => {
  await mkdir(join(folder, 'empty'), { recursive: true });
  const { code, stderr } = await nianbao('check', join(folder, 'empty'));
  expect(code).toBe(2);
  expect(stderr).toContain('这个文件夹里没有可以核对的年报文件。');
});

test('last year is compared where it is given, and only with the report it belongs to', async () => {
  const report = sampleReport();
  const file = await save('今年.json', writeReportJson(report));
  const before = { ...sampleWith('requests', 'carriedForward', 'naturalPerson', '9'), year: 2024 };
  const lastYear = await save('去年.json', writeReportJson(before));
  const other = await save(
    '别人.json',
    writeReportJson({ ...before, agency: { ...before.agency, titleName: '白河市' } }),
  );
  const alone = await nianbao('check', file);
  expect(alone.stdout).not.toContain('T3-4');
  expect(alone.stdout).toContain(
    '  没有比较  无上年数据，无法核验：上年结转应当等于上年报告的结转下年度。\n',
  );
  const compared = await nianbao('check', file, '--last-year', lastYear);
  expect(compared.stdout).toContain('  需说明  T3-4  ');
  expect(compared.stdout).not.toContain('无上年数据');
  const unused = await nianbao('check', file, '--last-year', other);
  expect(unused.stdout).toBe(alone.stdout);
  expect(unused.stderr).toContain(
    '别人.json：这是白河市2024年的报告，要核对的文件里没有同一机关2025年的，没有用来比较。\n',
  );
  expect(compared.stderr).not.toContain('没有用来比较');
  expect(await nianbao('check', file, '--last-year')).toMatchObject({
    code: 2,
    stderr: '--last-year 后面写上一年的年报文件。\n',
  });
});

test('a warning that has a reason shows it', async () => {
  const report = sampleWith('disclosure', 'rules', 'inForce', '0');
  const [warning] = checkReport(report);
  const content = report.content.disclosure;
  if (!warning || !content) throw new Error('fewer rules in force than issued make a finding');
  const explained = { ...report.content, disclosure: withReason(content, warning, '机构改革后划出。') };
  const file = await save('说明.json', writeReportJson({ ...report, content: explained }));
  const { code, stdout } = await nianbao('check', file);
  expect(code).toBe(0);
  expect(stdout).toMatch(/ {2}需说明 {2}T2-2 {2}.+。（已说明：机构改革后划出。）\n/u);
});

test('a report in Word is converted to a data file, and what the import did is said', async () => {
  const report = sampleReport();
  const from = await save('成文.docx', await writeDocx(buildDocument(report, false), { created: 0 }));
  const to = join(folder, '成文.json');
  expect(await nianbao('convert', from, to)).toMatchObject({ code: 0 });
  const checked = await nianbao('check', to, '--json');
  expect(JSON.parse(checked.stdout)).toMatchObject([{ agency: '清河市', year: 2025 }]);
});

test('an agency whose section five says what another’s says is told so; copies of one report are not', async () => {
  const report = sampleReport();
  const sibling = { ...report, agency: { ...report.agency, name: '清水市人民政府', titleName: '清水市' } };
  const files = [
    await save('alike/一.json', writeReportJson(report)),
    await save('alike/二.json', writeReportJson(report)),
    await save('alike/三.json', writeReportJson(sibling)),
  ];
  const { stdout } = await nianbao('check', ...files.slice(0, 2), '--json');
  expect(stdout).not.toContain('X9');
  const answers: readonly { findings: readonly { rule: string; message: string }[] }[] = JSON.parse(
    (await nianbao('check', ...files.slice(1), '--json')).stdout,
  );
  for (const { findings } of answers) {
    expect(findings.filter(({ rule }) => rule === 'X9')).toHaveLength(1);
  }
  expect(answers[0]?.findings.at(-1)?.message).toContain('《清水市2025年政府信息公开工作年度报告》');
});
