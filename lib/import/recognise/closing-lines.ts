import type { OpeningSection } from '#lib/template/vocabulary.ts';
import type { Line } from './line.ts';
import { isContact } from './read-contact.ts';
import { squeeze } from './wording.ts';

/** What stands behind the last matter of the report: the contact block, and lines of another kind. */
export type Closing = {
  readonly body: readonly Line[];
  readonly contact: readonly Line[];
  readonly strange: readonly Line[];
};

const DATE =
  /^[\d〇○零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;
const NOTE = /^[（(][^（）()]{2,20}[）)]$/u;
const ANNEX = /^附件?(?:\d{1,2})?[:：]/u;
/** Words of the page around the report, such as 扫一扫在手机打开当前页: short, and no sentence. UTF-16 code units. */
const LONGEST_BARE = 40;
const ENDS = /[。！？!?；;：:，,、…”’）)》]$/u;
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]/u;

/** Takes the contact block, a signature, a date and a list of annexes off the end of the last section. */
export function takeClosing(lines: readonly Line[], agencyName: string, section: OpeningSection): Closing {
  let end = lines.length;
  const contact: Line[] = [];
  const strange: Line[] = [];
  for (; end > 0; end -= 1) {
    const line = lines[end - 1];
    if (!line) break;
    const text = squeeze(line.text);
    if (isClosingContact(text, section)) contact.unshift(line);
    else if (isSignature(text, agencyName)) strange.unshift(line);
    else if (isBare(text) && lines.slice(0, end - 1).some((before) => /[。！？]$/u.test(before.text)))
      strange.unshift(line);
    else break;
  }
  return { body: lines.slice(0, end), contact, strange };
}

function isClosingContact(text: string, section: OpeningSection): boolean {
  return !NUMBERED.test(text) && isContact(text, section);
}

function isSignature(text: string, agencyName: string): boolean {
  return DATE.test(text) || NOTE.test(text) || ANNEX.test(text) || (agencyName !== '' && text === agencyName);
}

function isBare(text: string): boolean {
  return text.length < LONGEST_BARE && !ENDS.test(text) && !NUMBERED.test(text);
}
