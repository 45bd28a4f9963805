import { useTable } from '@tanstack/react-table';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { gridWidth, layoutTable, stubDepth } from '#lib/template/layout.ts';
import { type Block, type Line, leaves } from '#lib/template/vocabulary.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { gridFeatures } from './grid-features.ts';
import { beginsPart, gridColumns, paintBlocks } from './grid-model.ts';

/** The header groups as the page gets them: from the hook, inside a component. */
function headerGroups({ columns: axis, rows }: Block) {
  const columns = gridColumns(axis);
  const data = leaves(rows);
  const found: ReturnType<ReturnType<typeof useTable<typeof gridFeatures, Line>>['getHeaderGroups']>[] = [];
  function Probe() {
    found.push(useTable({ features: gridFeatures, columns, data }).getHeaderGroups());
    return null;
  }
  renderToStaticMarkup(createElement(Probe));
  return found[0] ?? [];
}

for (const id of ['disclosure', 'requests', 'reconsideration']) {
  const { table } = tableSection(id);

  test(`the header groups of TanStack Table are the heading rows of the official layout (${table.name})`, () => {
    for (const { block, head } of paintBlocks(table)) {
      const groups = headerGroups(block);
      const seen = new Set<string>();
      const fromTanStack = groups.map(({ headers }) =>
        headers.flatMap(({ column, colSpan }) => {
          if (seen.has(column.id)) return [];
          seen.add(column.id);
          const rowSpan = groups.filter((group) =>
            group.headers.some((each) => each.column.id === column.id),
          ).length;
          return [{ id: column.id, text: column.columnDef.header, colSpan, rowSpan }];
        }),
      );
      const spare = gridWidth(table) - stubDepth(block) - leaves(block.columns).length;
      const fromLayout = head.map(({ cells }) =>
        cells.flatMap((cell) =>
          cell.role === 'columnHeading'
            ? [{ id: cell.id, text: cell.text, colSpan: cell.colSpan, rowSpan: cell.rowSpan }]
            : [],
        ),
      );
      // Only the last heading of a narrow block is wider than its columns.
      for (const row of fromTanStack) {
        const last = row.at(-1);
        if (last) last.colSpan += spare;
      }
      expect(fromTanStack).toEqual(fromLayout);
    }
  });

  test(`every row of the layout is painted once, in order (${table.name})`, () => {
    const painted = paintBlocks(table).flatMap(({ caption, head, body }) => [
      ...(caption ? [caption] : []),
      ...head,
      ...body,
    ]);
    expect(painted).toEqual(layoutTable(table));
  });
}

test('heavier lines stand before the results, their total and what is carried forward', () => {
  const { table } = tableSection('requests');
  const [painted] = paintBlocks(table);
  const rows = leaves(table.blocks[0]?.rows ?? []).map(({ id }) => id);
  const heavy = rows.filter((_, index) => painted && beginsPart(painted, index));
  expect(heavy).toEqual(['granted', 'handledTotal', 'carriedForward']);
});
