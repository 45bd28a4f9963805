import type { ProseContent } from '#lib/report/content.ts';
import { headingOf } from '#lib/report/section-names.ts';
import type { ProseBox, ProseSection } from '#lib/template/vocabulary.ts';
import { type BoxHeading, boxBegunBy, findBoxHeadings } from './box-headings.ts';
import type { Line } from './line.ts';
import { mendText } from './mend-text.ts';
import type { Notes } from './notes.ts';
import { sentencesOf } from './sentences.ts';
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
  const put = (text: string) => {
    if (box && text !== '') texts.get(box.id)?.push(text);
  };
  for (const paragraph of paragraphs) {
    const heading = headings.get(paragraph);
    if (heading) reportHeading(heading, section, notes);
    box = heading?.box ?? box;
    if (headings.size > 0) {
      put(heading ? heading.rest : paragraph.text);
      continue;
    }
    for (const part of partsByBox(paragraph.text, section)) {
      box = laterOf(section, box, part.box);
      put(part.text);
    }
  }
  if (headings.size === 0 && paragraphs.length > 0) reportNone(section, notes);
  return { texts: Object.fromEntries([...texts].map(([id, own]) => [id, own.join('\n')])) };
}

/** A paragraph cut where a sentence begins with the wording of a box; whole where none does. */
function partsByBox(text: string, section: ProseSection): { text: string; box: ProseBox | undefined }[] {
  const parts: { text: string; box: ProseBox | undefined }[] = [];
  for (const sentence of sentencesOf(text)) {
    const box = boxBegunBy(sentence, section);
    const last = parts[parts.length - 1];
    if (last && (!box || box === last.box)) last.text += sentence;
    else parts.push({ text: sentence, box });
  }
  return parts;
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
