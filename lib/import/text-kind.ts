import { type FileRefusal, RefusedFile } from './file-refusals.ts';

/** Texts that only another program can take apart, told by words near their beginning. */
const REFUSED_TEXTS: readonly (readonly [reason: FileRefusal, words: RegExp])[] = [
  ['webArchive', /^(?:From: <|MIME-Version:|Content-Type: multipart\/)/iu],
  ['wordXml', /<\?mso-application|<pkg:package|<w:wordDocument/u],
];
const BEGINNING = 4_000;

const FIRST_TAG =
  /^<(?:!doctype\s+html|!--|html|head|meta|body|style|section|article|div|table|p|h[1-6])\b/iu;
const CLOSING_TAGS = /<\/(?:html|body|div|table|tr|td|p|span)\s*>/iu;

/**
 * What kind of text a text is. A page may come without its head, pasted from a source view; Markdown may hold tags and
 * stays Markdown. Throws RefusedFile for texts that are known and not read.
 */
export function textKind(text: string, extension: string): 'html' | 'text' | 'json' {
  const beginning = text.trimStart().slice(0, BEGINNING);
  if (beginning === '') throw new RefusedFile('empty');
  const refused = REFUSED_TEXTS.find(([, words]) => words.test(beginning));
  if (refused) throw new RefusedFile(refused[0]);
  if (extension === 'md' || extension === 'markdown') return 'text';
  if (/^\{\s*["}]/u.test(beginning)) return 'json';
  if (FIRST_TAG.test(beginning) || CLOSING_TAGS.test(text)) return 'html';
  return 'text';
}
