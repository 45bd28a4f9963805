import { describe, expect, test } from 'vitest';
import { readText } from '#lib/import/read-text.ts';
import { recognise } from '#lib/import/recognise.ts';
import type { Report } from '#lib/report/report.ts';
import { hasPublished, publishedText } from '#lib/testing/published-reports.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { claimFindings } from './claim-findings.ts';
import { readClaims } from './read-claims.ts';

type Expected = {
  readonly name: string;
  readonly kind: 'department' | 'government';
  /** Rule, the figure stated, and why it stands: what the other side is. Nothing else may be found. */
  readonly found: readonly (readonly [rule: string, stated: string, why: string])[];
  /** Figures that must be found to agree. */
  readonly agree: readonly string[];
};

const published: readonly Expected[] = [
  {
    name: '000-zhongwei-approval-2022',
    kind: 'department',
    found: [['N6', '6件', 'in force with other documents, table two has 7 without them']],
    agree: ['164条', '94.26%'],
  },
  {
    name: '001-hongsibu-approval-2022',
    kind: 'department',
    found: [['N7', '2条', 'results of licences published, table two has 0']],
    agree: ['14条'],
  },
  { name: '002-lingwu-approval-2021', kind: 'department', found: [], agree: ['518条', '349条'] },
  {
    name: '003-zhongwei-approval-2024',
    kind: 'department',
    found: [
      ['N8', '41条', '2 ＋ 1 ＋ 1 ＋ 18 is 22'],
      ['N10', '99.68%', 'no whole number of 3611'],
    ],
    agree: ['227条', '0件', '1件', '41%'],
  },
  {
    name: '004-zhongwei-city-2023',
    kind: 'government',
    found: [
      ['N9', '220个', 'the same readings in other units, the third another kind and number'],
      ['N9', '36个', 'opinions sought 100 times elsewhere'],
    ],
    agree: ['210件', '198件', '12件', '4件', '9件', '3件', '36件', '170012件'],
  },
];

describe.skipIf(!hasPublished).each(published)('the prose of $name', ({ name, kind, found, agree }) => {
  const read = (): Report => {
    const imported = recognise(readText(publishedText(name)));
    const { agency, format } = sampleReport();
    return {
      format,
      agency: { ...agency, kind, name: imported.agencyName, titleName: imported.agencyName },
      year: imported.year ?? Number.NaN,
      content: imported.content,
    };
  };
  const figure = (words: string) => words.replace(/.* (?=\S+ \S+$|\S+%$)/u, '').replace(/\s/gu, '');

  test('has exactly the defects that a careful reader finds', () => {
    const claims = readClaims(read());
    const told = claimFindings(claims).map(({ id, rule }) => [
      rule,
      figure(claims.find((claim) => claim.id === id)?.words ?? ''),
    ]);
    expect(told).toEqual(found.map(([rule, stated]) => [rule, stated]));
  });

  test('agrees with the tables and itself where it does', () => {
    const agreeing = readClaims(read())
      .filter(({ verdict }) => verdict === 'agrees')
      .map(({ words }) => figure(words));
    expect(agree.filter((stated) => !agreeing.includes(stated))).toEqual([]);
  });
});
