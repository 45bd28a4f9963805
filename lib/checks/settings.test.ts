import { expect, test } from 'vitest';
import type { AgencySettings } from '#lib/report/agency.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { checkSettings } from './settings.ts';

const good = sampleReport().agency;
const noted = (change: Partial<AgencySettings>) => checkSettings({ ...good, ...change });

test('settings as they ought to be are passed in silence', () => {
  expect(checkSettings(good)).toEqual([]);
  expect(noted({ kind: 'department', name: '清河市档案局', titleName: '清河市档案局' })).toEqual([]);
  expect(noted({ portalName: '', portalAddress: '', fax: '', mailbox: '', postcode: '' })).toEqual([]);
  expect(noted({ phone: ' 0000-0000001（转 802）、0000-0000002 ' })).toEqual([]);
});

test.each([
  ['mailbox', { mailbox: 'qinghe.example' }],
  ['mailbox', { mailbox: 'a@b@c' }],
  ['postcode', { postcode: '75500' }],
  ['postcode', { postcode: '７５５０００' }],
  ['phone', { phone: '办公室' }],
  ['phone', { phone: '' }],
  ['fax', { fax: 'x' }],
  ['portalAddress', { portalAddress: '门户网站' }],
  ['portalName', { portalName: '' }],
  ['titleName', { kind: 'department' }],
  ['titleName', { titleName: '清河市档案局' }],
] as const)('a mistake in %s is named at its field', (field, change) => {
  const notes = noted(change);
  expect(notes.map((note) => note.field)).toEqual([field]);
  expect(notes[0]?.message).toMatch(/。$/u);
});
