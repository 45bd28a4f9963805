import { expect, test } from 'vitest';
import { pageParagraphs } from './page-paragraphs.ts';

test('a list of a page has its numbers, a paragraph its line, a row of a table too', () => {
  const html =
    '<html><body><!--StartFragment--><p>主要做法：</p><ol start="2"><li>加强领导。</li><li>加强培训。</li></ol>' +
    '<table><tr><td>新收</td><td>12</td></tr></table><!--EndFragment--></body></html>';
  expect(pageParagraphs(html)).toBe('主要做法：\n2.加强领导。\n3.加强培训。\n新收 12');
});
