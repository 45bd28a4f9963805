import { differs } from './judgement.ts';
import { behind, phraseOf } from './noun.ts';
import type { Read } from './read-sentence.ts';
import { sayFigure } from './say.ts';

/**
 * Things that reports count in more than one place in different words: one line each, the wordings that count the
 * thing itself and those that count something about it.
 */
const CONCEPTS: readonly { readonly name: string; readonly says: RegExp; readonly unless: RegExp }[] = [
  {
    name: '意见征集',
    says: /意见征集|征集意见|征求意见/u,
    unless: /反馈|采纳|收到|收集|征集到|征求到|征得|答复|吸纳|意见(?:和|及)?(?:建议)?$/u,
  },
];

/** Words that are counted of many things, so that the same word twice need not be the same thing. */
const GENERAL =
  /^(?:共|主动|通过|依托|各类|有关|相关|重要|政府|政务|门户|网站|公开|发布|开展|组织|召开|举办|参加|转发|更新|印发|制定|推送|办理|受理|信息|政策|文件|解读|材料|内容|活动|会议|培训|业务|专题|事项|意见|建议|动态|工作|稿件|各种|数据|人员|部门|单位|栏目|专栏|群众|企业|条|件|次|个)*$/u;
/** The unit is another way of counting the same thing; 次 and 人 count something else. */
const SAME_KIND = /^(?:件|个|条|篇|份|部|则|项)$/u;
const CHANNEL = /网站|新媒体|微信|微博|公众号|客户端|抖音|公报|报纸|电视|广播|公示栏|头条|视频号/gu;

/** N9: the same quantity stated twice has one value and one unit. Answers the figures that differ, judged anew; the first of each pair of sentences tells. */
export function findSameTwice(reads: readonly Read[]): ReadonlyMap<Read, Read> {
  const open = reads.filter(
    ({ role, meaning, mention, judgement }) =>
      role === 'amount' &&
      meaning === null &&
      judgement.verdict === 'unknown' &&
      mention.figure.value !== null &&
      !mention.figure.about &&
      SAME_KIND.test(mention.figure.unit),
  );
  const bySentence = new Map<Read['sentence'], Read[]>();
  for (const read of open) bySentence.set(read.sentence, [...(bySentence.get(read.sentence) ?? []), read]);
  const found = new Map<Read, Read>();
  const first = new Map<string, Read>();
  for (const read of open) {
    const key = conceptOf(read) ?? keyOf(read);
    if (key === null) continue;
    const before = first.get(key);
    if (!before) first.set(key, read);
    else if (isSameMatter(before, read)) compare(before, read, bySentence, found);
  }
  return found;
}

type BySentence = ReadonlyMap<Read['sentence'], readonly Read[]>;

function compare(before: Read, read: Read, reads: BySentence, found: Map<Read, Read>): void {
  const here = rowOf(read, reads);
  const there = rowOf(before, reads);
  if (here.some((each) => found.has(each))) return;
  const isRow = here.length === there.length && conceptOf(read) === null;
  const pairs = isRow
    ? here.map((each, index) => [there[index] ?? before, each] as const)
    : [[before, read] as const];
  const apart = pairs.filter(([one, other]) => !isSame(one, other, isRow));
  const message = `同一件事写了两次，数字或单位不同：这里是${say(pairs.map(([, other]) => other))}，${before.sentence.spoken.called}写的是${say(pairs.map(([one]) => one))}。请核对，或说明理由。`;
  for (const [index, [one, other]] of apart.entries()) {
    const { name } = other.judgement;
    const judgement = differs('N9', name, `另一处写${say([one])}`, index === 0 ? message : null, []);
    found.set(other, { ...other, judgement });
  }
}

function isSame(one: Read, other: Read, isRow: boolean): boolean {
  const { figure } = one.mention;
  const same = figure.value === other.mention.figure.value;
  if (conceptOf(one) !== null) return same;
  return same && figure.unit === other.mention.figure.unit && (!isRow || nounOfRow(one) === nounOfRow(other));
}

function say(reads: readonly Read[]): string {
  const named = reads.map((read) => sayFigure(conceptOf(read) ?? read.judgement.name, read.mention.figure));
  return `“${named.join('、')}”`;
}

function conceptOf({ sentence, mention }: Read): string | null {
  const said = phraseOf(sentence, mention) + behind(sentence, mention);
  return (
    CONCEPTS.find(({ says, unless }) => says.test(said) && !unless.test(phraseOf(sentence, mention)))?.name ??
    null
  );
}

/** The whole phrase in front, or the noun behind; null where it is too common to tell one thing from another. */
function keyOf({ sentence, mention }: Read): string | null {
  const front = phraseOf(sentence, mention).replace(
    /^(?:采用.{0,12}模式)?(?:共|全年|累计|规范|探索|积极|及时)+/u,
    '',
  );
  const key = front === '' ? behind(sentence, mention) : front;
  return key.length < 4 || GENERAL.test(key) ? null : key;
}

function nounOfRow(read: Read): string {
  return phraseOf(read.sentence, read.mention).slice(-4);
}

/** The figures joined with this one by enumeration commas: 图文解读220件、视频解读52件. */
function rowOf(read: Read, reads: BySentence): readonly Read[] {
  const all = reads.get(read.sentence) ?? [];
  const at = all.indexOf(read);
  let from = at;
  let to = at;
  while (from > 0 && isJoined(all[from - 1], all[from])) from -= 1;
  while (to < all.length - 1 && isJoined(all[to], all[to + 1])) to += 1;
  return all.slice(from, to + 1);
}

function isJoined(one: Read | undefined, other: Read | undefined): boolean {
  if (!one || !other) return false;
  const gap = one.sentence.plain.slice(one.mention.figure.end, other.mention.figure.start);
  return gap.startsWith('、') && !/[，；：（）]/u.test(gap);
}

/** Said in two boxes and of the same channel; one box may well count the same kind of thing county by county. */
function isSameMatter(one: Read, other: Read): boolean {
  const [here, there] = [other.sentence.spoken, one.sentence.spoken];
  const isApart = here.section !== there.section || here.field !== there.field;
  return isApart && isOfTheWhole(one) && isOfTheWhole(other) && channelOf(one) === channelOf(other);
}

function isOfTheWhole({ when, where }: Read): boolean {
  return when() === 'thisYear' && where() === 'here';
}

function channelOf({ sentence, mention }: Read): string {
  const words = sentence.plain.slice(sentence.start, mention.figure.start).match(CHANNEL) ?? [];
  return [...new Set(words)].sort().join();
}
