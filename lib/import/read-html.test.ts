import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

/** What was read, a row as its cells between bars. */
const read = (html: string) =>
  readHtml(html).pieces.map((piece) => (piece.kind === 'row' ? piece.cells.join('|') : piece.text));

const SENTENCE = '清河市档案局全年主动公开政府信息 36 条，均在规定期限内公开。';

test('of a saved portal page the article is read, and what surrounded it is said', () => {
  const { pieces, leftOut } = readHtml(`<!DOCTYPE html><html><head><title>年报-清河市</title>
<script>document.write("脚本")</script><style>p{color:red}</style></head><body>
<div class="top-nav"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
<h1>清河市档案局2025年政府信息公开工作年度报告</h1>
<p>发布日期：2026-01-20</p>
<div id="zoom"><p>${SENTENCE}</p><p><a href="/x">www.qinghe.example/archive</a></p><p>特此报告。以上数字截至年底，供社会各界查阅。</p></div>
<p><a href="#">打印本页</a></p>
<footer><p>清河市人民政府主办</p></footer></body></html>`);
  expect(pieces).toEqual([
    { kind: 'paragraph', text: '清河市档案局2025年政府信息公开工作年度报告' },
    { kind: 'paragraph', text: '发布日期：2026-01-20' },
    { kind: 'paragraph', text: SENTENCE },
    { kind: 'paragraph', text: 'www.qinghe.example/archive' },
    { kind: 'paragraph', text: '特此报告。以上数字截至年底，供社会各界查阅。' },
  ]);
  expect(leftOut).toEqual([
    '网页的导航、页脚和链接没有带入：“首页”、“政务公开”、“打印本页”、“清河市人民政府主办”。',
  ]);
});

test('a sentence in the footer of a page stays: it may be the contact block', () => {
  const contact = '联系人为清河市档案局办公室，电话 0000-1234567。';
  expect(read(`<p>${SENTENCE}</p><footer>${contact}</footer>`)).toEqual([SENTENCE, contact]);
});

test('a title that only the head of the page holds comes first; one that stands on the page comes once', () => {
  const title = '清河市档案局2025年政府信息公开工作年度报告';
  const head = `<head><meta name="ArticleTitle" content="${title}"></head>`;
  expect(read(`${head}<p>${SENTENCE}</p>`)).toEqual([title, SENTENCE]);
  expect(read(`${head}<h1>${title}</h1>`)).toEqual([title]);
  expect(read(`<title>${title}_清河市</title><p>${SENTENCE}</p>`)).toEqual([title, SENTENCE]);
  expect(read(`<title>首页_清河市</title><p>${SENTENCE}</p>`)).toEqual([SENTENCE]);
});

test('tables that lay out the page dissolve, and the table of figures within keeps its rows', () => {
  const inner =
    '<table><tr><th>规章</th><td>0</td><td>3</td></tr><tr><th>规范性文件</th><td></td><td>5</td></tr></table>';
  const { pieces } = readHtml(
    `<table><tr><td>清河市档案局</td></tr><tr><td><p>${SENTENCE}</p>${inner}<p>以下为说明。</p></td></tr></table>`,
  );
  expect(pieces).toEqual([
    { kind: 'paragraph', text: '清河市档案局' },
    { kind: 'paragraph', text: SENTENCE },
    { kind: 'row', table: 1, cells: ['规章', '0', '3'] },
    { kind: 'row', table: 1, cells: ['规范性文件', '', '5'] },
    { kind: 'paragraph', text: '以下为说明。' },
  ]);
});

test('an article beside a menu in one row is read as its paragraphs', () => {
  const article = Array.from({ length: 12 }, (_, at) => `<p>第${at}段。${SENTENCE}</p>`).join('');
  const lines = read(`<table><tr><td><a href="#">首页</a></td><td>${article}</td></tr></table>`);
  expect(lines).toHaveLength(12);
  expect(lines[0]).toBe(`第0段。${SENTENCE}`);
});

test('merged cells keep their places, and a row of blanks is still a row', () => {
  expect(
    read(`<table><caption>表一</caption><tr><th rowspan="3">（三）<br>不予公开</th><td>1.甲</td><td>0</td></tr>
<tr><td>2.乙</td><td>&nbsp;</td></tr><tr><td colspan="2">小计</td></tr><tr><td></td><td></td><td></td></tr></table>`),
  ).toEqual(['表一', '（三）\n不予公开|1.甲|0', '|2.乙|', '|小计|', '||']);
});

