import type { Section } from '#lib/template/vocabulary.ts';

/** 第一节和第三节各有两个版本。 */
export function sayConflicts(sections: readonly Section[]): string {
  const names = sections.map((section) =>
    section.kind === 'opening' ? section.name : `第${section.numeral}节`,
  );
  const last = names.at(-1) ?? '';
  if (names.length < 2) return `${last}有两个版本。`;
  return `${names.slice(0, -1).join('、')}和${last}各有两个版本。`;
}
