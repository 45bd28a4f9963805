import type { Span } from './span.ts';

/** A live figure as it stands in a text: `{新收·总计}`; the name as the list has it. */
export type LiveToken = Span & { readonly name: string };

/** Shown in print where the figure is still blank; a report in which one stands is not ready. */
export const BLANK_FIGURE = '〔待填〕';

const TOKEN = /[{｛]([^{}｛｝\n]{1,60})[}｝]/gu;

/** Does a text hold a pair of braces, whether or not a figure has that name? */
export function hasTokens(text: string): boolean {
  return text.search(TOKEN) !== -1;
}

/** Every pair of braces in a text, whether or not a figure has that name. Braces may be full-width. */
export function tokensOf(text: string): readonly LiveToken[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: plainName(match[1] ?? ''),
  }));
}

/** What is inserted for a figure. */
export function tokenFor(name: string): string {
  return `{${name}}`;
}

/** Dots are typed in several ways, and spaces stand beside them. */
function plainName(typed: string): string {
  return typed.replace(/[•・‧∙⋅．.]/gu, '·').replace(/\s/gu, '');
}
