import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layLengths } from './length-bar.ts';

test('a box that crosses the limit is drawn in two pieces, the second as excess', () => {
  expect(layLengths([600, 500], 1000)).toEqual({
    length: 1200,
    pieces: [
      { box: 0, x: 0, width: 600, over: false },
      { box: 1, x: 600, width: 400, over: false },
      { box: 1, x: 1000, width: 100, over: true },
    ],
  });
});

test('the pieces cover every character once, and excess is exactly what lies beyond the limit', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3000), { maxLength: 6 }), (counts) => {
      const { length, pieces } = layLengths(counts, 1000);
      const all = counts.reduce((sum, count) => sum + count, 0);
      const width = (over: boolean) =>
        pieces.filter((piece) => piece.over === over).reduce((sum, piece) => sum + piece.width, 0);
      expect(width(true)).toBe(Math.max(0, all - 1000));
      expect(width(true) + width(false)).toBe(all);
      expect(length).toBeGreaterThanOrEqual(Math.max(all, 1001));
      for (const [index, piece] of pieces.entries()) {
        const before = pieces[index - 1];
        expect(piece.x).toBe(before ? before.x + before.width : 0);
      }
    }),
  );
});
