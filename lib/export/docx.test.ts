import { describe, expect, test } from 'vitest';
import { part, readParts } from '#lib/testing/docx-invariants.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { reportOfLongName, reportSaying, untouchedReport } from '#lib/testing/sample-variants.ts';
import { at, children, descendants, textOf, valueAt, type XmlNode } from '#lib/testing/xml-tree.ts';
import { buildDocument } from './document.ts';
import { writeDocx } from './docx.ts';

const CREATED = Date.UTC(2026, 0, 20, 1, 2, 3, 456);

async function write(report = sampleReport(), unfinished = false) {
  const parts = readParts(await writeDocx(buildDocument(report, unfinished), { created: CREATED }));
  return {
    document: part(parts, 'word/document.xml'),
    settings: part(parts, 'word/settings.xml'),
    style: (id: string) =>
      children(part(parts, 'word/styles.xml'), 'w:style').find(
        ({ attributes }) => attributes['w:styleId'] === id,
      ),
    /** The footer or header a section refers to. */
    story: (kind: 'footer' | 'header', type: string) => {
      const reference = descendants(part(parts, 'word/document.xml'), `w:${kind}Reference`).find(
        ({ attributes }) => attributes['w:type'] === type,
      );
      const relation = children(part(parts, 'word/_rels/document.xml.rels')).find(
        ({ attributes }) => attributes.Id === reference?.attributes['r:id'],
      );
      return relation ? part(parts, `word/${relation.attributes.Target}`) : undefined;
    },
    core: part(parts, 'docProps/core.xml'),
    custom: part(parts, 'docProps/custom.xml'),
  };
}

function attributesOf(node: XmlNode | undefined, ...path: string[]) {
  return at(node, ...path)?.attributes ?? {};
}

describe('the page', () => {
  test('is A4 with a type area of 156 by 225 mm and 22 lines', async () => {
    const section = at((await write()).document, 'w:body', 'w:sectPr');
    expect(attributesOf(section, 'w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(attributesOf(section, 'w:pgMar')).toMatchObject({
      'w:top': '2098',
      'w:right': '1474',
      'w:bottom': '1984',
      'w:left': '1588',
    });
    expect(attributesOf(section, 'w:docGrid')).toEqual({ 'w:type': 'lines', 'w:linePitch': '579' });
  });

  test('bears its number in dashes, odd pages on the right and even pages on the left', async () => {
    const { settings, story, style } = await write();
    expect(at(settings, 'w:evenAndOddHeaders')).toBeDefined();
    for (const [type, side, shown] of [
      ['default', 'right', '1'],
      ['even', 'left', '2'],
    ] as const) {
      const line = at(story('footer', type), 'w:p');
      expect(valueAt(style(valueAt(line, 'w:pPr', 'w:pStyle') ?? ''), 'w:pPr', 'w:jc')).toBe(side);
      const runs = children(line ?? { name: '', attributes: {}, children: [] }, 'w:r');
      expect(runs.map((run) => attributesOf(run, 'w:fldChar')['w:fldCharType'] ?? textOf(run))).toEqual([
        '— ',
        'begin',
        'PAGE',
        'separate',
        shown,
        'end',
        ' —',
      ]);
    }
  });

  test('says 未定稿 at its head, odd or even, as long as something stands in the way, and never after', async () => {
    const draft = await write(untouchedReport(), true);
    for (const type of ['default', 'even'])
      expect(textOf(draft.story('header', type) ?? draft.core)).toBe('未定稿');
    expect((await write()).story('header', 'default')).toBeUndefined();
  });
});

