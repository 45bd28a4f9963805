import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkReport, isReady } from '#lib/checks/report.ts';
import { buildDocument, documentText } from '#lib/export/document.ts';
import { readReportJson, writeReportJson } from '#lib/export/report-json.ts';
import { readFile as readReportFile } from '#lib/import/read-file.ts';
import { recognise } from '#lib/import/recognise.ts';
import { type Figures, figuresOf } from '#lib/report/figures.ts';
import type { Report } from '#lib/report/report.ts';
import { printCell, readTable, type Typed } from '#lib/report/values.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import { hasPublished, publishedNames, publishedTruth } from '#lib/testing/published-reports.ts';
import { readDocxText } from '#lib/testing/read-docx.ts';
import { readHtmlText } from '#lib/testing/read-html.ts';
import { reportOfFigures } from '#lib/testing/report-of-figures.ts';
import { nianbao } from '#lib/testing/run-command.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';

type Case = {
  readonly name: string;
  readonly report: Report;
  readonly tables: Readonly<Record<string, Figures>>;
};

/** Published figures under the sample's prose. */
function publishedCases(): Case[] {
  if (!hasPublished) return [];
  return publishedNames.map((name) => {
    const { agency, year, tables } = publishedTruth(name);
    const typed = Object.fromEntries(Object.entries(tables).map(([id, figures]) => [id, figures.flat()]));
    return { name, report: reportOfFigures(agency, year, typed), tables };
  });
}

function inventedCase(name: string, report: Report): Case {
  const tables = tableSections(report.format).map(
    (section) => [section.id, figuresOf(report, section)] as const,
  );
  return { name, report, tables: Object.fromEntries(tables) };
}

const cases = [
  inventedCase('an invented city', sampleReport()),
  inventedCase('an invented department without requests', zeroReport()),
  ...publishedCases(),
];

let folder = '';
const pathOf = (index: number, ending: string) => join(folder, `${index}${ending}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-'));
  await Promise.all(
    cases.map(({ report }, index) => writeFile(pathOf(index, '.json'), writeReportJson(report))),
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** The prose of every case is the sample's, which speaks of other figures: that may want a reason, it blocks nothing. */
test('check finds nothing that blocks and gives the figures of every report, file by file', async () => {
  const files = cases.map((_, index) => pathOf(index, '.json'));
  const { code, stdout } = await nianbao('check', ...files, '--json');
  expect(code).toBe(0);
  const found: { findings: readonly { weight: string }[] }[] = JSON.parse(stdout);
  expect(found).toMatchObject(
    cases.map(({ report, tables }, index) => ({
      file: files[index],
      agency: report.agency.titleName,
      year: report.year,
      tables,
      unplaced: [],
    })),
  );
  for (const { findings } of found) {
    expect(findings.filter(({ weight }) => weight === 'blocks')).toEqual([]);
  }
});

test('one figure off by one is found in every report, by the relations that read it', async () => {
  const files = cases.map((_, index) => pathOf(index, '.wrong.json'));
  await Promise.all(
    cases.map(({ report }, index) => writeFile(files[index] ?? '', writeReportJson(oneMoreReceived(report)))),
  );
  const { code, stdout } = await nianbao('check', ...files, '--json');
  expect(code).toBe(1);
  const found: { findings: { rule: string; weight: string; message: string }[] }[] = JSON.parse(stdout);
  for (const { findings } of found) {
    const blocking = findings.filter(({ weight }) => weight === 'blocks');
    expect(blocking.map(({ rule }) => rule)).toEqual(['T3-1', 'T3-3']);
    for (const { message } of blocking) expect(message).toContain('相差 1。');
  }
  expect(found).toHaveLength(cases.length);
});

/** The figures as they are printed: totals that follow their formula have a figure of their own. */
function printedCells(table: Table, typed: Typed): Typed {
  const { values } = readTable(table, typed);
  const cells: Record<string, Record<string, string>> = {};
  for (const { row, column } of cellsOf(table))
    cells[row] = { ...cells[row], [column]: printCell(table, typed, values, row, column) };
  return cells;
}

function oneMoreReceived(report: Report): Report {
  const { requests } = report.content;
  const row = requests && 'cells' in requests ? requests.cells['received'] : undefined;
  if (!requests || !('cells' in requests) || !row) throw new Error('the report has no table three');
  const received = { ...row, naturalPerson: String(Number(row['naturalPerson']) + 1) };
  const cells = { ...requests.cells, received };
  return { ...report, content: { ...report.content, requests: { ...requests, cells } } };
}

test.each(cases.map(({ name, report }, index) => ({ name, report, index })))(
  '$name: converted to every form, all figures and all text come back equal',
  async ({ report, index }) => {
    const endings = ['.docx', '.html', '.fragment.html', '.xlsx', '.again.json'];
    const source = pathOf(index, '.json');
    const runs = await Promise.all(
      endings.map((ending) => nianbao('convert', source, pathOf(index, ending))),
    );
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      endings.map(() => ({ code: 0, stderr: '' })),
    );

    const texts = documentText(buildDocument(report, !isReady(checkReport(report))));
    expect(readDocxText(await readFile(pathOf(index, '.docx')))).toEqual(texts);
    expect(readHtmlText(await readFile(pathOf(index, '.html'), 'utf8'))).toEqual(texts);
    expect(readHtmlText(await readFile(pathOf(index, '.fragment.html'), 'utf8'))).toEqual(texts);
    const workbook = await readReportFile(await readFile(pathOf(index, '.xlsx')), '表格.xlsx');
    const { content } = recognise(workbook.kind === 'read' ? workbook.source : { pieces: [], leftOut: [] });
    for (const { id, table } of tableSections(report.format)) {
      const own = report.content[id];
      const printed = own && 'cells' in own ? printedCells(table, own.cells) : {};
      expect(content[id], id).toMatchObject({ cells: printed });
    }
    expect(readReportJson(await readFile(pathOf(index, '.again.json'), 'utf8'))).toEqual({
      report,
      removed: 0,
    });
  },
);
