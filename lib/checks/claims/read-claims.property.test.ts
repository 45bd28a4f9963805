import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFigures } from '#lib/report/live-figures.ts';
import type { Report } from '#lib/report/report.ts';
import type { Typed } from '#lib/report/values.ts';
import { tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { balancedTables } from '#lib/testing/balanced-figures.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { readClaims } from './read-claims.ts';

/** Sentences by box with the figures they state by name; each states them in the one way that leaves no second reading. */
const SAYINGS: readonly (readonly [box: string, text: string])[] = [
  [
    'requests',
    '全市共收到政府信息公开申请{新收·总计}件，其中自然人{新收·自然人}件，法人或其他组织{新收·法人或其他组织}件。',
  ],
  [
    'requests',
    '全年新收{新收·总计}件，上年结转{上年结转·总计}件，办结{办理结果·总计}件，结转下年度继续办理{结转下年度·总计}件。',
  ],
  [
    'requests',
    '全年收到{新收·总计}件政府信息公开申请，已答复{办理结果·总计}件，另有{结转下年度·总计}件结转下年度。',
  ],
  [
    'requests',
    '予以公开{予以公开·总计}件，部分公开{部分公开·总计}件，不予公开{不予公开·总计}件，无法提供{无法提供·总计}件。',
  ],
  ['requests', '因政府信息公开引起行政复议{复议·总计}件、行政诉讼{诉讼·合计}件。'],
  ['requests', '行政复议{复议·总计}件，其中结果维持{复议·结果维持}件，尚未审结{复议·尚未审结}件。'],
  [
    'management',
    '全市制发规章{规章·制发}件，现行有效规章{规章·现行有效}件；制发行政规范性文件{行政规范性文件·制发}件，废止{行政规范性文件·废止}件，现行有效{行政规范性文件·现行有效}件。',
  ],
  [
    'disclosure',
    '全年作出行政处罚决定{行政处罚·处理决定}件，实施行政强制{行政强制·处理决定}件，办理行政许可{行政许可·处理决定}件。',
  ],
  ['disclosure', '全年行政事业性收费{行政事业性收费}万元。'],
];

const tables = tableSections(format2021);
const figures = fc.tuple(...tables.map(({ table }) => balancedTables(table)));
const saying = fc.constantFrom(...SAYINGS);

function reportOf(typed: readonly Typed[], box: string, text: string): Report {
  const sample = sampleReport();
  const cells = tables.map(
    ({ id }, index) => [id, { cells: typed[index] ?? {}, declaredNone: false }] as const,
  );
  return {
    ...sample,
    content: {
      ...sample.content,
      ...Object.fromEntries(cells),
      general: { texts: { [box]: text } },
      problems: { texts: {} },
    },
  };
}

const read = (report: Report) =>
  readClaims(report)
    .filter(({ section }) => section === 'general')
    .map(({ start, end, verdict }) => ({ start, end, verdict }));

test('every figure of the table agrees, whichever sentence states it', () => {
  fc.assert(
    fc.property(figures, saying, (typed, [box, named]) => {
      const text = withFigures(named, reportOf(typed, box, named));
      const claims = read(reportOf(typed, box, text));
      expect(claims).toHaveLength(named.split('{').length - 1);
      expect(claims.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a live figure agrees as its digits do', () => {
  fc.assert(
    fc.property(figures, saying, (typed, [box, named]) => {
      expect(read(reportOf(typed, box, named)).map(({ verdict }) => verdict)).toEqual(
        named.match(/\{/gu)?.map(() => 'agrees'),
      );
    }),
    { numRuns: 100 },
  );
});

test('one figure off by one differs, and no other', () => {
  fc.assert(
    fc.property(figures, saying, fc.nat(), (typed, [box, named], pick) => {
      const right = withFigures(named, reportOf(typed, box, named));
      const stated = [...right.matchAll(/\d+(?:\.\d+)?/gu)];
      const chosen = stated[pick % stated.length];
      if (!chosen) throw new Error('the sentence states no figure');
      const [digits] = chosen;
      const at = chosen.index;
      const text = right.slice(0, at) + bumped(digits) + right.slice(at + digits.length);
      const differing = read(reportOf(typed, box, text)).filter(({ verdict }) => verdict === 'differs');
      expect(differing.map(({ start }) => start)).toEqual([at]);
    }),
    { numRuns: 500 },
  );
});

/** One more of the last place given. */
function bumped(digits: string): string {
  const places = digits.split('.')[1]?.length ?? 0;
  return (Number(digits) + 10 ** -places).toFixed(places);
}
