/** What a Word file holds beside its running text. */
export type LeftOutKind =
  | 'deleted'
  | 'hidden'
  | 'covered'
  | 'textBox'
  | 'header'
  | 'note'
  | 'comment'
  | 'contents'
  | 'picture'
  | 'chart'
  | 'object'
  | 'outside'
  | 'foreignField';

/** Collects what is passed over: how often, and its words where it has some. */
export type LeftOut = {
  readonly count: (kind: LeftOutKind) => void;
  readonly keep: (kind: LeftOutKind, words: string) => void;
  /** A sentence for each kind that was met. */
  readonly sentences: () => readonly string[];
};

/** `{n}` is how often it was met; the words follow in quotes where there are some. */
const SENTENCES: Readonly<Record<LeftOutKind, string>> = {
  deleted: '修订中删去的文字没有带入，添加的文字已带入',
  hidden: '隐藏的文字没有带入',
  covered: '合并单元格下面盖住的文字没有带入',
  textBox: '文本框里的文字没有带入',
  header: '页眉、页脚没有带入',
  note: '脚注、尾注没有带入',
  comment: '批注没有带入，共 {n} 处',
  contents: '目录没有带入',
  picture: '图片没有带入，共 {n} 幅',
  chart: '图表没有带入，共 {n} 个',
  object: '嵌在里面的其他文件没有带入，共 {n} 个',
  outside: '指向其他文件或网址的模板、图片没有打开，共 {n} 个',
  foreignField: '从其他文件取内容的地方没有更新，只带入了现有的文字，共 {n} 处',
};

/** Words beyond this are cut short: they are for finding the place, not for reading it. */
const LONGEST_WORDS = 60;

/** Begins a collection for one file. */
export function collectLeftOut(): LeftOut {
  const met = new Map<LeftOutKind, { times: number; words: string }>();
  const at = (kind: LeftOutKind) => {
    const found = met.get(kind) ?? { times: 0, words: '' };
    met.set(kind, found);
    return found;
  };
  return {
    count: (kind) => {
      at(kind).times += 1;
    },
    keep: (kind, words) => {
      const found = at(kind);
      if (found.words.length <= LONGEST_WORDS) found.words += words.replace(/\s+/gu, ' ');
    },
    sentences: () =>
      Object.entries(SENTENCES).flatMap(([kind, sentence]) => {
        const found = [...met].find(([name]) => name === kind)?.[1];
        return found ? [`${sentence.replace('{n}', String(found.times))}${quote(found.words)}。`] : [];
      }),
  };
}

function quote(words: string): string {
  const short = [...words.trim()];
  if (short.length === 0) return '';
  return `：“${short.slice(0, LONGEST_WORDS).join('')}${short.length > LONGEST_WORDS ? '……' : ''}”`;
}
