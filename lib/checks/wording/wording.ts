import type { Finding } from '#lib/checks/finding.ts';
import type { Report } from '#lib/report/report.ts';
import { accountNames, otherAgency } from './agency-names.ts';
import { alikeSections } from './alike.ts';
import { noticeRules, ordinanceCited } from './citations.ts';
import { completeness } from './completeness.ts';
import { doubledCharacters } from './doubled.ts';
import { dutiesStated } from './duties.ts';
import { futureTense } from './future-tense.ts';
import { leftovers } from './leftovers.ts';
import { levelMarks } from './level-marks.ts';
import { listedWords } from './listed-words.ts';
import { oddCharacters, tornParagraphs } from './odd-characters.ts';
import { partsList } from './parts-list.ts';
import { passagesOf } from './passage.ts';
import { privateCells, privateWords } from './privacy.ts';
import { documentNumbers, halfWidthMarks, marksInRow, quotationMarks } from './punctuation.ts';
import { findingOf, type PassageRule, withOwnIds } from './remark.ts';
import { saysLittle } from './says-little.ts';
import { titleMarks } from './title-marks.ts';
import { vagueCounts } from './vague-count.ts';
import { NO_LISTS, type WordLists } from './word-lists.ts';
import { headingYear, wrongYear } from './wrong-year.ts';

/** What a report is read with. Without lists the rules that need one are silent. */
export type WordingContext = {
  readonly lists?: WordLists;
  /** Reports of other agencies that this one may not repeat. */
  readonly siblings?: readonly Report[];
};

/** Remarks of one rule on one text; once they are mended the others are told. */
const MOST_OF_A_KIND = 50;

/**
 * X-rules: wording, structure and privacy, in the order of the form. Too slow for each keystroke, meant for a pause.
 * Empty boxes, the thousand characters, 信息处理费 and the year of the opening are `checkReport`'s.
 */
export function wordingFindings(
  report: Report,
  { lists = NO_LISTS, siblings = [] }: WordingContext = {},
): readonly Finding[] {
  const passages = passagesOf(report);
  const rules = passageRules(report, lists);
  const order = new Map(report.format.sections.map(({ id }, index) => [id, index]));
  const findings = [
    ...passages.flatMap((passage) =>
      rules
        .flatMap((rule) => rule(passage).slice(0, MOST_OF_A_KIND))
        .sort((one, other) => one.start - other.start)
        .map((remark) => findingOf(passage, remark)),
    ),
    ...accountNames(passages).map(({ passage, remark }) => findingOf(passage, remark)),
    ...completeness(report, passages),
    ...dutiesStated(report, passages),
    ...saysLittle(report),
    ...alikeSections(report, siblings),
    ...privateCells(report),
  ];
  return withOwnIds(
    findings.sort((one, other) => (order.get(one.section) ?? 0) - (order.get(other.section) ?? 0)),
  );
}

/** Every rule that reads passages one by one, made for this report. */
function passageRules({ format, agency, year }: Report, lists: WordLists): readonly PassageRule[] {
  return [
    privateWords,
    ...noticeRules(format, year),
    ordinanceCited,
    (passage) => partsList(format, passage),
    (passage) => otherAgency(agency, passage),
    wrongYear(year, [agency.name, agency.titleName]),
    headingYear(year),
    futureTense(year),
    leftovers,
    levelMarks,
    titleMarks,
    documentNumbers,
    quotationMarks,
    halfWidthMarks,
    marksInRow,
    oddCharacters,
    tornParagraphs,
    vagueCounts,
    (passage) => doubledCharacters(lists, passage),
    (passage) => listedWords(lists, passage),
  ];
}
