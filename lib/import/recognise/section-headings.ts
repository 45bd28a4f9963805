import { headingOf } from '#lib/report/section-names.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import { wordings2021 } from '#lib/template/wordings-2021.ts';
import { isProse, type Line } from './line.ts';
import { labelKey, likeness, numberMark, squeeze } from './wording.ts';

/** A line, or two, that reads as one of the six headings. */
export type Heading = {
  readonly section: Exclude<Section, { kind: 'opening' }>;
  /** First line, and the line behind the last. */
  readonly from: number;
  readonly to: number;
  readonly original: string;
  /** What runs in behind the heading on the same line; '' where nothing does. */
  readonly rest: string;
};

/** A heading may be worded this much otherwise when its number is right. */
const LIKE_ENOUGH = 0.6;
const LONGEST = 40;
/** A report has six headings; a file that repeats them without end is none. */
const MOST = 200;

/** The headings of the report in their order. Where all of them stand twice, as a table of contents has it, the later ones count. */
export function findHeadings(lines: readonly Line[], sections: readonly Section[]): readonly Heading[] {
  const numbered = sections.filter((section) => section.kind !== 'opening');
  const found: Heading[] = [];
  for (const line of lines) {
    if (!isProse(line)) continue;
    const heading = headingAt(line, lines[line.at + 1], numbered);
    // The first of two in a row opens the section, the second is text.
    if (heading && heading.section !== found[found.length - 1]?.section) found.push(heading);
    if (found.length === MOST) break;
  }
  return longestRun(found, numbered);
}

/** Exact before cut in two, and that before merely alike. */
function headingAt(line: Line, next: Line | undefined, sections: readonly Heading['section'][]) {
  const text = line.text.trim();
  const place = { from: line.at, to: line.at + 1, original: text, rest: '' };
  const whole = exactHeading(sections, place) ?? runInHeading(sections, place);
  if (whole || text.length > LONGEST) return whole;
  const cut =
    next && isProse(next) && numberMark(text) !== ''
      ? exactHeading(sections, { ...place, to: line.at + 2, original: text + next.text.trim() })
      : undefined;
  return cut ?? likeHeading(sections, place);
}

const wordingsKnown = new WeakMap<Section, readonly string[]>();

/** The wordings of a heading as they are compared. Asked for every line, so the answer is kept. */
function wordings(section: Heading['section']): readonly string[] {
  const known =
    wordingsKnown.get(section) ??
    [section.heading, ...(section.alsoSeenAs ?? []), ...(wordings2021.headings[section.id] ?? [])].map(
      labelKey,
    );
  wordingsKnown.set(section, known);
  return known;
}

type Unread = Omit<Heading, 'section'>;

function exactHeading(sections: readonly Heading['section'][], place: Unread): Heading | undefined {
  if (place.original.length > LONGEST) return undefined;
  const words = labelKey(place.original);
  const section = sections.find((each) => wordings(each).includes(words));
  return section && { ...place, section };
}

function likeHeading(sections: readonly Heading['section'][], place: Unread): Heading | undefined {
  const mark = numberMark(place.original).replace(/[^\p{L}]/gu, '');
  const section = sections.find(({ numeral }) => numeral === mark);
  if (!section || /[。；]/u.test(place.original.slice(0, -1))) return undefined;
  const words = labelKey(place.original);
  const isLike = wordings(section).some((each) => likeness(words, each) >= LIKE_ENOUGH);
  return isLike ? { ...place, section } : undefined;
}

/** 六、其他需要报告的事项。本机关没有…: the heading is exact and the text follows its stop. */
function runInHeading(sections: readonly Heading['section'][], place: Unread): Heading | undefined {
  const text = place.original;
  const stop = text.search(/[。：:]/u);
  if (stop === -1 || stop > LONGEST) return undefined;
  const section = sections.find((each) => squeeze(text.slice(0, stop)) === headingOf(each));
  return (
    section && { ...place, section, original: text.slice(0, stop + 1), rest: text.slice(stop + 1).trim() }
  );
}

/** The longest run of headings in the order of the sections; of two equally long ones the later. */
function longestRun(found: readonly Heading[], order: readonly Section[]): readonly Heading[] {
  const rank = new Map(order.map((section, index) => [section.id, index]));
  const rankOf = ({ section }: Heading) => rank.get(section.id) ?? -1;
  const best: Heading[][] = [];
  for (const [at, heading] of found.entries()) {
    let before: Heading[] = [];
    for (let earlier = 0; earlier < at; earlier += 1) {
      const run = best[earlier] ?? [];
      const last = run[run.length - 1];
      if (last && rankOf(last) < rankOf(heading) && run.length >= before.length) before = run;
    }
    best.push([...before, heading]);
  }
  return best.reduce((longest, run) => (run.length >= longest.length ? run : longest), []);
}
