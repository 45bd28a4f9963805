import { expect, test } from 'vitest';
import { lacksListNumbers, pastedText } from './pasted-text.ts';

const paste = (raw: string) => pastedText(raw, '').text;

test.each([
  [
    'indents of every width',
    '\u3000\u3000主动公开。\r\n\u00A0\u00A0\t依申请公开。',
    '主动公开。\n依申请公开。',
  ],
  ['blanks at the ends and blank lines', '第一段。  \n\n \u3000\n第二段。\u00A0', '第一段。\n第二段。'],
  ['line breaks of Word within a paragraph', '第一行\v第二行', '第一行\n第二行'],
  ['line and paragraph separators', '甲\u2028乙\u2029丙', '甲\n乙\n丙'],
  ['nbsp and tabs within a line', '共\u00A012\t件', '共 12 件'],
  ['soft hyphens', '公\u00AD开', '公开'],
  ['line ends of an old Macintosh', '甲\r乙', '甲\n乙'],
])('%s are brought to one paragraph a line', (_, raw, text) => expect(paste(raw)).toBe(text));

test('list numbers, full-width blanks within a line and hard line ends of a PDF stay', () => {
  const text = '1.加强组织领导\n（二）姓名　张三\n本年度共受理申请十二\n件，均已办结。';
  expect(paste(text)).toBe(text);
});

test('a paragraph copied with its line end stays parted from the text behind it, and leaves no blank line', () => {
  expect(pastedText('新的一段。\r\n', '原来的一段。').text).toBe('新的一段。\n');
  expect(pastedText('新的一段。\r\n', '\n原来的一段。').text).toBe('新的一段。');
  expect(pastedText('新的一段。\r\n', '').text).toBe('新的一段。');
  expect(pastedText('几个字', '原来的一段。').text).toBe('几个字');
});

test('blanks alone are nothing', () => expect(paste(' \u3000\r\n\u00A0')).toBe(''));

test('only a page of the web leaves the numbers of its lists to the markup', () => {
  expect(lacksListNumbers('<ol><li>甲</li></ol>')).toBe(true);
  expect(lacksListNumbers('<ul><li>甲</li></ul>')).toBe(false);
  expect(lacksListNumbers('<p>1.甲</p>')).toBe(false);
  expect(
    lacksListNumbers('<html xmlns:o="urn:schemas-microsoft-com:office:office"><ol><li>甲</li></ol></html>'),
  ).toBe(false);
});
