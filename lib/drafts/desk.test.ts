import { expect, test } from 'vitest';
import type { Finding } from '#lib/checks/finding.ts';
import { contentOf } from '#lib/report/report.ts';
import { withCells } from '#lib/report/table-edits.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { createDesk } from './desk.ts';

const section = tableSection('requests');

function openDesk() {
  const desk = createDesk(sampleReport(), () => 0);
  const write = (texts: Parameters<typeof withCells>[2]) =>
    desk.act('改', { section: section.id, field: '' }, [
      {
        section: section.id,
        content: withCells(section.table, contentOf(desk.state().report, section), texts),
      },
    ]);
  const finding = (id: string) => desk.state().findings.find((each) => each.id === id);
  return { write, finding };
}

test('a finding that says what it said before stays the same value', () => {
  const { write, finding } = openDesk();
  write([{ row: 'received', column: 'business', text: '999' }]);
  const before = finding('intake-equals-disposal/business');
  write([{ row: 'received', column: 'otherEntity', text: '998' }]);
  expect(before).toBeDefined();
  expect(finding('intake-equals-disposal/business')).toBe(before);
  write([{ row: 'received', column: 'business', text: '997' }]);
  expect(finding('intake-equals-disposal/business')?.message).toContain('第一项 997');
});

test('as many blank cells in other places are another finding: its way must lead to a blank cell', () => {
  const { write, finding } = openDesk();
  write([{ row: 'granted', column: 'business', text: '' }]);
  expect(finding('blank/requests')?.cells).toMatchObject([{ row: 'granted', column: 'business' }]);
  write([
    { row: 'granted', column: 'business', text: '0' },
    { row: 'received', column: 'business', text: '' },
  ]);
  expect(finding('blank/requests')?.cells).toMatchObject([{ row: 'received', column: 'business' }]);
});

test('a finding about words that have moved is another finding: its marks and its mending must meet the words', () => {
  const desk = createDesk(sampleReport(), () => 0);
  const finding: Finding = {
    id: 'X11/general/texts.disclosure/，，',
    rule: 'X11',
    weight: 'warns',
    verdict: 'broken',
    section: 'general',
    message: '标点重复。',
    cells: [],
    field: 'texts.disclosure',
    span: { start: 4, end: 6 },
    mend: '，',
  };
  desk.note([finding]);
  const moved = { ...finding, span: { start: 9, end: 11 } };
  desk.note([moved]);
  expect(desk.state().findings).toContain(moved);
  desk.note([structuredClone(moved)]);
  expect(desk.state().findings).toContain(moved);
});

test('what is typed is on the desk and heard by saving at once; only who looks at it is told later, of the last', () => {
  let owed: () => void = () => undefined;
  const desk = createDesk(
    sampleReport(),
    () => 0,
    (run) => {
      owed = run;
    },
  );
  const heard: unknown[] = [];
  const seen: unknown[] = [];
  desk.onContent((id, content) => heard.push([id, content]));
  desk.subscribe(() => seen.push(desk.state().report.content[section.id]));
  const typed = ['9', '99'].map((text) =>
    withCells(section.table, contentOf(desk.state().report, section), [
      { row: 'received', column: 'business', text },
    ]),
  );
  const place = { section: section.id, field: 'cells.received.business' };
  for (const content of typed) desk.type(place, content);
  expect(heard).toEqual(typed.map((content) => [section.id, content]));
  expect([desk.state().report.content[section.id], seen]).toEqual([typed[1], []]);
  owed();
  expect(seen).toEqual([typed[1]]);
  desk.undo();
  expect(seen).toHaveLength(2);
});
