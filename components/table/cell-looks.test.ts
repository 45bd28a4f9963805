import { expect, test } from 'vitest';
import { checkSection } from '#lib/checks/report.ts';
import { contentOf } from '#lib/report/report.ts';
import { type CellText, withCells } from '#lib/report/table-edits.ts';
import { readTable } from '#lib/report/values.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { lookAt } from './cell-looks.ts';

const section = tableSection('requests');
const report = sampleReport();
const carried = new Map([['cells.carriedIn.naturalPerson', '4']]);

function lookFrom(texts: readonly CellText[], before: Parameters<typeof lookAt>[2], chosenId = '') {
  const content = withCells(section.table, contentOf(report, section), texts);
  const findings = checkSection(
    { ...report, content: { ...report.content, [section.id]: content } },
    section,
  );
  const chosen = findings.find(({ id }) => id === chosenId) ?? null;
  const now = { content, read: readTable(section.table, content.cells), findings, chosen, carried };
  return { ...now, looks: lookAt(section.table, now, before) };
}

const look = (texts: readonly CellText[], chosenId = '') => lookFrom(texts, null, chosenId).looks;

const typed = (row: string, column: string, text: string): CellText => ({ row, column, text });

test('blank is not zero', () => {
  expect(look([typed('granted', 'business', '')])['cells.granted.business']).toMatchObject({
    tone: 'blank',
    isZero: false,
  });
  expect(look([typed('granted', 'business', '0')])['cells.granted.business']).toMatchObject({
    tone: 'typed',
    isZero: true,
  });
});

test('a total shows its formula until one is stated, and then what it ought to be where it differs', () => {
  const cell = 'cells.granted.allApplicants';
  expect(look([typed('granted', 'allApplicants', '')])[cell]).toMatchObject({
    tone: 'formula',
    computed: '71',
  });
  expect(look([])[cell]).toMatchObject({ tone: 'stated', computed: '', expected: '' });
  expect(look([typed('granted', 'allApplicants', '70')])[cell]).toMatchObject({
    tone: 'stated',
    expected: '71',
  });
});

test('a total whose terms are not all there shows nothing', () => {
  const looks = look([typed('granted', 'allApplicants', ''), typed('granted', 'business', '')]);
  expect(looks['cells.granted.allApplicants']).toMatchObject({
    tone: 'formula',
    computed: '',
    isZero: false,
  });
});

test('cells of a broken relation are marked, those of the chosen one strongly, and all say the sentence', () => {
  const change = [typed('received', 'business', '17')];
  const marked = Object.entries(look(change)).filter(([, { mark }]) => mark === 'read');
  expect(marked.map(([field]) => field)).toContain('cells.handledTotal.business');
  const looks = look(change, 'intake-equals-disposal/business');
  expect(looks['cells.handledTotal.business']).toMatchObject({ mark: 'lit', isInvalid: true });
  expect(looks['cells.handledTotal.business']?.saidBy).toBe('say-requests-intake-equals-disposal-business');
  expect(looks['cells.granted.naturalPerson']).toMatchObject({ mark: '', isInvalid: false });
});

test('a cell that looks as before keeps the same value, so that only changed cells are painted again', () => {
  const before = lookFrom([], null);
  const after = lookFrom([typed('received', 'business', '17')], before).looks;
  const changed = Object.keys(after).filter((field) => after[field] !== before.looks[field]);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(20);
  expect(lookFrom([], before).looks).toEqual(before.looks);
});

test('looks worked out from the ones before are those worked out afresh', () => {
  const steps = [
    [typed('received', 'business', '17')],
    [typed('received', 'business', '17'), typed('granted', 'business', '12件')],
    [typed('received', 'business', ''), typed('granted', 'allApplicants', '70')],
    [],
  ];
  let before = lookFrom([], null);
  for (const texts of steps) {
    before = lookFrom(texts, before);
    expect(before.looks).toEqual(look(texts));
  }
});

test('a text that is no figure stays with its reason', () => {
  expect(look([typed('granted', 'business', '12件')])['cells.granted.business']).toMatchObject({
    tone: 'bad',
    why: '只填数字，请去掉“件”字。',
    isInvalid: true,
  });
});

test('a figure is marked as carried over from last year while it equals it, however it is written', () => {
  const cell = (text: string) =>
    look([typed('carriedIn', 'naturalPerson', text)])['cells.carriedIn.naturalPerson'];
  expect([cell('4')?.isCarried, cell('４')?.isCarried]).toEqual([true, true]);
  expect([cell('')?.isCarried, cell('5')?.isCarried]).toEqual([false, false]);
  expect(look([])['cells.carriedIn.business']?.isCarried).toBe(false);
});