describe('the text', () => {
  test('is set in 仿宋 of size three on exact lines, indented by two characters', async () => {
    const body = (await write()).style('BodyText');
    expect(attributesOf(body, 'w:pPr', 'w:spacing')).toMatchObject({
      'w:line': '579',
      'w:lineRule': 'exact',
    });
    expect(attributesOf(body, 'w:pPr', 'w:ind')).toEqual({ 'w:firstLineChars': '200', 'w:firstLine': '640' });
    expect(attributesOf(body, 'w:rPr', 'w:rFonts')['w:eastAsia']).toBe('仿宋_GB2312');
    expect(valueAt(body, 'w:rPr', 'w:sz')).toBe('32');
  });

  test('names a font for every kind of script wherever it names one', async () => {
    const { style } = await write();
    for (const id of ['Normal', 'BodyText', 'Title', 'Heading1', 'OddFolio', 'RequestsTableText', 'Level2']) {
      const fonts = attributesOf(style(id), 'w:rPr', 'w:rFonts');
      expect(Object.keys(fonts).sort(), id).toEqual(['w:ascii', 'w:cs', 'w:eastAsia', 'w:hAnsi']);
    }
  });

  test('has the six headings of the form in its outline, in order, and no other', async () => {
    const { document, style } = await write();
    const headings = descendants(document, 'w:p').filter(
      (p) => valueAt(p, 'w:pPr', 'w:pStyle') === 'Heading1',
    );
    expect(headings.map(textOf)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    expect(valueAt(style('Heading1'), 'w:pPr', 'w:outlineLvl')).toBe('0');
    expect(attributesOf(style('Heading1'), 'w:rPr', 'w:rFonts')['w:eastAsia']).toBe('黑体');
    expect(descendants(document, 'w:outlineLvl')).toEqual([]);
  });

  test('sets headings of the second level in 楷体 and leaves lower levels as they are, never bold', async () => {
    const { document, style } = await write();
    const runs = descendants(document, 'w:r');
    const styled = (id: string) => runs.filter((run) => valueAt(run, 'w:rPr', 'w:rStyle') === id).map(textOf);
    expect(styled('Level2')).toContain('（一）主动公开');
    expect(styled('Level2')).not.toContain('1.聚焦重点领域公开。');
    expect(attributesOf(style('Level2'), 'w:rPr', 'w:rFonts')['w:eastAsia']).toBe('楷体_GB2312');
    expect(descendants(document, 'w:b')).toEqual([]);
  });

  test('has a tab where one was typed', async () => {
    const { document } = await write(reportSaying('甲\t乙'));
    const run = descendants(document, 'w:r').find((each) => at(each, 'w:tab'));
    expect(children(run ?? document).map(({ name }) => name)).toEqual(['w:t', 'w:tab', 'w:t']);
    expect(run && textOf(run)).toMatch(/^甲\t?乙$/u);
  });

  test('keeps a heading on the page of the text it heads', async () => {
    const { document } = await write();
    const paragraphs = descendants(document, 'w:p');
    const second = paragraphs.find((p) => textOf(p) === '（五）监督保障');
    expect(at(second, 'w:pPr', 'w:keepNext')).toBeDefined();
    const text = paragraphs.find((p) => textOf(p).startsWith('政府信息公开工作纳入'));
    expect(at(text, 'w:pPr', 'w:keepNext')).toBeUndefined();
  });
});

describe('the title', () => {
  const titleOf = (document: XmlNode) =>
    descendants(document, 'w:p').find((p) => valueAt(p, 'w:pPr', 'w:pStyle') === 'Title');

  test('is set in 小标宋 of size two, centred', async () => {
    const title = (await write()).style('Title');
    expect(attributesOf(title, 'w:rPr', 'w:rFonts')['w:eastAsia']).toBe('方正小标宋简体');
    expect(valueAt(title, 'w:rPr', 'w:sz')).toBe('44');
    expect(valueAt(title, 'w:pPr', 'w:jc')).toBe('center');
  });

  test('breaks before the year where it is too long for one line, and keeps its text', async () => {
    const long = titleOf((await write(reportOfLongName())).document) ?? at((await write()).core);
    expect(long && children(long, 'w:r').map(textOf)).toEqual([
      '清河市自然资源和规划局行政审批服务分局',
      '2025年政府信息公开工作年度报告',
    ]);
    expect(long && descendants(long, 'w:br')).toHaveLength(1);
    const short = titleOf((await write()).document);
    expect(short && descendants(short, 'w:br')).toEqual([]);
  });
});

test('the properties name the report, its agency and when it was made, to the second', async () => {
  const { core, custom } = await write(zeroReport());
  const said = Object.fromEntries(children(core).map((node) => [node.name, textOf(node)]));
  expect(said).toMatchObject({
    'dc:title': '清河市档案局2025年政府信息公开工作年度报告',
    'dc:creator': '清河市档案局',
    'dc:language': 'zh-CN',
    'dcterms:created': '2026-01-20T01:02:03Z',
    'dcterms:modified': '2026-01-20T01:02:03Z',
  });
  expect(textOf(custom)).toMatch(/^[0-9a-f]{64}$/);
});
