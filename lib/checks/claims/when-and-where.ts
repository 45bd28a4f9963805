import type { AgencySettings } from '#lib/report/agency.ts';
import type { Sentence } from './mentions.ts';

/** Which year a figure speaks of. `span`: a part of a year or several years · `otherYear`: one that nobody has figures of. */
export type When = 'thisYear' | 'lastYear' | 'otherYear' | 'span';

/** Does a figure speak of what the tables cover? `elsewhere`: 市本级 in a city's report, 全市 in a bureau's, another organ. */
export type Where = 'here' | 'elsewhere';

/** Years that say where something came from, what it is compared with or what a document is called, not when it happened. */
const NOT_WHEN =
  /(?:比|较|与|同|和)(?:上年|去年|(?:19|20)\d{2}年)(?:度)?|(?:上一?年|去年|(?:19|20)\d{2}年)(?:度)?(?:结转|转结|遗留|继续|(?:政府)?(?:信息|政务|法治)[^，。；、]{0,12}(?:报告|要点|公报|方案|通知|清单|目录))|(?:结转|转结|转入|留待|遗留)(?:至|到|入|自)?(?:上一?年|去年|下一?年|次年|(?:19|20)\d{2}年)(?:度)?|自?\d{4}年以来的?《/gu;
const SPAN =
  /(?:19|20)\d{2}年?(?:[-—–~～至到]|以来)(?:(?:19|20)\d{2}年?|今|目前)?|(?:近|过去)[一二三四五两几\d]+年|[一二三四五六七八九十两]年来|历年|历史|累计至今|(?<!今年|年初|本年|元旦)以来|上半年|下半年|[一二三四1-4]季度|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?!底|末|31|\d{1,2}日止)/gu;
const YEAR =
  /(?:(19|20)(\d{2})\s*年)|(上一?年度?|去年|往年)|(前年|明年|下一?年|次年|下一步|今后)|(今年|本年度?|当年|全年|年内)/gu;

/** The year that the words up to the figure speak of; this year where they name none. */
export function whenOf({ spoken, start }: Sentence, at: number, year: number): When {
  const text = spoken.text
    .slice(start, at)
    .replace(/《[^《》]*》/gu, (title) => ' '.repeat(title.length))
    .replace(NOT_WHEN, (found) => ' '.repeat(found.length));
  const span = lastMatch(text.replace(/1\s*月\s*1\s*日[^，。；]{0,8}12\s*月\s*31\s*日/gu, ''), SPAN);
  const named = lastMatch(text, YEAR);
  if (span !== undefined && (named === undefined || span.index >= named.index - 6)) return 'span';
  if (named === undefined) return 'thisYear';
  const [, century, decade, last, other] = named;
  if (century !== undefined) {
    const said = Number(`${century}${decade}`);
    return said === year ? 'thisYear' : said === year - 1 ? 'lastYear' : 'otherYear';
  }
  return last !== undefined ? 'lastYear' : other !== undefined ? 'otherYear' : 'thisYear';
}

const WIDE = /全市|全县|全区|全省|全州|全旗|全国|全系统|全盟|各级|[我全][市县区省州盟](?![直级属])/gu;
const NARROW =
  /本级|[市县区省州]直|[市县区省州]级(?!以上|人民)|各?县[（(]?[市区]|各[市县区](?!直)|各部门|乡镇|街道|所属|下属|直属|[市县区省]政府办公?室?|政府办公?室/gu;
const OWN =
  /我局|本局|全局|我委|本委|我厅|本厅|我办|本办|我单位|本单位|本机关|本部门|我中心|本中心|我镇|本镇/gu;
const ORGAN =
  /[\u4e00-\u9fff]{1,14}?(?:局|委员会|办公室|厅|镇|乡|街道办?|中心|支队|大队|集团|公司|法院|检察院)(?=[\s，]*(?:共|新|全年|累计|收|受|答|办|接|制|印|出|作|未|没|无|发|废|现|被|因))/gu;

/** 白河县收到…: a place by its name; 全市, 我区 and 公开专区 are none. */
const NAMED_PLACE =
  /[\u4e00-\u9fff]{1,8}?(?<![全我本各专])(?:市|区|县|旗)(?=\s*(?:共|新|全年|累计)*(?:收到|受理|答复|办结|办理|制发|印发))/gu;

/** What the words up to the figure speak of: the last scope named in the sentence decides. */
export function whereOf({ plain, start }: Sentence, at: number, agency: AgencySettings): Where {
  const text = plain.slice(start, at).replace(/[\s\u2007]/gu, '');
  const wide = endOfLast(text, WIDE);
  const narrow = endOfLast(text, NARROW);
  const own = endOfLast(text, OWN);
  const named = lastMatch(text, ORGAN);
  const placed = lastMatch(text, NAMED_PLACE);
  const organ = placed && (!named || endOf(placed) > endOf(named)) ? placed : named;
  const organAt = organ === undefined ? -1 : endOf(organ);
  const latest = Math.max(wide, narrow, own, organAt);
  if (latest === -1) return 'here';
  if (organ !== undefined && latest === organAt) return isAgency(organ[0], agency) ? 'here' : 'elsewhere';
  if (latest === own) return 'here';
  return agency.kind === 'government' && latest === wide ? 'here' : 'elsewhere';
}

/** 清河市档案局, 市档案局 and 档案局 are one; 我局 and 全局 end in 局 as well. */
function isAgency(words: string, { name, titleName }: AgencySettings): boolean {
  if (/(?:我|本|全)(?:局|委|厅|办|镇|乡|中心|街道)?$/u.test(words.slice(0, -1)) || words.length < 2)
    return true;
  return [name, titleName].some((own) => {
    for (let from = 0; from < words.length - 2; from += 1)
      if (own !== '' && own.endsWith(words.slice(from))) return true;
    return own !== '' && words.includes(own);
  });
}

function endOfLast(text: string, pattern: RegExp): number {
  const match = lastMatch(text, pattern);
  return match === undefined ? -1 : endOf(match);
}

type Found = RegExpMatchArray & { index: number };

function endOf(match: Found): number {
  return match.index + match[0].length;
}

function lastMatch(text: string, pattern: RegExp): Found | undefined {
  let last: Found | undefined;
  for (const match of text.matchAll(pattern)) last = Object.assign(match, { index: match.index });
  return last;
}
