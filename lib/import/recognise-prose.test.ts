import { expect, test } from 'vitest';
import { contentOf } from '#lib/report/report.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { type Change, recogniseChanged } from '#lib/testing/recognise-changed.ts';
import { reportText, withPlainIds } from '#lib/testing/report-source.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import type { DepartureKind, Recognised } from './recognised.ts';

const text = reportText(sampleReport(), 'tabs');
const content = withPlainIds(sampleReport().content);

const textsOf = (read: Recognised, id: string) => {
  const section = format2021.sections.find((each) => each.id === id);
  return section?.kind === 'prose' ? contentOf(read, section).texts : {};
};

/** Ways to write the same text otherwise, what is said of each, and the rule it breaks. */
const variants: readonly (readonly [string, readonly Change[], DepartureKind, string | undefined])[] = [
  ['a heading in other words', [['五、存在的主要问题及改进情况', '五、存在问题及改进措施']], 'heading', 'X1'],
  ['a heading in words nobody listed', [['五、存在的', '五、政府信息公开工作存在的']], 'heading', 'X1'],
  ['a heading with half-width marks', [['三、收到', '三,收到']], 'heading', 'X11'],
  ['headings of Markdown', [[/^(?=[一二三四五六]、)/gmu, '## ']], 'markdown', 'X18'],
  ['bold words', [['一是个别乡镇', '**一是**个别乡镇']], 'markdown', 'X18'],
  [
    'small headings in other words',
    [['（二）依申请公开', '（二）依申请公开工作情况']],
    'boxHeading',
    undefined,
  ],
  ['small headings with half-width brackets', [['（五）监督保障', '(五) 监督保障']], 'boxHeading', 'X11'],
  ['small headings that run in', [[/（一）主动公开\s+/u, '（一）主动公开情况。']], 'boxHeading', undefined],
  [
    'small headings that are sentences',
    [[/（三）政府信息管理\s+/u, '（三）着力加强政府信息管理。']],
    'boxHeading',
    undefined,
  ],
  [
    'a small heading told by its number alone',
    [[/（二）依申请公开\s+/u, '（二）规范办理公众的申请。']],
    'boxByOrder',
    undefined,
  ],
  ['a paragraph cut by a page end', [['平稳有序', '平稳\n\n- 2 -\n\n有序']], 'joined', 'X18'],
  ['a paragraph cut behind a comma', [['优服务，', '优服务，\n\n']], 'joined', 'X18'],
  ['blanks between figures and words', [['公开信息6240条', '公开信息 6240 条']], 'blanks', undefined],
  ['characters nobody can see', [['平稳有序', '平稳\u200b有\u2060序']], 'invisible', 'X18'],
];

test.each(variants)('reads the texts in spite of %s, and says so', (_, changes, kind, rule) => {
  const read = recogniseChanged(text, ...changes);
  expect(read.content).toEqual(content);
  expect(read.unplaced).toEqual([]);
  const said = read.departures.find((departure) => departure.kind === kind);
  expect(said).toBeDefined();
  expect(said?.rule).toBe(rule);
});

test('takes a heading cut by the line for what it is', () => {
  const read = recogniseChanged(text, ['四、政府信息公开行政复议、行政', '四、政府信息公开行政复议、行政\n']);
  expect(read.content).toEqual(content);
  expect(read.departures).toEqual([]);
});

test('mends <…> inside a title, and leaves it alone outside of one', () => {
  const read = recogniseChanged(text, [
    '6240条',
    '6240条，转发《关于印发<清河市公开办法>的通知》，标注<试行>字样',
  ]);
  expect(textsOf(read, 'general')['disclosure']).toContain(
    '《关于印发〈清河市公开办法〉的通知》，标注<试行>字样',
  );
  expect(read.departures).toMatchObject([{ kind: 'angleBrackets', rule: 'X12', section: 'general' }]);
});

test('parts problems from improvements where no heading does', () => {
  const read = recogniseChanged(
    text,
    [/（一）存在的主要问题\s+/u, ''],
    [/（二）改进情况\s+一是建立/u, '下一步，清河市将从以下方面改进：一是建立'],
  );
  const { problems, improvements } = textsOf(read, 'problems');
  expect(problems).toBe(textsOf(read, 'problems')['problems']);
  expect(problems).toMatch(/^2025年，全市政府信息公开工作仍有不足.*有待提高。$/u);
  expect(improvements).toMatch(/^下一步，清河市将从以下方面改进：一是建立栏目更新台账/u);
  expect(read.departures).toMatchObject([{ kind: 'boxesMissing', section: 'problems' }]);
});

test('keeps numbered problems together: their numbers are not those of the template', () => {
  const read = recogniseChanged(
    text,
    [/（一）存在的主要问题\s+/u, '（一）更新不够及时。'],
    [/（二）改进情况\s+/u, '（二）业务不够熟悉。'],
  );
  expect(textsOf(read, 'problems')['improvements']).toBe('');
  expect(textsOf(read, 'problems')['problems']).toMatch(/^（一）更新不够及时。[\s\S]*（二）业务不够熟悉。/u);
});

test('takes the report and not its table of contents', () => {
  const contents = format2021.sections.flatMap((section) =>
    section.kind === 'opening' ? [] : [`${section.numeral}、${section.heading}`],
  );
  const read = recogniseChanged(text, ['依照《中华', `${contents.join('\n')}\n\n依照《中华`]);
  expect(read.content).toEqual(content);
  expect(read.unplaced.map(({ text: line }) => line)).toEqual(contents);
});

test('reports a heading that is missing', () => {
  const read = recogniseChanged(text, ['六、其他需要报告的事项', '']);
  expect(read.departures).toMatchObject([
    { kind: 'headingMissing', rule: 'X1', section: 'otherMatters', originals: [] },
  ]);
});

test('leaves rows of a table that is none of the three where it found no place for them', () => {
  const read = recogniseChanged(text, [
    '（四）政府信息公开平台',
    '平台\t数量\n网站\t1\n账号\t43\n（四）政府信息公开平台',
  ]);
  expect(read.content).toEqual(content);
  expect(
    read.unplaced.map(({ text: line, section, after }) => ({ line, section, after: after.slice(0, 6) })),
  ).toEqual([
    { line: '平台\t数量', section: 'general', after: '（2）动态调' },
    { line: '网站\t1', section: 'general', after: '平台\t数量' },
    { line: '账号\t43', section: 'general', after: '网站\t1' },
  ]);
});

test('a short line without a mark at its end is a line of its own, such as a caption', () => {
  const ends = recogniseChanged(`${text}\n附件：政务公开培训情况统计表\n扫一扫在手机打开当前页`);
  expect(ends.departures.map(({ kind }) => kind)).not.toContain('joined');
  expect(ends.unplaced.map((line) => line.text)).toEqual([
    '附件：政务公开培训情况统计表',
    '扫一扫在手机打开当前页',
  ]);
});
