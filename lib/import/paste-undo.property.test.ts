import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDesk } from '#lib/drafts/desk.ts';
import type { TableContent } from '#lib/report/content.ts';
import { cellField } from '#lib/report/place.ts';
import { contentOf } from '#lib/report/report.ts';
import { withCells } from '#lib/report/table-edits.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { placeBlock } from './place-block.ts';

const sections = tableSections(format2021);
const text = fc.oneof(fc.nat(9999).map(String), fc.constantFrom('', '3件', '１２'));

/** A block of figures at a cell of one of the tables. */
const paste = fc.record({
  section: fc.constantFrom(...sections),
  at: fc.nat(),
  block: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([width, height]) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  ),
});

test('pastes one over the other are taken back one by one, each cell to what stood there before', () => {
  fc.assert(
    fc.property(fc.array(paste, { maxLength: 8 }), (pastes) => {
      const desk = createDesk(sampleReport(), () => 0);
      const before: { readonly id: string; readonly content: TableContent }[] = [];
      for (const { section, at, block } of pastes) {
        const cells = cellsOf(section.table);
        const cell = cells[at % cells.length];
        if (!cell) continue;
        const placing = placeBlock(section.table, cell, block);
        if (placing.kind === 'refused') continue;
        const content = contentOf(desk.state().report, section);
        const texts = placing.rows.flatMap((row) => row.cells);
        const place = { section: section.id, field: cellField(cell) };
        desk.act('粘贴', place, [{ section: section.id, content: withCells(section.table, content, texts) }]);
        before.push({ id: section.id, content });
      }
      for (const { id, content } of before.reverse()) {
        expect(desk.undo()?.section).toBe(id);
        expect(desk.state().report.content[id]).toEqual(content);
      }
      expect(desk.undo()).toBeNull();
    }),
  );
});
