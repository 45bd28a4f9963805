import { expect, test } from 'vitest';
import { readClipboard } from './clipboard.ts';

test('a block ends with one line end that is not another row', () => {
  expect(readClipboard('1\t2\r\n3\t4\r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(readClipboard('1\t2\n3\t4')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('blank cells and blank rows keep their place', () => {
  expect(readClipboard('\t5\t\r\n\r\n7\r\n')).toEqual([['', '5', ''], [''], ['7']]);
});

test('a quoted cell may hold tabs, line ends and quotes', () => {
  expect(readClipboard('"一\n二"\t"说""是"\t"a\tb"\r\n')).toEqual([['一 二', '说"是', 'a\tb']]);
});

test('a quote that is never closed is an ordinary character', () => {
  expect(readClipboard('"三\t4\r\n')).toEqual([['"三', '4']]);
  expect(readClipboard('"a"b\tc')).toEqual([['"a"b', 'c']]);
});

test('an empty clipboard has no rows', () => {
  expect(readClipboard('')).toEqual([]);
});
