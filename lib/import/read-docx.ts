import { readBody } from './docx-body.ts';
import { collectLeftOut, type LeftOut } from './docx-left-out.ts';
import { readLists } from './docx-lists.ts';
import { mainPart, type Relation, relatedPart, relationsOf } from './docx-parts.ts';
import { plainTextOf } from './docx-plain-text.ts';
import { readStyleLists } from './docx-style-lists.ts';
import { RefusedFile } from './file-refusals.ts';
import { countLists } from './list-marks.ts';
import type { Source } from './source.ts';
import type { ZipFile } from './zip-directory.ts';
import { readEntry } from './zip-entry.ts';

/** Page numbers alone are nothing that a report would miss. */
const PAGE_NUMBER = /^[\s\d\-—–―－·.第页共/]*$/u;
/** What Word would fetch from elsewhere when it opens the file. A link to click is not among them. */
const FETCHED = new Set(['attachedTemplate', 'image', 'oleObject', 'frame', 'subDocument', 'video', 'audio']);

/**
 * Reads a Word file as it stands once every tracked change is accepted, with the numbers Word counts for its lists.
 * Nothing outside the package is touched. Throws RefusedFile where it is damaged, or hostile.
 */
export function readDocx(zip: ZipFile): Source {
  const { path, relations } = mainPart(zip);
  const body = readEntry(zip, path);
  if (!body) throw new RefusedFile('damaged');
  const leftOut = collectLeftOut();
  const pieces = readBody(body, {
    styles: readStyleLists(relatedPart(zip, relations, 'styles')),
    marks: countLists(readLists(relatedPart(zip, relations, 'numbering'))),
    leftOut,
  });
  tellSurroundings(zip, relations, leftOut);
  return { pieces, leftOut: leftOut.sentences() };
}

/** Headers, footers and notes with their words, and what the file would fetch from elsewhere. */
function tellSurroundings(zip: ZipFile, relations: readonly Relation[], leftOut: LeftOut): void {
  // Odd and even pages have headers of their own that mostly say the same.
  const told = new Set<string>();
  const inside = relations.filter(({ external }) => !external);
  for (const { type, target } of inside) {
    if (!/^(?:header|footer|footnotes|endnotes)$/u.test(type)) continue;
    const bytes = readEntry(zip, target);
    const words = bytes ? plainTextOf(bytes) : '';
    if (PAGE_NUMBER.test(words) || told.has(words)) continue;
    told.add(words);
    leftOut.keep(type === 'header' || type === 'footer' ? 'header' : 'note', `${words} `);
  }
  const ofParts = inside.flatMap(({ target }) => relationsOf(zip, target));
  for (const { type, external } of [...relations, ...ofParts]) {
    if (external && FETCHED.has(type)) leftOut.count('outside');
  }
}