test('line ends are what the page shows: br ends a line, the source does so only in pre', () => {
  expect(read('<div>　　第一行<br>第二行<br/><br/>第三行</div>')).toEqual(['第一行', '第二行', '第三行']);
  expect(read('<p>政府信息\n    公开 12\n件 of\nthe year</p>')).toEqual(['政府信息公开 12 件 of the year']);
  expect(read('<pre>一\n二</pre>')).toEqual(['一', '二']);
});

test('entities and blanks of all widths are read as text', () => {
  expect(read('<p>甲&nbsp;乙&emsp;丙&lt;条例&gt;&amp;&#8220;引&#x201d;</p>')).toEqual([
    '甲 乙 丙<条例>&“引”',
  ]);
});

test('list items carry the numbers that a browser shows, once', () => {
  expect(read('<ol start="3"><li>甲</li><li value="7">乙</li></ol><ul><li>丙</li></ul>')).toEqual([
    '3.甲',
    '7.乙',
    '丙',
  ]);
  expect(read('<ol><li>1.甲</li><li><p>乙</p><p>丙</p></li></ol>')).toEqual(['1.甲', '2.乙', '丙']);
  expect(read('<ol style="list-style-type:cjk-ideographic" start="10"><li>甲</li><li>乙</li></ol>')).toEqual([
    '十、甲',
    '十一、乙',
  ]);
  expect(read('<ol type="a"><li>甲</li></ol><ol style="list-style:none"><li>乙</li></ol>')).toEqual([
    'a.甲',
    '乙',
  ]);
});

test('a page saved by Word is its text: numbers once, no marks of the office, deletions and remarks said', () => {
  const { pieces, leftOut } = readHtml(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<!--[if gte mso 9]><xml><o:Author>清河</o:Author></xml><![endif]--></head><body><div class=WordSection1>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>受理<span
lang=EN-US>21</span>件<del cite="mailto:x"><span>22件</span></del>。<span class=MsoCommentReference>[改1]</span><o:p></o:p></p>
</div><div style='mso-element:comment-list'><p>请核对</p></div></body></html>`);
  expect(pieces).toEqual([{ kind: 'paragraph', text: '1.  受理21件。' }]);
  expect(leftOut).toEqual(['标为已删除的文字没有带入：“22件”。', '批注没有带入：“[改1]”、“请核对”。']);
});

test('what nobody sees on the page is left out and said; pictures are counted', () => {
  const { pieces, leftOut } = readHtml(
    `<p>${SENTENCE}</p><div style="display: none">旧稿</div><p hidden>备注</p><img src="file:///c:/a.png"><img>`,
  );
  expect(pieces).toHaveLength(1);
  expect(leftOut).toEqual(['网页上看不见的文字没有带入：“旧稿”、“备注”。', '图片没有带入，共 2 幅。']);
});

test('the header and the footer of the paper in a page saved by LibreOffice are left out and said', () => {
  const { pieces, leftOut } = readHtml(`<p>${SENTENCE}</p><div title="footer"><p>— 3 —</p></div>`);
  expect(pieces).toHaveLength(1);
  expect(leftOut).toEqual(['页眉和页脚没有带入：“— 3 —”。']);
});

test('letters that could not be decoded are said', () => {
  expect(readHtml('<p>公\u{FFFD}</p>').leftOut).toEqual([
    '有 1 个字的编码认不出来，显示为“\u{FFFD}”，要对照原文改正。',
  ]);
});

test('three thousand nested tables, elements without end and spans without measure are read', () => {
  const depth = 3000;
  expect(read(`${'<table><tr><td>'.repeat(depth)}<p>底</p>${'</td></tr></table>'.repeat(depth)}`)).toEqual([
    '底',
  ]);
  expect(read(`${'<div>'.repeat(50_000)}底`)).toEqual(['底']);
  const greedy = `<table>${'<tr><td colspan="1000" rowspan="65534">7</td><td>8</td></tr>'.repeat(2000)}</table>`;
  const cells = readHtml(greedy).pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'row' ? piece.cells.length : 0),
    0,
  );
  expect(cells).toBeLessThan(2_000_000);
});

test('a page without text is read as nothing', () => {
  expect(readHtml('')).toEqual({ pieces: [], leftOut: [] });
  expect(readHtml('<html><body><br> &nbsp; </body></html>').pieces).toEqual([]);
});
