import { matchesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import type { Remark } from './remark.ts';

/** Gaps of a model text that nobody filled in. Names in braces are X20's. */
const PATTERNS: readonly RegExp[] = [
  /(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9])|[×✕]{2,}|[○□◇]{2,}/gu,
  /[_＿]{2,}|【[\s…]*】|\[\s+\]|（[ \u3000]*）|“[ \u3000]*”/gu,
  /20[XxＸｘ×]{2}(?=年)|[（(【[](?:文字描述|(?:请|此处|这里)(?:填写|填报|补充|插入)[^）)】\]\n]{0,12}|填写[^）)】\]\n]{0,12}|待(?:填写?|补充|定|核实)|略)[）)】\]]/gu,
  /待补充|此处填写|请填写|某某(?=[市县区局年月])/gu,
  /(?<=信息|申请|文件|事项|动态|留言|建议|提案|案件|材料|报道|公告|稿件|活动|会议|培训)[ \u3000]+[条件个份次场期项篇](?=[，。；、（\n]|$)/gu,
  /(?:共|累计|总计|发布|公开|制发)[\p{Script=Han}]{0,8}(?:信息|动态|公告|稿件)条(?=[，。；、\n]|$)/gu,
];

/** X19: a place that was to be filled in still stands empty. */
export function leftovers({ text }: Passage): readonly Remark[] {
  return PATTERNS.flatMap((pattern) =>
    matchesOf(text, pattern).map((match): Remark => {
      const around = text.slice(Math.max(0, match.start - 4), match.end).replace(/^.*\n/su, '');
      return {
        ...match,
        rule: 'X19',
        weight: 'warns',
        say: `“${around}”这里还没有填写，请补上或删去。`,
      };
    }),
  );
}
