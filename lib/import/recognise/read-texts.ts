import { importedAgency } from '#lib/import/imported-report.ts';
import type { Recognised } from '#lib/import/recognised.ts';
import { LONGEST_TEXT, type ReportContent, type SectionContent } from '#lib/report/content.ts';
import { reportTitle } from '#lib/report/report.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import type { OpeningSection, Section } from '#lib/template/vocabulary.ts';
import { takeClosing } from './closing-lines.ts';
import { joinLines } from './join-lines.ts';
import { isProse, type Line } from './line.ts';
import type { Notes } from './notes.ts';
import { readMatters } from './read-matters.ts';
import { readOpening } from './read-opening.ts';
import { readProse } from './read-prose.ts';
import { findTitle, type Title } from './read-title.ts';
import type { Part } from './split-sections.ts';
import { squeeze } from './wording.ts';

/** Everything of a report that is not a table. */
export type ReadTexts = Pick<Recognised, 'year' | 'agencyName' | 'settings'> & {
  readonly content: ReportContent;
};

/** Reads title, opening, prose and matters, and the contact block in front or behind. */
export function readTexts(parts: readonly Part[], notes: Notes): ReadTexts {
  const section = openingOf(format2021.sections);
  const front = (parts.find((part) => part.section === section)?.lines ?? []).filter(isProse);
  const title = findTitle(front);
  const last = parts[parts.length - 1];
  const closing =
    last && last.section.kind !== 'table' && last.section !== section
      ? takeClosing(proseOf(last, notes), title?.agencyName ?? '', section)
      : { body: [], contact: [], strange: [] };
  for (const line of closing.strange) notes.leave(line, last?.section.id ?? '');
  const isReport = parts.length > 1;
  const opening = readOpening(
    title,
    isReport ? openingLines(front, title, section, notes) : [],
    closing.contact,
    section,
    notes,
  );
  if (!isReport) for (const line of behindTitle(front, title)) notes.leave(line, '');
  if (title) reportTitleWording(title, opening, section, notes);
  if (closing.contact.length > 0) reportContactAtEnd(closing.contact, section, notes);
  const content: Record<string, SectionContent> = { [section.id]: opening.content };
  for (const part of parts) {
    const paragraphs = part === last ? closing.body : proseOf(part, notes);
    if (part.section.kind === 'prose') content[part.section.id] = readProse(paragraphs, part.section, notes);
    if (part.section.kind === 'matters')
      content[part.section.id] = readMatters(paragraphs, part.section, opening, notes);
  }
  return { year: opening.year, agencyName: opening.agencyName, settings: opening.settings, content };
}

function openingOf(sections: readonly Section[]): OpeningSection {
  const opening = sections.find((section) => section.kind === 'opening');
  if (!opening) throw new Error('the format has no opening');
  return opening;
}

function proseOf({ section, lines }: Part, notes: Notes): readonly Line[] {
  return section.kind === 'prose' || section.kind === 'matters'
    ? whatFits(joinLines(lines.filter(isProse), section.id, notes), section.id, notes)
    : [];
}

/** As many paragraphs as a section can store; the others are left. */
function whatFits(paragraphs: readonly Line[], section: string, notes: Notes): readonly Line[] {
  let room = LONGEST_TEXT;
  return paragraphs.filter((line) => {
    const fits = line.text.length < room;
    if (fits) room -= line.text.length + 1;
    else notes.leave(line, section, `这一节最多放 ${LONGEST_TEXT} 个字，放不下了。`);
    return fits;
  });
}

/** Lines below the title that are shorter and have no stop are a date, a source, a number; not the opening. UTF-16 code units. */
const SHORTEST_OPENING = 20;

/** The paragraphs of the opening; lines in front of the title are left. */
function openingLines(
  front: readonly Line[],
  title: Title | undefined,
  section: OpeningSection,
  notes: Notes,
): readonly Line[] {
  for (const line of front.slice(0, title?.from ?? 0)) notes.leave(line, '');
  const behind = front.slice(title?.to ?? 0);
  const first = behind.findIndex(({ text }) => text.length >= SHORTEST_OPENING || text.includes('。'));
  const head = first === -1 ? behind : behind.slice(0, first);
  for (const line of head) notes.leave(line, section.id);
  return whatFits(joinLines(behind.slice(head.length), section.id, notes), section.id, notes);
}

function behindTitle(front: readonly Line[], title: Title | undefined): readonly Line[] {
  return title ? [...front.slice(0, title.from), ...front.slice(title.to)] : front;
}

function reportTitleWording(
  title: Title,
  { year, agencyName, settings }: Pick<Recognised, 'year' | 'agencyName' | 'settings'>,
  section: OpeningSection,
  notes: Notes,
) {
  const agency = importedAgency({ agencyName, settings });
  const official = reportTitle({ format: format2021, agency, year: year ?? 0 });
  if (title.original === squeeze(official)) return;
  notes.depart({
    kind: 'title',
    section: section.id,
    about: '标题',
    originals: [title.original],
    done: `改用模板的写法“${official}”。`,
  });
}

function reportContactAtEnd(contact: readonly Line[], section: OpeningSection, notes: Notes) {
  notes.depart({
    kind: 'contactAtEnd',
    section: section.id,
    about: section.parts.contact,
    originals: contact.map(({ text }) => text),
    done: '在报告末尾，单位设置里的位置选“印在报告末尾”。',
  });
}
