import { format2021 } from '#lib/template/format-2021.ts';
import type { TableSection } from '#lib/template/vocabulary.ts';

/** A table section of the present format, for tests. Throws where the format has none of that id. */
export function tableSection(id: string): TableSection {
  const section = format2021.sections.find((each) => each.id === id);
  if (section?.kind !== 'table') throw new Error(`${id} is no table section`);
  return section;
}
