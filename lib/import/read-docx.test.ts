import { expect, test } from 'vitest';
import {
  cell,
  paragraph,
  row,
  run,
  table,
  type WordPart,
  wordFile,
  wordRoot,
} from '#lib/testing/word-package.ts';
import { readFile } from './read-file.ts';
import type { Source } from './source.ts';

async function read(body: string, parts?: readonly WordPart[], links?: readonly string[]): Promise<Source> {
  const reading = await readFile(wordFile(body, parts, links), '上年年报.docx');
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

const lines = ({ pieces }: Source) =>
  pieces.map((piece) => (piece.kind === 'paragraph' ? piece.text : piece.cells));

test('runs that Word has cut are one text, whatever stands between them', async () => {
  const source = await read(
    `<w:p w:rsidR="00B1"><w:r w:rsidRPr="00B2"><w:t>受理</w:t></w:r><w:proofErr w:type="spellStart"/>${run('2')}<w:bookmarkStart w:id="0" w:name="a"/>${run('09')}<w:bookmarkEnd w:id="0"/>${run(' 件')}</w:p>`,
  );
  expect(source).toEqual({ pieces: [{ kind: 'paragraph', text: '受理209 件' }], leftOut: [] });
});

test('a tab, a line break and a hyphen are characters; a page break is none', async () => {
  const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:br w:type="page"/><w:t>丁</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>`;
  expect(lines(await read(body))).toEqual(['甲\t乙\n丙-丁']);
});

test('what wraps text is looked through: content controls, links, smart tags, added text', async () => {
  const body = [
    `<w:sdt><w:sdtPr><w:alias w:val="名称"/></w:sdtPr><w:sdtContent>${paragraph('控件里的段落')}</w:sdtContent></w:sdt>`,
    `<w:p><w:hyperlink r:id="rId9">${run('链接')}</w:hyperlink><w:smartTag>${run('标记')}</w:smartTag><w:ins w:id="1" w:author="a">${run('添加')}</w:ins><w:sdt><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt></w:p>`,
    table(
      `<w:sdt><w:sdtContent>${row([cell('行控件'), `<w:sdt><w:sdtContent>${cell('格控件')}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`,
    ),
  ].join('');
  expect(lines(await read(body))).toEqual(['控件里的段落', '链接标记添加控件', ['行控件', '格控件']]);
});

test('tracked changes are read as accepted: text, paragraph ends, rows and properties', async () => {
  const deleted = '<w:del w:id="2" w:author="a"/>';
  const source = await read(
    [
      `<w:p>${run('受理')}<w:del w:id="1" w:author="a"><w:r><w:delText>20</w:delText></w:r></w:del>${run('21 件')}</w:p>`,
      `<w:p><w:moveFrom w:id="4" w:author="a">${run('移走')}</w:moveFrom></w:p>`,
      `<w:p><w:moveTo w:id="5" w:author="a">${run('移来')}</w:moveTo></w:p>`,
      `<w:p><w:pPr><w:rPr>${deleted}</w:rPr></w:pPr>${run('前半')}</w:p>`,
      paragraph(
        '后半',
        '<w:pPrChange w:id="6" w:author="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
      ),
      table(row([cell('留下')]), row([cell('删去')], deleted)),
    ].join(''),
  );
  expect(lines(source)).toEqual(['受理21 件', '移来', '前半后半', ['留下']]);
  expect(source.leftOut).toEqual(['修订中删去的文字没有带入，添加的文字已带入。']);
});

test('merged cells keep their columns, however the file says them', async () => {
  const source = await read(
    table(
      row([cell('类', '<w:gridSpan w:val="3"/>'), cell('总计')]),
      row([cell('三、', '<w:vMerge w:val="restart"/>'), cell('（一）'), cell('1'), cell('2')]),
      row([
        cell('', '<w:vMerge/>'),
        cell('（二）', '<w:hMerge w:val="restart"/>'),
        cell('', '<w:hMerge/>'),
        cell('3'),
      ]),
      row([cell('', '<w:vMerge w:val="continue"/>'), cell('（三）'), cell('4'), cell('5')]),
      row([cell('尾'), cell('6')], '<w:gridBefore w:val="2"/>'),
    ),
  );
  expect(source.pieces).toEqual(
    [
      ['类', '', '', '总计'],
      ['三、', '（一）', '1', '2'],
      ['', '（二）', '', '3'],
      ['', '（三）', '4', '5'],
      ['', '', '尾', '6'],
    ].map((cells) => ({ kind: 'row', table: 0, cells })),
  );
});

test('a table within a cell is read in its place, and the row round it falls into paragraphs', async () => {
  const inner = table(row([cell('1'), cell('2')]));
  const body = `${table(
    row([cell('左'), `<w:tc>${paragraph('前')}${inner}${paragraph('后')}</w:tc>`]),
    row([cell('3'), cell('4')]),
  )}${table(row([cell('5'), cell('6')]))}`;
  expect((await read(body)).pieces).toEqual([
    { kind: 'paragraph', text: '左' },
    { kind: 'paragraph', text: '前' },
    { kind: 'row', table: 1, cells: ['1', '2'] },
    { kind: 'paragraph', text: '后' },
    { kind: 'row', table: 0, cells: ['3', '4'] },
    { kind: 'row', table: 2, cells: ['5', '6'] },
  ]);
});

test('a box round several paragraphs is no table', async () => {
  const body = table(row([`<w:tc>${paragraph('一、总体情况')}${paragraph('本机关……')}</w:tc>`]));
  expect(lines(await read(body))).toEqual(['一、总体情况', '本机关……']);
});

test('of twins for old and new readers one is read, and text boxes are told', async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const source = await read(
    `<w:p>${run('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框内文字')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框内文字')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('续')}</w:p>`,
  );
  expect(lines(source)).toEqual(['正文续']);
  expect(source.leftOut).toEqual(['文本框里的文字没有带入：“框内文字”。']);
});

test('fields show their result and never their instruction; a table of contents is told', async () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;
  const source = await read(
    [
      `<w:p>${mark('begin')}${code(' TOC \\o "1-3" ')}${mark('separate')}${run('一、总体情况 1')}</w:p>`,
      `<w:p>${run('二、主动公开 2')}${mark('end')}</w:p>`,
      `<w:p>${run('共')}${mark('begin')}${code(' = 1 + 2 ')}${mark('separate')}${run('3')}${mark('end')}${run('件')}</w:p>`,
      `<w:p>${mark('begin')}${code(' INCLUDETEXT "secret.docx" ')}${mark('separate')}${run('旧文')}${mark('end')}</w:p>`,
    ].join(''),
  );
  expect(lines(source)).toEqual(['共3件', '旧文']);
  expect(source.leftOut).toEqual([
    '目录没有带入：“一、总体情况 1二、主动公开 2”。',
    '从其他文件取内容的地方没有更新，只带入了现有的文字，共 1 处。',
  ]);
});

