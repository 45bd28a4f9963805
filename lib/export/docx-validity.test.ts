import { expect, test, vi } from 'vitest';
import { docxProblems } from '#lib/testing/docx-invariants.ts';
import { officeProblems } from '#lib/testing/office-validator.ts';
import { readDocxText } from '#lib/testing/read-docx.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import {
  reportFilledWith,
  reportOfLongName,
  reportSaying,
  untouchedReport,
} from '#lib/testing/sample-variants.ts';
import { buildDocument, documentText } from './document.ts';
import { writeDocx } from './docx.ts';

// Other processes have to start: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const FORBIDDEN = ['\u000b', '\u0000', '\ufffe', '\ud840'];
const HOSTILE = `</w:t>&amp;<o:p>"引号"'单引号']]>${FORBIDDEN.join('甲')}👨‍👩‍👧‍👦𰻞\t完`;

const reports = [
  ['a full report', sampleReport(), false],
  ['a report without applications', zeroReport(), false],
  ['an unfinished report', untouchedReport(), true],
  ['a title on two lines', reportOfLongName(), false],
  ['markup, control characters and half characters', reportSaying(HOSTILE), false],
  ['ten thousand characters in a paragraph', reportSaying('政'.repeat(10_000)), false],
  ['seven digits in every cell', reportFilledWith('requests', '9999999'), false],
  ['text where figures belong', reportFilledWith('reconsideration', '见附件<甲>&乙'), true],
] as const;

test.each(reports)(
  '%s keeps to the schema of Office 2019 and to the rules that no schema knows',
  async (_name, report, unfinished) => {
    const document = buildDocument(report, unfinished);
    const bytes = await writeDocx(document, { created: 0 });
    expect(docxProblems(bytes)).toEqual([]);
    expect(await officeProblems(bytes)).toEqual([]);
    expect(bytes.length).toBeLessThan(25_000);
  },
);

test('what no XML file may hold is left out, and every other character is there', async () => {
  const document = buildDocument(reportSaying(HOSTILE), false);
  const printable = documentText(document).map((text) =>
    [...text].filter((character) => !FORBIDDEN.includes(character)).join(''),
  );
  expect(readDocxText(await writeDocx(document, { created: 0 }))).toEqual(printable);
});
