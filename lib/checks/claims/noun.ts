import type { Mention, Sentence } from './mentions.ts';

const LONGEST = 10;
const IN_FRONT =
  /^(?:其中|包括|分别|全年|本年度?|今年|共计?|累计|并|和|及|、|：|:|，|,|的|已|还|另|中|我[局市县区]|[一二三四五六七八九十]是)+/u;
const AT_END = /(?:共计|合计|累计|总计|共|约|近|超过|逾|达到?|为|有|了)+$/u;
/** What was done stands before what is counted. */
const VERB =
  /公开发布|集中展示|主动公开|发布|公开|公示|制作|拍摄|办理|受理|收到|开展|组织|召开|举办|印发|编制|编发|推送|更新|设立|设置|建立|建成|配备|安装|发放|承办|梳理|转办|完成|回复|答复|推出|组建|邀请|注销|新增/gu;

/** What a figure counts, as short as a chip needs it: 政策文件 of 通过政府网站公开发布政策文件1062件. */
export function nounOf(sentence: Sentence, mention: Mention): string {
  const front = phraseOf(sentence, mention);
  if (front === '') return behind(sentence, mention).slice(0, LONGEST) || '合计';
  const counted = front.split(/[，、；：》]/u).at(-1) ?? front;
  if (counted === '') return behind(sentence, mention).slice(0, 4);
  const verb = [...counted.matchAll(VERB)].at(-1);
  const noun = verb ? counted.slice(verb.index + verb[0].length) : counted;
  const shown = noun.length > 1 ? noun : verb ? counted.slice(verb.index) : counted;
  return shown.length <= LONGEST ? shown : `…${shown.slice(1 - LONGEST)}`;
}

/** The words of the clause in front, without those that open or close any clause. */
export function phraseOf({ spoken }: Sentence, { nearStart, figure }: Mention): string {
  return spoken.text
    .slice(nearStart, figure.start)
    .replace(/[\s\u2007“”]/gu, '')
    .replace(/^\d{4}年/u, '')
    .replace(IN_FRONT, '')
    .replace(AT_END, '');
}

/** The words behind the figure up to the end of the clause. */
export function behind({ spoken }: Sentence, { figure, tailEnd }: Mention): string {
  return spoken.text.slice(figure.end, tailEnd).replace(/[\s\u2007“”]/gu, '');
}