test('what stands round the text is told with its words', async () => {
  const notes = `<w:footnote w:type="separator" w:id="-1">${paragraph('线')}</w:footnote><w:footnote w:id="1">${paragraph('含上年结转')}</w:footnote>`;
  const source = await read(
    `<w:p>${run('正文')}${run('藏', '<w:vanish/>')}<w:r><w:footnoteReference w:id="1"/><w:commentReference w:id="1"/><w:drawing><pic:pic/></w:drawing><w:object/></w:r></w:p>`,
    [
      { path: 'header1.xml', type: 'header', xml: wordRoot('hdr', paragraph('内部资料')) },
      { path: 'footer1.xml', type: 'footer', xml: wordRoot('ftr', paragraph('— 1 —')) },
      { path: 'footnotes.xml', type: 'footnotes', xml: wordRoot('footnotes', notes) },
    ],
    [
      '<Relationship Id="o1" Type="x/image" Target="http://a.example/a.png" TargetMode="External"/>',
      '<Relationship Id="o2" Type="x/hyperlink" Target="http://a.example/" TargetMode="External"/>',
    ],
  );
  expect(source.leftOut).toEqual([
    '隐藏的文字没有带入：“藏”。',
    '页眉、页脚没有带入：“内部资料”。',
    '脚注、尾注没有带入：“含上年结转”。',
    '批注没有带入，共 1 处。',
    '图片没有带入，共 1 幅。',
    '嵌在里面的其他文件没有带入，共 1 个。',
    '指向其他文件或网址的模板、图片没有打开，共 1 个。',
  ]);
});
