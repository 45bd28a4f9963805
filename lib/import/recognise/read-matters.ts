import { LONGEST_ITEM_HEADING, type MattersContent, MOST_ITEMS } from '#lib/report/content.ts';
import type { MattersSection } from '#lib/template/vocabulary.ts';
import { readFee } from './fee-sentence.ts';
import type { Line } from './line.ts';
import { mendText } from './mend-text.ts';
import type { Notes } from './notes.ts';
import { squeeze, wordsOf } from './wording.ts';

type Item = { heading: string; paragraphs: string[]; original: string };

const LEVEL_TWO = /^[（(][一二三四五六七八九十]{1,3}[）)]\s*/u;
const LONGEST_LEAD = 60;
const NO_FEE: MattersContent['fee'] = { answer: '', notices: '', notified: '', received: '' };

/** The items of section six under （一）（二）…, and the answer about 信息处理费 where it can be read exactly. */
export function readMatters(
  paragraphs: readonly Line[],
  section: MattersSection,
  report: { readonly year: number | null; readonly agencyName: string },
  notes: Notes,
): MattersContent {
  const items = splitItems(paragraphs.map(({ text }) => mendText(text, section.id, notes)));
  let fee = NO_FEE;
  const kept: Item[] = [];
  for (const [index, item] of items.entries()) {
    const read = fee.answer === '' ? feeOf(item, section, report) : undefined;
    if (!read) {
      kept.push(item);
      continue;
    }
    fee = read.fee;
    if (read.rest.length > 0) kept.push({ ...item, paragraphs: [...read.rest] });
    reportFee(item, read, index, section, notes);
  }
  if (fee.answer === '' && kept.some(mentionsFee)) reportAsText(kept.filter(mentionsFee), section, notes);
  return {
    fee,
    items: fitting(kept).map(({ heading, paragraphs: own }, index) => ({
      id: `item-${index + 1}`,
      heading,
      text: own.join('\n'),
    })),
  };
}

function splitItems(texts: readonly string[]): Item[] {
  const items: Item[] = [];
  for (const text of texts) {
    const mark = LEVEL_TWO.exec(text)?.[0];
    const last = items[items.length - 1];
    if (mark !== undefined) {
      const { heading, rest } = leadOf(text.slice(mark.length));
      items.push({ heading, paragraphs: rest === '' ? [] : [rest], original: text });
    } else if (last) {
      last.paragraphs.push(text);
      last.original += text;
    } else {
      items.push({ heading: '', paragraphs: [text], original: text });
    }
  }
  return items;
}

/** A heading ends with its first stop; a paragraph that has none early on is no heading. */
function leadOf(text: string): { heading: string; rest: string } {
  const stop = text.search(/[。：:]/u);
  const heading = stop === -1 ? text : text.slice(0, stop);
  if (heading.length > LONGEST_LEAD || heading.length > LONGEST_ITEM_HEADING)
    return { heading: '', rest: text };
  return { heading: heading.trim(), rest: stop === -1 ? '' : text.slice(stop + 1).trim() };
}

type FeeRead = {
  readonly fee: MattersContent['fee'];
  readonly isOfficial: boolean;
  /** The sentence that was read, and paragraphs of the item that are about something else. */
  readonly original: string;
  readonly rest: readonly string[];
};

function feeOf(
  { heading, paragraphs }: Item,
  section: MattersSection,
  report: { readonly year: number | null; readonly agencyName: string },
): FeeRead | undefined {
  const isOwn = mentionsFee({ heading, paragraphs: [] });
  if (isOwn && paragraphs.length > 1) return undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const read = readFee(paragraph, isOwn, section, report);
    const rest = paragraphs.filter((_, at) => at !== index);
    if (read) return { ...read, original: paragraph, rest };
  }
  return undefined;
}

function mentionsFee({ heading, paragraphs }: Pick<Item, 'heading' | 'paragraphs'>): boolean {
  return [heading, ...paragraphs].some((text) => squeeze(text).includes('信息处理费'));
}

function reportFee(item: Item, read: FeeRead, index: number, section: MattersSection, notes: Notes) {
  const about = section.fee.heading;
  const isHeadingKept = wordsOf(item.heading) === wordsOf(section.fee.heading);
  if (!read.isOfficial || (!isHeadingKept && read.rest.length === 0))
    notes.depart({
      kind: 'feeWording',
      section: section.id,
      about,
      originals: [read.rest.length === 0 ? item.original : read.original],
      done: `认作“${section.fee.answers[read.fee.answer === 'charged' ? 'charged' : 'nil']}”，印出时用模板的写法。`,
    });
  if (index > 0)
    notes.depart({
      kind: 'feeMoved',
      section: section.id,
      about,
      originals: [],
      done: '移到第六节的第一项。',
    });
}

function reportAsText(items: readonly Item[], section: MattersSection, notes: Notes) {
  notes.depart({
    kind: 'feeAsText',
    section: section.id,
    about: section.fee.heading,
    originals: items.map(({ original }) => original),
    done: '没有能准确认出收费情况，照原文放在其他事项里，请在信息处理费一栏选择。',
  });
}

/** Items beyond what the section takes become paragraphs of the last. */
function fitting(items: readonly Item[]): readonly Item[] {
  const [last, ...more] = items.slice(MOST_ITEMS - 1);
  if (!last || more.length === 0) return items;
  const paragraphs = more.flatMap((item) => [item.heading, ...item.paragraphs].filter((text) => text !== ''));
  return [...items.slice(0, MOST_ITEMS - 1), { ...last, paragraphs: [...last.paragraphs, ...paragraphs] }];
}
