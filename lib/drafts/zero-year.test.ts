import { expect, test } from 'vitest';
import { checkReport } from '#lib/checks/report.ts';
import { blankReport, contentOf, type Report } from '#lib/report/report.ts';
import { readTable } from '#lib/report/values.ts';
import { tableSections } from '#lib/template/cells.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { createDesk } from './desk.ts';
import { zeroYear } from './zero-year.ts';

const full = sampleReport();
const blank = blankReport(full.format, full.agency, full.year);
const tables = ['requests', 'reconsideration'].map(tableSection);

function declare(report: Report, withSentence: boolean) {
  const desk = createDesk(report, () => 0);
  desk.act('零申请', { section: 'requests', field: '' }, zeroYear(report).changes(withSentence));
  return desk;
}

test('tables three and four become declared zeros, their totals 0 by formula', () => {
  const { report } = declare(blank, false).state();
  for (const section of tables) {
    const content = contentOf(report, section);
    const { values, blank: owed } = readTable(section.table, content.cells);
    expect(content.declaredNone).toBe(true);
    expect(owed).toEqual([]);
    expect(new Set(Object.values(values).flatMap((row) => Object.values(row)))).toEqual(new Set([0]));
    expect(new Set(Object.values(content.cells).flatMap((row) => Object.values(row)))).toEqual(
      new Set(['0', '']),
    );
  }
});

test('table two and every text stay as they are', () => {
  const { report } = declare(full, false).state();
  for (const { id } of full.format.sections) {
    if (!tables.some((section) => section.id === id)) {
      expect(report.content[id]).toBe(full.content[id]);
    }
  }
});

test('figures typed before, stated totals among them, are counted and then gone, and nothing is left to correct', () => {
  expect(zeroYear(full).replaced).toBeGreaterThan(60);
  const { report, findings } = declare(full, false).state();
  expect(zeroYear(report).replaced).toBe(0);
  expect(zeroYear(report).isDeclared).toBe(true);
  expect(findings).toEqual(checkReport(report));
  expect(findings.filter(({ section }) => tables.some(({ id }) => id === section))).toEqual([]);
});

test('the sentence names the agency and the year, and follows what is written already', () => {
  const sentence = zeroYear(blank).sentence;
  expect(sentence?.text).toContain(`${blank.year}年，清河市未收到政府信息公开申请`);
  expect(sentence?.isBoxWritten).toBe(false);
  const texts = (report: Report) => (report.content.general as { texts: Record<string, string> }).texts;
  expect(texts(declare(blank, true).state().report).requests).toBe(sentence?.text);
  const after = declare(full, true).state().report;
  expect(texts(after).requests).toBe(`${texts(full).requests?.trimEnd()}\n${sentence?.text}`);
  expect(texts(declare(after, true).state().report).requests).toBe(texts(after).requests);
});

test('one undo takes all of it back, sentence included', () => {
  const desk = declare(full, true);
  desk.undo();
  expect(desk.state().report.content).toEqual(full.content);
  expect(desk.undo()).toBeNull();
});

test('the question says how many cells each table has', () => {
  expect(zeroYear(blank).tables).toEqual([
    { name: '表三', cells: 175 },
    { name: '表四', cells: 15 },
  ]);
  expect(tableSections(full.format)).toHaveLength(3);
});
