import fc from 'fast-check';
import { expect, test } from 'vitest';
import { landBlock } from '#lib/import/paste-block.ts';
import { contentOf } from '#lib/report/report.ts';
import { withCells } from '#lib/report/table-edits.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { createDesk } from './desk.ts';

const text = fc.oneof(fc.nat(9_999_999).map(String), fc.constantFrom('', '十二', '1,234', '１２', '-'));

/** A block of any size on any cell of any table. */
const paste = fc.constantFrom(...tableSections(format2021)).chain((section) =>
  fc.record({
    section: fc.constant(section),
    cell: fc.constantFrom(...cellsOf(section.table)),
    block: fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      ),
  }),
);

test('every pasted block is one step: taken back one by one the former cells stand there, and repeated the pasted ones', () => {
  fc.assert(
    fc.property(fc.array(paste, { minLength: 1, maxLength: 8 }), (pastes) => {
      const desk = createDesk(sampleReport(), () => 0);
      const seen = [desk.state().report.content];
      for (const { section, cell, block } of pastes) {
        const landing = landBlock(section.table, cell, block);
        if (landing.kind === 'refused') continue;
        const content = withCells(section.table, contentOf(desk.state().report, section), landing.cells);
        desk.act('粘贴', { section: section.id, field: '' }, [{ section: section.id, content }]);
        seen.push(desk.state().report.content);
      }
      const steps = seen.length - 1;
      for (let step = steps; step > 0; step -= 1) {
        expect(desk.undo()).not.toBeNull();
        expect(desk.state().report.content).toEqual(seen[step - 1]);
      }
      expect(desk.undo()).toBeNull();
      for (let step = 1; step <= steps; step += 1) {
        expect(desk.redo()).not.toBeNull();
        expect(desk.state().report.content).toEqual(seen[step]);
      }
    }),
  );
});
