import { expect, test } from 'vitest';
import { shiftSpan } from './shift-span.ts';

const text = '新收211件，结转8件。';
const span = { start: 2, end: 6 };

test('words before an edit stay, words behind it move with it', () => {
  expect(shiftSpan(text, '新收211件，结转18件。', span)).toEqual(span);
  expect(shiftSpan(text, '全年新收211件，结转8件。', span)).toEqual({ start: 4, end: 8 });
  expect(shiftSpan(text, '收211件，结转8件。', span)).toEqual({ start: 1, end: 5 });
});

test('words that were edited themselves are lost', () => {
  expect(shiftSpan(text, '新收210件，结转8件。', span)).toBeNull();
  expect(shiftSpan(text, '', span)).toBeNull();
});

test('an unchanged text moves nothing', () => {
  expect(shiftSpan(text, text, span)).toEqual(span);
});
