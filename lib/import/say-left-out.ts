/** Why something in a file is not taken over. `nothing` is what no reader of the file ever sees as text. */
export type Omission =
  | 'nothing'
  | 'picture'
  | 'hidden'
  | 'deleted'
  | 'remark'
  | 'pageEdge'
  | 'navigation'
  | 'watermark';

/** Texts quoted of one kind, and how much of each: enough to see whether anything of the report is among them. */
const QUOTED = 8;
const LONGEST_QUOTE = 40;

const KINDS: Readonly<Record<Exclude<Omission, 'nothing' | 'picture'>, string>> = {
  navigation: '网页的导航、页脚和链接没有带入',
  hidden: '网页上看不见的文字没有带入',
  deleted: '标为已删除的文字没有带入',
  remark: '批注没有带入',
  pageEdge: '页眉和页脚没有带入',
  watermark: '斜排的水印没有带入',
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
