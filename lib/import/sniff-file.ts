import { LARGEST_IMPORT } from '#lib/drafts/import-wire.ts';
import { type Decoded, decodeText } from './decode-text.ts';
import { type FileKind, type FileRefusal, RefusedFile, refusalOf, sayRenamed } from './file-refusals.ts';
import { decodeHtml } from './html-encoding.ts';
import { oleRefusal } from './ole-file.ts';
import { textKind } from './text-kind.ts';
import { openZip, type ZipFile } from './zip-directory.ts';
import { zipKind } from './zip-kind.ts';

/** What a file truly is, whatever its name says, with what looking at it has opened already. */
export type Sniffed =
  | { readonly kind: 'docx' | 'xlsx'; readonly zip: ZipFile }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'html' | 'text' | 'json'; readonly decoded: Decoded }
  | { readonly kind: 'refused'; readonly say: string };

type Known = Exclude<Sniffed, { readonly kind: 'refused' }>;

/** How files begin that are known and not read. Each character is one byte. */
const REFUSED_STARTS: readonly (readonly [reason: FileRefusal, start: string])[] = [
  ['rtf', '{\\rtf'],
  ['archive', 'Rar!'],
  ['archive', '7z\xBC\xAF'],
  ['archive', '\x1F\x8B'],
  ['picture', '\x89PNG'],
  ['picture', '\xFF\xD8\xFF'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
];

/** Endings that promise one kind. A file of another kind under such a name was renamed or is the wrong file. */
const PROMISES: Readonly<Record<string, FileKind>> = {
  docx: 'docx',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  json: 'json',
  xlsx: 'xlsx',
};

/**
 * Tells a file by its content. Where its name promises something else, that is a refusal with a sentence of its own.
 * Never throws for anything a file can hold.
 */
export function sniffFile(bytes: Uint8Array, name: string): Sniffed {
  const extension = /\.([^.]+)$/u.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  try {
    const known = sniffContent(bytes, extension);
    const promised = Object.hasOwn(PROMISES, extension) ? PROMISES[extension] : known.kind;
    return promised === known.kind ? known : { kind: 'refused', say: sayRenamed(extension, known.kind) };
  } catch (error) {
    return refusalOf(error);
  }
}

function sniffContent(bytes: Uint8Array, extension: string): Known {
  if (bytes.length === 0) throw new RefusedFile('empty');
  if (bytes.length > LARGEST_IMPORT) throw new RefusedFile('tooLarge');
  const ole = oleRefusal(bytes, extension);
  if (ole) throw new RefusedFile(ole);
  const refused = REFUSED_STARTS.find(([, start]) => startsWith(bytes, start));
  if (refused) throw new RefusedFile(refused[0]);
  if (startsWith(bytes, 'PK')) {
    const zip = openZip(bytes);
    return { kind: zipKind(zip), zip };
  }
  if (startsWith(bytes, '%PDF-')) return { kind: 'pdf' };
  // A page may name its encoding itself; what the page cannot show is told when it is read.
  const page = decodeHtml(bytes);
  if (!page.includes('\0') && textKind(page, extension) === 'html') {
    return { kind: 'html', decoded: { text: page, notice: '' } };
  }
  const decoded = decodeText(bytes);
  return { kind: textKind(decoded.text, extension), decoded };
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((character, at) => bytes[at] === character.charCodeAt(0));
}
