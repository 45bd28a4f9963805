import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf } from './html-element.ts';

/** A list that is being read: how it numbers, and the number its next item gets. */
export type HtmlList = { readonly numbering: 'none' | 'digits' | 'letters' | 'chinese'; next: number };

const CHINESE = '〇一二三四五六七八九';

/** The list an element opens. Roman numbers are written in digits: no report is numbered by them. */
export function openList(element: DefaultTreeAdapterTypes.Element): HtmlList {
  const start = Number.parseInt(attributeOf(element, 'start'), 10);
  return { numbering: numberingOf(element), next: Number.isNaN(start) ? 1 : start };
}

function numberingOf(element: DefaultTreeAdapterTypes.Element): HtmlList['numbering'] {
  const style = /list-style(?:-type)?\s*:([^;]*)/iu.exec(attributeOf(element, 'style'))?.[1] ?? '';
  if (element.tagName !== 'ol' || /\bnone\b/iu.test(style)) return 'none';
  if (/\b(?:cjk|simp-chinese|trad-chinese)-/iu.test(style)) return 'chinese';
  return /^a$/iu.test(attributeOf(element, 'type')) || /alpha|latin/u.test(style) ? 'letters' : 'digits';
}

/** The mark a browser sets before the next item, which thereby is used up; '' in a list without numbers. */
export function takeMark(list: HtmlList, value: string): string {
  const stated = Number.parseInt(value, 10);
  const number = Number.isNaN(stated) ? list.next : stated;
  list.next = number + 1;
  switch (list.numbering) {
    case 'none':
      return '';
    case 'letters':
      return number >= 1 && number <= 26 ? `${String.fromCharCode(96 + number)}.` : `${number}.`;
    case 'chinese':
      return number >= 1 && number <= 99 ? `${inChinese(number)}、` : `${number}.`;
    case 'digits':
      return `${number}.`;
    default:
      return list.numbering satisfies never;
  }
}

function inChinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10 === 0 && tens > 0 ? '' : CHINESE.charAt(number % 10);
  return `${tens > 1 ? CHINESE.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones}`;
}

/** Puts the mark of an item before its text, unless the text brings its own: editors often write both. */
export function withMark(mark: string, text: string): string {
  return /^[（(]?[\d０-９一二三四五六七八九十]{1,3}[）)、.．]/u.test(text) ? text : `${mark}${text}`;
}
