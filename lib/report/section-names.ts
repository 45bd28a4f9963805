import type { Section } from '#lib/template/vocabulary.ts';

/** 一、总体情况: the heading as it is printed; the opening, which prints none, by its name. */
export function headingOf(section: Section): string {
  return section.kind === 'opening' ? section.name : `${section.numeral}、${section.heading}`;
}

/** The same, as short as the rail has it, for buttons. */
export function shortHeadingOf(section: Section): string {
  return section.kind === 'opening' ? section.name : `${section.numeral}、${section.name}`;
}

/** 第一节: how a sentence calls a section. */
export function numberOf(section: Section): string {
  return section.kind === 'opening' ? section.name : `第${section.numeral}节`;
}
