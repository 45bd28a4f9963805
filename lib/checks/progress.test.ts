import { expect, test } from 'vitest';
import type { SectionContent } from '#lib/report/content.ts';
import { withReasons } from '#lib/report/reasons.ts';
import { blankReport, type Report } from '#lib/report/report.ts';
import { withReason } from '#lib/report/write-reason.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { generalTexts } from '#lib/testing/sample-texts.ts';
import { progressOf } from './progress.ts';
import { checkReport, checkSection } from './report.ts';

const finished = sampleReport();
const blank = blankReport(finished.format, finished.agency, finished.year);

function findingsOf(report: Report, id: string) {
  return checkReport(report).filter(({ section }) => section === id);
}

function progress(report: Report, id: string) {
  const section = report.format.sections.find((each) => each.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return progressOf(report, section, checkSection(report, section));
}

const change = (id: string, content: SectionContent): Report => ({
  ...finished,
  content: { ...finished.content, [id]: content },
});
const ids = finished.format.sections.map(({ id }) => id);

test('a blank report has nothing begun but its opening, which the settings compose', () => {
  expect(ids.map((id) => progress(blank, id).state)).toEqual(['done', ...Array(6).fill('untouched')]);
});

test('a finished report is done in every section', () => {
  expect(ids.map((id) => progress(finished, id).state)).toEqual(Array(7).fill('done'));
});

test('one figure is a beginning; a wrong one is a problem, and problems are counted', () => {
  const cases = (figures: Readonly<Record<string, string>>) =>
    progress(
      change('reconsideration', { cells: { cases: figures }, declaredNone: false }),
      'reconsideration',
    );
  expect(cases({ reconsiderationUpheld: '1' })).toEqual({ state: 'started' });
  expect(cases({ reconsiderationUpheld: '一件' })).toEqual({ state: 'wrong', count: 1 });
  expect(cases({ reconsiderationUpheld: '一件', suedDirectlyUpheld: '-1' })).toEqual({
    state: 'wrong',
    count: 2,
  });
});

test('a text too long wants a reason, it is not wrong', () => {
  const texts = {
    lead: '',
    disclosure: '公'.repeat(1001),
    requests: '一',
    management: '二',
    platform: '三',
    supervision: '四',
  };
  expect(progress(change('general', { texts }), 'general')).toEqual({ state: 'explain', count: 1 });
});

test('a section whose warnings all have a reason is done; one reason of several is not enough', () => {
  const texts = { problems: '', improvements: '' };
  const empty = change('problems', { texts });
  const [first, second] = findingsOf(empty, 'problems');
  if (!first || !second) throw new Error('two empty boxes make two findings');
  const one = withReason({ texts }, first, '本年度没有需要报告的问题。');
  expect(progress(change('problems', one), 'problems').state).toBe('untouched');
  const both = withReason(one, second, '同上。');
  expect(progress(change('problems', both), 'problems')).toEqual({ state: 'done' });
});

test('a reason for other figures no longer counts', () => {
  const lead = '公'.repeat(1001);
  const long = (text: string) => change('general', { texts: { ...generalTexts, lead: text } });
  const [finding] = findingsOf(long(lead), 'general');
  const before = long(lead).content.general;
  if (!finding || !before) throw new Error('too long a text makes a finding');
  const explained = withReason(before, finding, '按上级要求写明各镇情况。');
  expect(progress(change('general', explained), 'general')).toEqual({ state: 'done' });
  const longer = withReasons({ texts: { ...generalTexts, lead: `${lead}开` } }, explained.reasons ?? {});
  expect(progress(change('general', longer), 'general')).toEqual({ state: 'explain', count: 1 });
});

test('a box that only holds blanks is not begun', () => {
  expect(
    progress(change('problems', { texts: { problems: ' \n', improvements: '' } }), 'problems').state,
  ).toBe('untouched');
  expect(
    progress(change('problems', { texts: { problems: '有', improvements: '' } }), 'problems').state,
  ).toBe('started');
});
