import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unit } from '#lib/template/vocabulary.ts';
import { printQuantity, readQuantity, sayUnreadable, tidyQuantity } from './quantity.ts';

const LARGEST: Readonly<Record<Unit, number>> = {
  count: 9_999_999,
  decisions: 999_999_999,
  tenThousandYuan: 9_999_999_999_999,
  yuan: 99_999_999_999,
};
const unit = fc.constantFrom<Unit>('count', 'decisions', 'tenThousandYuan', 'yuan');
/** Anything at all, and anything made of the characters that figures are made of. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789０１９,，.．。-−＋+ 　eE件万元\u200B') }),
);

test('any text is a figure within its limits, blank, or named as what it is', () => {
  fc.assert(
    fc.property(text, unit, (typed, of) => {
      const reading = readQuantity(typed, of);
      if (reading.kind === 'figure') {
        expect(Number.isSafeInteger(reading.figure)).toBe(true);
        expect(reading.figure).toBeGreaterThanOrEqual(0);
        expect(reading.figure).toBeLessThanOrEqual(LARGEST[of]);
      }
      if (reading.kind === 'unreadable') expect(sayUnreadable(reading.why, typed, of)).toMatch(/。$/u);
    }),
    { numRuns: 2000 },
  );
});

test('a figure that is read has the digits that were typed', () => {
  fc.assert(
    fc.property(text, unit, (typed, of) => {
      const reading = readQuantity(typed, of);
      if (reading.kind !== 'figure') return;
      const digits = (each: string) =>
        each
          .replace(/[^\d.]/gu, '')
          .replace(/^0+(?=\d)/u, '')
          .replace(/\.0+$|(\.\d*?)0+$/u, '$1');
      const narrow = typed.normalize('NFKC').replaceAll('。', '.');
      expect(digits(printQuantity(reading.figure, of))).toBe(digits(narrow));
    }),
    { numRuns: 2000 },
  );
});

test('what is printed reads as the same figure', () => {
  const figures = unit.chain((of) => fc.tuple(fc.constant(of), fc.integer({ min: 0, max: LARGEST[of] })));
  fc.assert(
    fc.property(figures, ([of, figure]) => {
      expect(readQuantity(printQuantity(figure, of), of)).toEqual({
        kind: 'figure',
        figure,
        invisible: false,
      });
    }),
  );
});

test('tidying never changes what a text means, and tidying twice changes nothing', () => {
  fc.assert(
    fc.property(text, unit, (typed, of) => {
      const tidy = tidyQuantity(typed, of);
      const [before, after] = [readQuantity(typed, of), readQuantity(tidy, of)];
      expect(after).toEqual(before.kind === 'figure' ? { ...before, invisible: false } : before);
      expect(tidyQuantity(tidy, of)).toBe(tidy);
    }),
    { numRuns: 2000 },
  );
});
