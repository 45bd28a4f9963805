import type { Settlement } from '#lib/drafts/draft-sync.ts';
import { sayTrouble } from '#lib/drafts/trouble.ts';
import { numberOf } from '#lib/report/section-names.ts';
import type { Section } from '#lib/template/vocabulary.ts';

/** 第一节和第三节各有两个版本。 */
export function sayConflicts(sections: readonly Section[]): string {
  const names = sections.map(numberOf);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return `${last}有两个版本。`;
  return `${names.slice(0, -1).join('、')}和${last}各有两个版本。`;
}

/** What became of the choices in one or more sections, the worst first. `differences`: how many were chosen between. */
export function saySettlement(settlements: readonly Settlement[], differences: number): string {
  const open = settlements.filter((settlement) => settlement !== 'settled');
  const trouble = open.find((settlement) => settlement !== 'changed');
  if (trouble) return `没有合并：${sayTrouble(trouble)}。两个版本都还在，请稍后再保存合并结果。`;
  if (open.length > 0) return '选定的时候内容又有改动，没有合并。请再选一次。';
  return `已按所选合并 ${differences} 处。`;
}
