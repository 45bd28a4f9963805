import { importedAgency } from '#lib/import/imported-report.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import type { OpeningContent } from '#lib/report/content.ts';
import { composeOpening } from '#lib/report/opening.ts';
import { blankReport, fillIn } from '#lib/report/report.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import type { OpeningSection } from '#lib/template/vocabulary.ts';
import type { Line } from './line.ts';
import { mendText } from './mend-text.ts';
import type { Notes } from './notes.ts';
import { isContact, readContact } from './read-contact.ts';
import { type Title, yearOf } from './read-title.ts';
import { sentencesOf } from './sentences.ts';
import { squeeze } from './wording.ts';

/** The opening paragraph and the contact block, wherever it stands. */
export type ReadOpening = {
  readonly year: number | null;
  readonly agencyName: string;
  readonly settings: Partial<AgencySettings>;
  readonly content: OpeningContent;
};

/** The clause with the two dates of the period, from the comma before to the stop behind. */
const PERIOD =
  /[^，。；\n]*?(?<year>\d{4}|[二〇○零一三四五六七八九]{4})\s*年(?:度)?\s*1\s*月\s*1\s*日[^。；]*?12\s*月\s*31\s*日[^，。；\n]*/u;
/** Shorter than this and without a stop it is no sentence of the opening but a date, a source, a line of contents. */
const SHORTEST = 25;
/** No opening paragraph is as long as this. */
const LONGEST = 5000;

/** Reads the paragraphs between title and first heading, and those of the contact block at the end. */
export function readOpening(
  title: Title | undefined,
  front: readonly Line[],
  back: readonly Line[],
  section: OpeningSection,
  notes: Notes,
): ReadOpening {
  const basis: string[] = [];
  const contact: string[] = [];
  let period: RegExpExecArray | undefined;
  for (const line of front) {
    const text = mendText(line.text, section.id, notes);
    if (text.length < SHORTEST && !text.includes('。') && !isContact(text, section)) {
      notes.leave(line, section.id);
      continue;
    }
    const found = period || text.length > LONGEST ? undefined : (PERIOD.exec(text) ?? undefined);
    period ??= found;
    for (const sentence of sentencesOf(found ? withoutClause(text, found) : text))
      (isContact(sentence, section) ? contact : basis).push(sentence.trim());
  }
  const closing = back.map(({ text }) => mendText(text, section.id, notes));
  const all = [...contact, ...closing];
  const year = title?.year ?? yearOf(period?.groups?.['year']);
  const agencyName = title?.agencyName ?? '';
  const settings: Partial<AgencySettings> = {
    ...readContact(all.join('\n'), section),
    ...(all.length > 0 ? { contactPlacement: closing.length > 0 ? 'last' : 'first' } : {}),
  };
  reportPeriod(period, year, section, notes);
  const own = { basis: basis.join(''), contact: [contact.join(''), ...closing].filter(Boolean).join('\n') };
  return {
    year,
    agencyName,
    settings,
    content: { texts: followed(own, year, agencyName, settings, section, notes) },
  };
}

/** The text without a clause; what stood before it becomes a sentence of its own. */
function withoutClause(text: string, clause: RegExpExecArray): string {
  const before = text.slice(0, clause.index).replace(/[，；]$/u, '。');
  return before + text.slice(clause.index + clause[0].length).replace(/^[，。；]/u, '');
}

function reportPeriod(
  period: RegExpExecArray | undefined,
  year: number | null,
  section: OpeningSection,
  notes: Notes,
) {
  const official = year === null ? '' : fillIn(section.period, { year: String(year) });
  const original = period?.[0] ?? '';
  if (year === null || squeeze(`${original}。`) === squeeze(official)) return;
  const isOfYear = original === '' || yearOf(period?.groups?.['year']) === year;
  notes.depart({
    kind: 'period',
    ...(isOfYear ? {} : { rule: 'X6' }),
    section: section.id,
    about: section.parts.period,
    originals: original === '' ? [] : [original.trim()],
    done: isOfYear
      ? `改用模板的写法“${official}”。`
      : `年份与标题不一致，按标题的${year}年写作“${official}”。`,
  });
}

/** A text that says what the template and the settings would say is left to them; any other is kept as published. */
function followed(
  own: OpeningContent['texts'],
  year: number | null,
  agencyName: string,
  settings: Partial<AgencySettings>,
  section: OpeningSection,
  notes: Notes,
): OpeningContent['texts'] {
  const agency = importedAgency({ agencyName, settings });
  const { composed } = composeOpening(blankReport(format2021, agency, year ?? 0), section);
  const follow = (part: 'basis' | 'contact', about: string, done: string) => {
    const text = own[part];
    if (text === '' || squeeze(text) === squeeze(composed[part])) return '';
    notes.depart({ kind: part, section: section.id, about, originals: [text], done });
    return text;
  };
  return {
    basis: follow('basis', section.parts.basis, '写法与模板不同，照原文保留。'),
    contact: follow(
      'contact',
      section.parts.contact,
      '写法与模板不同，照原文保留，其中的网址、地址、电话等列入单位设置。',
    ),
  };
}
