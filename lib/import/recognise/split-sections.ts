import { headingOf } from '#lib/report/section-names.ts';
import type { ReportFormat, Section } from '#lib/template/vocabulary.ts';
import type { Line } from './line.ts';
import type { Notes } from './notes.ts';
import { findHeadings, type Heading } from './section-headings.ts';
import { squeeze, wordsOf } from './wording.ts';

/** The lines that stand under one heading; under none for the opening. */
export type Part = { readonly section: Section; readonly lines: readonly Line[] };

/** The lines by section, in the order of the original. Headings that are missing or worded otherwise are reported. */
export function splitSections(lines: readonly Line[], format: ReportFormat, notes: Notes): readonly Part[] {
  const headings = findHeadings(lines, format.sections);
  if (headings.length === 0) reportNone(notes);
  else for (const section of format.sections) reportHeading(section, headings, notes);
  const opening = format.sections.find(({ kind }) => kind === 'opening');
  const first = lines.slice(0, headings[0]?.from ?? lines.length);
  return [
    ...(opening ? [{ section: opening, lines: first }] : []),
    ...headings.map((heading, index) => ({
      section: heading.section,
      lines: [
        ...runIn(heading, lines),
        ...lines.slice(heading.to, headings[index + 1]?.from ?? lines.length),
      ],
    })),
  ];
}

function runIn({ from, rest }: Heading, lines: readonly Line[]): readonly Line[] {
  const line = lines[from];
  return line && rest !== ''
    ? [{ at: line.at, text: rest, ...(line.page === undefined ? {} : { page: line.page }) }]
    : [];
}

/** A workbook of tables has none of the headings: that is one thing to say, not six. */
function reportNone(notes: Notes) {
  notes.depart({
    kind: 'headingMissing',
    rule: 'X1',
    section: '',
    about: '标题',
    originals: [],
    done: '原件里没有六节的标题，按模板补上。认得出的表格已经取来，认不出位置的文字列在后面。',
  });
}

function reportHeading(section: Section, headings: readonly Heading[], notes: Notes) {
  if (section.kind === 'opening') return;
  const official = headingOf(section);
  const heading = headings.find((each) => each.section === section);
  if (!heading) {
    notes.depart({
      kind: 'headingMissing',
      rule: 'X1',
      section: section.id,
      about: '标题',
      originals: [],
      done: `原件里没有找到“${official}”这个标题，按模板补上。`,
    });
    return;
  }
  if (squeeze(heading.original) === official) return;
  const isWording = wordsOf(heading.original) !== wordsOf(official);
  notes.depart({
    kind: 'heading',
    rule: isWording ? 'X1' : 'X11',
    section: section.id,
    about: '标题',
    originals: [heading.original],
    done: `改用模板标题“${official}”。`,
  });
}
