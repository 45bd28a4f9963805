import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '#lib/testing/arbitrary-text.ts';
import { cleanText } from './clean.ts';

/** Only whole characters survive the way through UTF-8. */
const isWellFormed = (text: string) => Buffer.from(text).toString() === text;

const runs = { numRuns: 3_000 };

test('a cleaned text is clean: cleaning it again changes and removes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = cleanText(text);
      expect(cleanText(once.text)).toEqual({ text: once.text, removed: 0, kinds: {} });
    }),
    runs,
  );
});

test('it reports exactly as many characters as it takes out, and sums its kinds to them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: clean, removed, kinds } = cleanText(text);
      const sameEndings = text.replace(/\r\n/g, '\n');
      expect([...sameEndings].length - [...clean].length).toBe(removed);
      const { brokenCharacter = 0, ...taken } = kinds;
      expect(Object.values(taken).reduce((sum, count) => sum + count, 0)).toBe(removed);
      expect(
        [...clean].filter((c) => c === '\uFFFD').length - [...text].filter((c) => c === '\uFFFD').length,
      ).toBe(brokenCharacter);
    }),
    runs,
  );
});

test('the result is well-formed Unicode with nothing in it that a document cannot hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: clean } = cleanText(text);
      expect(isWellFormed(clean)).toBe(true);
      for (const character of clean) {
        const code = character.codePointAt(0) ?? 0;
        expect(code >= 0x20 || code === 0x09 || code === 0x0a).toBe(true);
        expect(code >= 0x7f && code <= 0x9f).toBe(false);
        expect((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)).toBe(false);
      }
    }),
    runs,
  );
});

test('what it leaves stands in the order in which it stood', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const before = [...text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')];
      let at = 0;
      for (const character of cleanText(text).text) {
        const isReplacement = (found: string) => character === '\uFFFD' && !isWellFormed(found);
        while (at < before.length && before[at] !== character && !isReplacement(before[at] ?? '')) at += 1;
        expect(at).toBeLessThan(before.length);
        at += 1;
      }
    }),
    runs,
  );
});
