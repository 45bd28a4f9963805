import { expect, test } from 'vitest';
import { readClipboardHtml } from './read-clipboard-html.ts';

test('a block from a spreadsheet is its cells, blank ones as well, hidden rows left out', () => {
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:General}</style></head>
<body><!--StartFragment--><table border=0><col width=72 span=2>
 <tr height=19><td class=xl65>自然人</td><td align=right x:num>12</td></tr>
 <tr height=19><td>&nbsp;</td><td align=right x:num="1234">1,234</td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]>
</table><!--EndFragment--></body></html>`;
  expect(readClipboardHtml(html)).toEqual([
    [
      ['自然人', '12'],
      ['', '1,234'],
    ],
  ]);
});

test('one column of figures is a grid of one column', () => {
  expect(readClipboardHtml('<table><tr><td>1</td></tr><tr><td>2</td></tr></table>')).toEqual([
    [['1'], ['2']],
  ]);
});

test('places that a merge covers are blank, in the row and below it', () => {
  const html =
    '<table><tr><td rowspan=2 colspan=2>（三）<br>不予公开</td><td>1</td></tr><tr><td>2</td></tr></table>';
  expect(readClipboardHtml(html)).toEqual([
    [
      ['（三） 不予公开', '', '1'],
      ['', '', '2'],
    ],
  ]);
});

test('rows without their table are read, and of nested tables the inner one', () => {
  expect(readClipboardHtml('<tr><td>甲</td><td>7</td></tr>')).toEqual([[['甲', '7']]]);
  expect(
    readClipboardHtml('<table><tr><td><table><tr><td>甲</td><td>7</td></tr></table></td></tr></table>'),
  ).toEqual([[['甲', '7']]]);
});

test('what is no table has no grid', () => {
  expect(readClipboardHtml('<p>全年受理申请 12 件。</p>')).toEqual([]);
  expect(readClipboardHtml('')).toEqual([]);
});
