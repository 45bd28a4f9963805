import { describe, expect, test } from 'vitest';
import type { Finding } from '#lib/checks/finding.ts';
import { checkReport } from '#lib/checks/report.ts';
import { importedAgency, importedReport } from '#lib/import/imported-report.ts';
import { readText } from '#lib/import/read-text.ts';
import { recognise } from '#lib/import/recognise.ts';
import type { Report } from '#lib/report/report.ts';
import { textFields } from '#lib/report/text-fields.ts';
import { hasPublished, publishedText } from '#lib/testing/published-reports.ts';
import { defaultWordLists } from '#lib/testing/word-lists.ts';
import { wordingFindings } from './wording.ts';

// Five published reports, read as they were published: every finding on wording and structure with its reason.

/** Rule, section, the first words it speaks of; then why it is right. */
type Line = readonly [rule: string, section: string, words: string, why: string];

const PUBLISHED: Readonly<Record<string, readonly Line[]>> = {
  '000-zhongwei-approval-2022': [
    ['X18', 'opening', '', 'address in <> mended'],
    ['X18', 'general', '', 'paragraphs cut by page ends, joined'],
    ['X18', 'otherMatters', '', 'the same'],
    ['X10', 'opening', '报告主要包括', 'lists sections four, five and six under other names'],
    ['X3', 'general', '', '1286 characters, punctuation counted'],
    ['X14', 'general', '放管服', 'elsewhere in the same report in quotes'],
    ['X14', 'general', '公开文件政策', 'word order: 政策文件'],
    ['X14', 'general', '党的二十大和', 'the later congress in front of the earlier one’s sessions'],
    ['X14', 'otherMatters', '进准', '精准'],
    ['X14', 'otherMatters', '“9.20”', 'a date that names an event takes an interpunct'],
  ],
  '001-hongsibu-approval-2022': [
    ['X18', '', '', 'Markdown taken off'],
    ['X1', 'problems', '', 'heading without 的'],
    ['X12', 'opening', '', 'ASCII brackets inside 《》'],
    ['X11', 'general', '', 'half-width brackets beside four full-width pairs'],
    ['X18', 'problems', '', 'paragraphs joined'],
    ['X3', 'general', '', '1051 characters, punctuation counted'],
    ['X14', 'general', '的的', 'typed twice'],
    ['X14', 'general', '近229条', 'near and exact at once'],
    ['X15', 'general', '2022年，', 'the reported year in the future tense'],
    ['X14', 'general', '谁公开、谁起', 'pairs run together by the same mark'],
    ['N6', 'general', '', 'no word on 规章 or 规范性文件, which the aspect asks for, as in 002'],
  ],
  '002-lingwu-approval-2021': [
    ['X18', '', '', 'Markdown taken off'],
    ['X18', 'general', '', 'paragraphs joined'],
    ['X3', 'general', '', '1340 characters, punctuation counted'],
    ['X4', 'otherMatters', '', 'nothing said of 信息处理费'],
    ['X14', 'general', '傻瓜', 'register'],
    ['N4', 'general', '', 'nothing said of 复议 and 诉讼'],
    ['N6', 'general', '', 'no numbers of documents'],
    ['X14', 'problems', '分类和实效性', '时效性'],
  ],
  '003-zhongwei-approval-2024': [
    ['X18', 'otherMatters', '', 'lines of a page joined'],
    ['X18', 'opening', '', 'the same'],
    ['X12', 'opening', '', 'ASCII brackets inside 《》'],
    ['X18', 'general', '', 'lines of a page joined'],
    ['X18', 'problems', '', 'the same'],
    ['X3', 'general', '', '1193 characters, punctuation counted'],
    ['X13', 'opening', '(国办公开办', 'half-width brackets'],
    ['X10', 'opening', '报告主要包括', 'lists sections four and six under other names'],
    ['X14', 'general', '114分', 'a count of papers: 份'],
    ['X17', 'general', '中卫政务服务', 'the account has another name elsewhere'],
    ['X14', 'problems', '办的顺', '得'],
    ['X13', 'otherMatters', '(单位)', 'half-width brackets'],
    ['X14', 'otherMatters', '‘总客服’', 'inner quotation marks outside'],
  ],
  '004-zhongwei-city-2023': [
    ['X1', 'problems', '', 'heading worded otherwise'],
    ['X18', 'otherMatters', '', 'paragraphs joined'],
    ['X18', 'opening', '', 'address in <> mended'],
    ['X18', 'general', '', 'paragraphs joined'],
    ['X18', 'problems', '', 'the same'],
    ['X3', 'general', '', '1349 characters, punctuation counted'],
    ['X8', 'opening', '国务院令71', '第 is missing'],
    ['X13', 'opening', ',', 'half-width comma in the contact block'],
    ['X5', 'general', '', '考核 was held, its result is not told'],
    ['X13', 'otherMatters', '》、《', 'titles in a row'],
    ['X13', 'otherMatters', '(区)', 'half-width brackets'],
  ],
};

const lists = defaultWordLists();

describe.skipIf(!hasPublished).each(Object.entries(PUBLISHED))('the published report %s', (name, lines) => {
  const read = () => recognise(readText(publishedText(name)));

  test('brings exactly these findings on wording and structure', () => {
    const recognised = read();
    const report = importedReport(recognised, importedAgency(recognised));
    if (!report) throw new Error('no year');
    const departures = recognised.departures.flatMap(({ rule, section }) =>
      rule ? [`${rule} ${section} `] : [],
    );
    const checked = checkReport(report).filter(({ rule }) => rule.startsWith('X'));
    const found = [...checked, ...wordingFindings(report, { lists })].map((each) => asLine(report, each));
    const expected = lines.map(([rule, section, words]) => `${rule} ${section} ${words}`);
    expect([...departures, ...found].sort()).toEqual(expected.sort());
  });
});

/** At most six characters of what a finding speaks of. */
function asLine({ content }: Report, { rule, section, field, span }: Finding): string {
  const own = content[section];
  const text = own && field ? textFields(own)[field] : undefined;
  return `${rule} ${section} ${span && text ? text.slice(span.start, span.end).slice(0, 6) : ''}`;
}
