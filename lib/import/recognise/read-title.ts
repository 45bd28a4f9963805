import type { Line } from './line.ts';
import { squeeze } from './wording.ts';

/** The title as it was found at the beginning: its lines, the year and the agency it names. */
export type Title = {
  readonly from: number;
  /** Index behind its last line. */
  readonly to: number;
  readonly original: string;
  readonly year: number | null;
  readonly agencyName: string;
};

const LONGEST_LINE = 60;
const LONGEST = 100;
/** Lines in front of the title are few: the head of a web page, a document number. */
const SEARCHED = 40;
const WORK = /政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度报告|年报|报告)/u;
const YEAR = /(?<year>[\d０-９]{4}|[二〇○零][〇○零一二三四五六七八九]{3})年?(?:度)?/u;

/** The title among the first lines, on one line or up to three; undefined where there is none. */
export function findTitle(lines: readonly Line[]): Title | undefined {
  const texts = lines.slice(0, SEARCHED).map(({ text }) => squeeze(text));
  for (const [from, text] of texts.entries()) {
    if (text.length > LONGEST_LINE || /[。《]/u.test(text)) continue;
    for (let to = from + 1; to <= Math.min(from + 3, texts.length); to += 1) {
      const original = texts.slice(from, to).join('');
      const title = original.length <= LONGEST && !/[。《]/u.test(original) ? readTitle(original) : undefined;
      if (title) return { from, to, original, ...title };
      // Only a line that begins a title goes on to the next one.
      if (!beginsTitle(texts[to - 1] ?? '', texts[to] ?? '')) break;
    }
  }
  return undefined;
}

function beginsTitle(text: string, next: string): boolean {
  return (
    /政府信息公开|年度?$/u.test(text) ||
    /^(?:[\d０-９]{4}|二)[^。]*政府信息|^政府信息公开|^信息公开|^工作年度/u.test(next)
  );
}

function readTitle(text: string): Pick<Title, 'year' | 'agencyName'> | undefined {
  const work = WORK.exec(text);
  if (!work || !/^(?:[（(][^）)]*[）)])?$/u.test(text.slice(work.index + work[0].length))) return undefined;
  const year = YEAR.exec(text);
  const before = text.slice(0, work.index);
  const agencyName = before.replace(YEAR, '').replace(/^关于|[的年度]+$/gu, '');
  return agencyName === '' ? undefined : { year: yearOf(year?.groups?.['year']), agencyName };
}

/** 2024, ２０２４ or 二〇二四 as a number; null where there is none. */
export function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = [...text.normalize('NFKC')]
    .map((each) =>
      /[〇○零]/u.test(each)
        ? '0'
        : '一二三四五六七八九'.includes(each)
          ? String('一二三四五六七八九'.indexOf(each) + 1)
          : each,
    )
    .join('');
  return /^\d{4}$/u.test(digits) ? Number(digits) : null;
}
