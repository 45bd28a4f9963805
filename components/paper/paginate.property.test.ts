import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightOf, type MeasuredBlock, paginate } from './paginate.ts';

const ROOM = 200;
const block: fc.Arbitrary<MeasuredBlock> = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((lines) => ({
    units: Array.from({ length: lines }, () => 9),
    splits: true,
    keepsWithNext: false,
  })),
  fc.constant({ units: [9], splits: false, keepsWithNext: true }),
  fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 1, maxLength: 12 }).map((units) => ({
    units,
    splits: false,
    keepsWithNext: false,
  })),
);
const blocks = fc.array(block, { maxLength: 30 });

test('every line of every block appears exactly once, in order', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const painted = paginate(all, ROOM).flatMap((page) =>
        page.flatMap(({ index, from, to }) =>
          Array.from({ length: to - from }, (_, step) => `${index}:${from + step}`),
        ),
      );
      const expected = all.flatMap(({ units }, index) => units.map((_, unit) => `${index}:${unit}`));
      expect(painted).toEqual(expected);
    }),
  );
});

test('no page is over-full', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      for (const page of paginate(all, ROOM)) {
        const heights = page.flatMap(({ index, from, to }) => all[index]?.units.slice(from, to) ?? []);
        expect(heightOf(heights)).toBeLessThanOrEqual(ROOM + 0.5);
      }
    }),
  );
});

test('a block that must not split stands on one page wherever a page can hold it with what leads to it', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const pages = paginate(all, ROOM);
      for (const [index, { splits, units }] of all.entries()) {
        const slices = pages.flat().filter((slice) => slice.index === index).length;
        const led = leading(all, index);
        if (!splits && led + heightOf(units) <= ROOM) expect(slices).toBe(1);
      }
    }),
  );
});

test('a heading is never the last on a page that has another after it', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      for (const page of paginate(all, ROOM).slice(0, -1)) {
        const last = all[page.at(-1)?.index ?? -1];
        const isAlone = page.every(({ index }) => all[index]?.keepsWithNext);
        if (!isAlone) expect(last?.keepsWithNext).toBe(false);
      }
    }),
  );
});

/** Height of the headings right before a block. */
function leading(all: readonly MeasuredBlock[], index: number): number {
  let height = 0;
  for (let at = index - 1; all[at]?.keepsWithNext; at -= 1) height += heightOf(all[at]?.units ?? []);
  return height;
}
