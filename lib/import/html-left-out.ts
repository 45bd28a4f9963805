import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Omission } from './html-flow.ts';
import { readLine } from './html-line.ts';

/** Texts quoted of one kind, and how much of each: enough to see whether anything of the report is among them. */
const QUOTED = 8;
const LONGEST_QUOTE = 40;
/** Of a passage left out no more is looked at. */
const LONGEST_LOOK = 4_000;

const KINDS: Readonly<Record<Exclude<Omission, 'nothing' | 'picture'>, string>> = {
  navigation: '网页的导航、页脚和链接没有带入',
  hidden: '网页上看不见的文字没有带入',
  deleted: '标为已删除的文字没有带入',
  remark: '批注没有带入',
  pageEdge: '页眉和页脚没有带入',
};

/** What is passed over, with its text. */
export type LeftOut = { readonly why: Omission; readonly text: string };

/** One sentence for each kind of thing left out, with its texts; pictures are counted. */
export function sayLeftOut(left: readonly LeftOut[]): string[] {
  const kinds = new Map<Exclude<Omission, 'nothing' | 'picture'>, string[]>();
  let pictures = 0;
  for (const { why, text } of left) {
    if (why === 'picture') pictures += 1;
    else if (why !== 'nothing' && text !== '') append(kinds, why, text);
  }
  return [
    ...[...kinds].map(([why, texts]) => `${KINDS[why]}：${quoteAll(texts)}。`),
    ...(pictures > 0 ? [`图片没有带入，共 ${pictures} 幅。`] : []),
  ];
}

function append<Kind>(kinds: Map<Kind, string[]>, kind: Kind, text: string): void {
  const texts = kinds.get(kind);
  if (texts) texts.push(text);
  else kinds.set(kind, [text]);
}

function quoteAll(texts: readonly string[]): string {
  const quotes = texts.slice(0, QUOTED).map((text) => {
    const letters = [...text];
    return `“${letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : text}”`;
  });
  return texts.length > QUOTED ? `${quotes.join('、')}等 ${texts.length} 处` : quotes.join('、');
}

/** The text of an element that is passed over, its beginning at least. */
export function textWithin(element: DefaultTreeAdapterTypes.Element): string {
  const ahead: DefaultTreeAdapterTypes.Node[] = [element];
  let text = '';
  for (let node = ahead.pop(); node !== undefined && text.length < LONGEST_LOOK; node = ahead.pop()) {
    if ('value' in node && node.nodeName === '#text') text += `${node.value} `;
    if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) ahead.push(child);
    }
  }
  return readLine(text);
}
