import { matchesOf } from './matches.ts';
import type { PassageRule } from './remark.ts';

/** What follows 将 where it means what will be done; 将政务公开纳入考核 is another 将. */
const WILL =
  '进一步|继续|持续|着力|着重|严格|坚持|围绕|深入|按照|不断|全面|认真|重点|积极|努力|切实|紧紧|大力|充分|会|从|强化|加强|加大|加快|推进|推动|完善|优化|提升|提高|健全|开展|组织|落实|探索|聚焦|建立|制定|拓展|拓宽|规范|创新';
/** Words after which 将 had an object. */
const OBJECT =
  /作为|纳入|列入|摆在|放在|列为|贯穿|转化|落到|落实到|融入|结合起来|相结合|延伸|转为|上传|统一|归集|公开到|发布|推送|报送|移交/u;

const WILL_BE = new RegExp(`将(?:${WILL})`, 'u');

/** X15: a report on a year that is over does not say what that year will bring. */
export function futureTense(year: number): PassageRule {
  const pattern = new RegExp(`${year}\\s*年(?:度)?，?[^，。；\\n将]{0,12}将(?:${WILL})[^，。；\\n]*`, 'gu');
  return ({ text }) =>
    matchesOf(text, pattern)
      .filter(({ words }) => !OBJECT.test(words))
      .map(({ start, words }) => {
        const say = words.slice(0, words.search(WILL_BE) + 1);
        return {
          start,
          end: start + say.length,
          rule: 'X15',
          weight: 'advises',
          say: `“${say}”：报告的是${year}年已经做的工作，请去掉“将”，或核对年份。`,
        };
      });
}
