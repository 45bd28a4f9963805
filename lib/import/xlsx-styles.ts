import { listenToXml } from './xml-events.ts';

/** Built-in formats that show a number as a date or a time (ECMA-376 part 1, 18.8.30), the Chinese ones among them. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** Words in quotes, colours and conditions in brackets and escaped characters show as they are. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\.|[_*]./gu;

/**
 * The styles of a workbook that show a number as a date, by their index: such a number is no figure of a table, though
 * nothing but its style says so.
 */
export function readDateStyles(bytes: Uint8Array | undefined): ReadonlySet<number> {
  const dates = new Set<number>();
  if (!bytes) return dates;
  const own = new Map<number, string>();
  let index = 0;
  listenToXml(bytes, {
    open: (element, attribute, path) => {
      if (element === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (element !== 'xf' || path.at(-2) !== 'cellXfs') return;
      if (isDate(Number(attribute('numFmtId') ?? '0'), own)) dates.add(index);
      index += 1;
    },
  });
  return dates;
}

function isDate(format: number, own: ReadonlyMap<number, string>): boolean {
  const code = own.get(format);
  if (code === undefined) return BUILT_IN.some(([from, to]) => format >= from && format <= to);
  return /[ymdhs]/iu.test(code.replace(LITERAL, ''));
}

/** ms of the day that a workbook counts as 0, 30 December 1899; and of a day. */
const DAY_ZERO = -2_209_161_600_000;
const DAY = 86_400_000;

/** The day that a number stands for where it is shown as a date: 2025-01-31. Of a number no calendar has, the number. */
export function sayDay(text: string): string {
  const days = Number(text);
  if (!(days >= 0 && days < 2_958_466)) return text;
  return new Date(DAY_ZERO + Math.floor(days) * DAY).toISOString().slice(0, 10);
}
