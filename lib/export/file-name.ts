import type { ReportDocument } from './document.ts';

/** Longest file name in UTF-8 bytes; common file systems end at 255, and downloads add to a name that is taken. */
const LONGEST = 180;

/** What Windows refuses in a name, and the full-width form that says the same. */
const UNSAFE = /[<>:"/\\|?*]/g;

/**
 * 机关全称YYYY年政府信息公开工作年度报告.docx, with （未定稿） while something stands in the way and before it `part` (表格) where
 * the file has not the whole report. A long agency name is cut, nothing else.
 */
export function reportFileName(
  { agency, fullTitle, unfinished }: ReportDocument,
  extension: string,
  part = '',
): string {
  const ending = `${part}${unfinished ? '（未定稿）' : ''}.${extension}`;
  const name = safe(agency);
  const rest = safe(fullTitle.replace(agency, ''));
  return cutTo(name, LONGEST - bytesOf(`${rest}${ending}`)) + rest + ending;
}

/**
 * `Content-Disposition` of a download (RFC 6266): the name in UTF-8 for every present browser, and a plain one for
 * programs that read ASCII only.
 */
export function contentDisposition(name: string): string {
  const year = /\d{4}/.exec(name)?.[0];
  const extension = /\.[A-Za-z0-9.]+$/.exec(name)?.[0] ?? '';
  const fallback = `annual-report${year ? `-${year}` : ''}${extension}`;
  return `attachment; filename="${fallback}"; filename*=UTF-8''${encodeExtended(name)}`;
}

/** RFC 8187: `encodeURIComponent` leaves four characters that a parameter value may not hold. */
function encodeExtended(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Without what a file system refuses: reserved characters, control and format characters, half characters, space. */
function safe(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/gu, '')
    .replace(UNSAFE, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replace(/^\.+/u, '');
}

function cutTo(text: string, bytes: number): string {
  const characters = [...text];
  while (bytesOf(characters.join('')) > bytes) characters.pop();
  return characters.join('');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
