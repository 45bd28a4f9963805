import type { SectionContent, TableContent } from '#lib/report/content.ts';
import { cellField } from '#lib/report/place.ts';
import { cellsOf, totalRelation } from '#lib/template/cells.ts';
import { sayCell } from '#lib/template/say-cell.ts';
import type { TableSection } from '#lib/template/vocabulary.ts';
import type { Difference, Merge } from './difference.ts';
import { mergeValue } from './merge-value.ts';

/** Three versions of a table, cell by cell, and whether 零申请 was declared. */
export function mergeCells(
  section: TableSection,
  versions: Readonly<Record<'base' | 'mine' | 'theirs', SectionContent>>,
): Omit<Merge, 'section'> {
  const { table } = section;
  const [base, mine, theirs] = [tableOf(versions.base), tableOf(versions.mine), tableOf(versions.theirs)];
  const cells = cellsOf(table).map(({ row, column, block }) => {
    const figure = ({ cells }: TableContent) => cells[row]?.[column] ?? '';
    const at = {
      kind: 'figure',
      id: `${section.id}/${cellField({ row, column })}`,
      place: [sayCell(table, row, column)],
      blank: totalRelation(block, row, column) ? '按公式' : '未填',
    } as const;
    return { row, column, ...mergeValue(at, figure(base), figure(mine), figure(theirs), (typed) => typed) };
  });
  const declared = mergeValue(
    { kind: 'answer', id: `${section.id}/declaredNone`, place: ['零申请'], blank: '' },
    base.declaredNone,
    mine.declaredNone,
    theirs.declaredNone,
    (isDeclared) => (isDeclared ? '已声明' : '没有声明'),
  );
  const differences = [declared, ...cells].flatMap(({ difference }): Difference[] =>
    difference ? [difference] : [],
  );
  return {
    differences,
    alike: cells.filter(({ difference }) => !difference).length,
    build(picks) {
      const built: Record<string, Record<string, string>> = {};
      for (const { row, column, take } of cells) built[row] = { ...built[row], [column]: take(picks) };
      return { cells: built, declaredNone: declared.take(picks) };
    },
  };
}

function tableOf(content: SectionContent): TableContent {
  if (!('cells' in content)) throw new Error('a version without cells cannot be merged as a table');
  return content;
}
