import type { ProseBox, ProseSection } from '#lib/template/vocabulary.ts';
import { wordings2021 } from '#lib/template/wordings-2021.ts';
import type { Line } from './line.ts';
import { labelKey, numberMark, wordsOf } from './wording.ts';

/** A paragraph that opens a box: with its heading on a line of its own or running in. */
export type BoxHeading = {
  readonly line: Line;
  readonly box: ProseBox;
  /** The heading as the original has it, and what follows it in the paragraph. */
  readonly original: string;
  readonly rest: string;
  /** Told by its number alone. */
  readonly byOrder: boolean;
};

const LEVEL_TWO = /^[（(][一二三四五六七八九十][）)]/u;
const LONGEST = 40;
/** Words that headings end with and that say nothing of their subject. */
const TRAILING = /(?:工作)?(?:方面)?(?:的)?(?:情况|工作|方面)$/u;

/** The headings of the boxes of a section in spite of their wording: by words first, then by number among those that are left. */
export function findBoxHeadings(paragraphs: readonly Line[], section: ProseSection): readonly BoxHeading[] {
  const boxes = section.boxes.filter(({ heading }) => heading !== null);
  const leads = paragraphs.flatMap((line) => {
    const lead = leadOf(line.text);
    return lead ? [{ line, ...lead }] : [];
  });
  const taken = new Set<ProseBox>();
  const found = new Map<Line, BoxHeading>();
  const numbered = leads.filter(({ line }) => LEVEL_TWO.test(line.text));
  const byWords = (lead: (typeof leads)[number]) => {
    const box = boxes.find((each) => !taken.has(each) && isHeadingOf(section, each, lead.original));
    if (!box) return;
    taken.add(box);
    found.set(lead.line, { ...lead, box, byOrder: false });
  };
  numbered.forEach(byWords);
  // Headings of another level count only where none is of this one: the text below （一） may number its points.
  if (taken.size === 0) leads.forEach(byWords);
  const mayCount = taken.size > 0 || (boxes.length > 2 && numbered.length === boxes.length);
  for (const lead of mayCount ? numbered : []) {
    const box = boxes.find(({ heading }) => numberOf(heading ?? '') === numberOf(lead.line.text));
    if (found.has(lead.line) || !box || taken.has(box)) continue;
    taken.add(box);
    found.set(lead.line, { ...lead, box, byOrder: true });
  }
  return paragraphs.flatMap((line) => found.get(line) ?? []);
}

/** The words that may be a heading: a short line, or a numbered paragraph up to its first stop. */
function leadOf(text: string): { original: string; rest: string } | undefined {
  const stop = text.search(/[。：:；]/u);
  const isNumbered = numberMark(text) !== '';
  const isWhole = stop === -1 || stop === text.length - 1;
  const original = isWhole ? text : text.slice(0, stop + 1);
  if (original.length > LONGEST || !(isWhole || isNumbered)) return undefined;
  return { original, rest: text.slice(original.length).trim() };
}

function isHeadingOf(section: ProseSection, box: ProseBox, original: string): boolean {
  const words = labelKey(original);
  const own = [labelKey(box.name), ...wordingsOf(section, box)];
  if (own.includes(words) || own.map(bare).includes(bare(words))) return true;
  return LEVEL_TWO.test(original) && own.some((each) => each.length >= 4 && words.includes(each));
}

function wordingsOf({ id }: ProseSection, box: ProseBox): readonly string[] {
  return [box.heading ?? '', ...(wordings2021.boxes[`${id}.${box.id}`] ?? [])].map(labelKey);
}

function bare(words: string): string {
  return words.replace(TRAILING, '');
}

function numberOf(text: string): string {
  return wordsOf(numberMark(text));
}

/** Where a section has no headings: the box whose wording one of the first clauses of a sentence begins with, 下一步，我局将…. */
export function boxBegunBy(sentence: string, section: ProseSection): ProseBox | undefined {
  const clauses = sentence.slice(0, LONGEST).split(/[，,]/u).slice(0, 2).map(labelKey);
  return section.boxes.find((box) =>
    wordingsOf(section, box).some((each) => each !== '' && clauses.some((clause) => clause.startsWith(each))),
  );
}
