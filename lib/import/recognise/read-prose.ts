import type { ProseContent } from '#lib/report/content.ts';
import { headingOf } from '#lib/report/section-names.ts';
import type { ProseBox, ProseSection } from '#lib/template/vocabulary.ts';
import { type BoxHeading, boxBegunBy, findBoxHeadings } from './box-headings.ts';
import type { Line } from './line.ts';
import { mendText } from './mend-text.ts';
import type { Notes } from './notes.ts';
import { squeeze, wordsOf } from './wording.ts';

/** The texts of a prose section by box. What stands before the first heading goes into the first box. */
export function readProse(lines: readonly Line[], section: ProseSection, notes: Notes): ProseContent {
  const paragraphs = lines.map((line) => ({
    ...line,
    text: mendText(line.text, section.id, notes),
  }));
  const headings = new Map(findBoxHeadings(paragraphs, section).map((heading) => [heading.line, heading]));
  const texts = new Map<string, string[]>(section.boxes.map(({ id }) => [id, []]));
  let box = section.boxes[0];
  for (const paragraph of paragraphs) {
    const heading = headings.get(paragraph);
    box =
      heading?.box ??
      (headings.size === 0 ? laterOf(section, box, boxBegunBy(paragraph.text, section)) : box);
    const text = heading ? heading.rest : paragraph.text;
    if (heading) reportHeading(heading, section, notes);
    if (box && text !== '') texts.get(box.id)?.push(text);
  }
  if (headings.size === 0 && paragraphs.length > 0) reportNone(section, notes);
  return { texts: Object.fromEntries([...texts].map(([id, own]) => [id, own.join('\n')])) };
}

/** Boxes are opened in their order, never back. */
function laterOf(section: ProseSection, box: ProseBox | undefined, next: ProseBox | undefined) {
  return next && section.boxes.indexOf(next) > (box ? section.boxes.indexOf(box) : -1) ? next : box;
}

function reportHeading({ box, original, byOrder }: BoxHeading, section: ProseSection, notes: Notes) {
  const official = box.heading ?? '';
  const plain = squeeze(original).replace(/[。：:]$/u, '');
  if (plain === official) return;
  const isMarksOnly = wordsOf(plain) === wordsOf(official);
  notes.depart({
    kind: byOrder ? 'boxByOrder' : 'boxHeading',
    ...(isMarksOnly || /[()]/u.test(plain) ? { rule: 'X11' } : {}),
    section: section.id,
    about: '小标题',
    originals: [original],
    done: byOrder
      ? `看不出写的是哪一部分，按序号放进“${official}”，请核对。`
      : `改用模板的小标题“${official}”。`,
  });
}

function reportNone(section: ProseSection, notes: Notes) {
  const named = section.boxes.filter(({ heading }) => heading !== null).map(({ name }) => name);
  notes.depart({
    kind: 'boxesMissing',
    section: section.id,
    about: '小标题',
    originals: [],
    done: `“${headingOf(section)}”下面没有小标题，按段落的开头分到${named.join('、')}各栏，分不出的放在前一栏，请核对。`,
  });
}
