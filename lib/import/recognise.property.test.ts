import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_TEXT } from '#lib/report/content.ts';
import { sectionSchema } from '#lib/report/content-schema.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { anySource, MARKED } from '#lib/testing/arbitrary-source.ts';
import { anyText } from '#lib/testing/arbitrary-text.ts';
import { readText } from './read-text.ts';
import { recognise } from './recognise.ts';
import type { Source } from './source.ts';

/** Everything that recognition hands on, as one text. */
function everything(source: Source): string {
  const { agencyName, content, settings, departures, undecided, unplaced } = recognise(source);
  return JSON.stringify([agencyName, content, settings, departures, undecided, unplaced]);
}

function wordsIn({ pieces }: Source): readonly string[] {
  const texts = pieces.flatMap((piece) => (piece.kind === 'row' ? piece.cells : [piece.text]));
  return texts.flatMap((text) => text.match(MARKED) ?? []);
}

test('no word of a source is lost, whatever it is and however it lies', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const kept = everything(source);
      expect(wordsIn(source).filter((word) => !kept.includes(word))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('what is recognised can be stored, whatever the source', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const { content } = recognise(source);
      for (const section of format2021.sections)
        expect(sectionSchema(section).safeParse(content[section.id]).success).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('any text at all is read', () => {
  fc.assert(
    fc.property(fc.array(anyText), (lines) => {
      const { unplaced } = recognise(readText(lines.join('\n')));
      expect(new Set(unplaced.map(({ id }) => id)).size).toBe(unplaced.length);
    }),
  );
});

test('a text longer than a section can hold is left, not cut', () => {
  const long = `${'长'.repeat(LONGEST_TEXT - 10)}。`;
  const source = readText(`一、总体情况\n${long}\n${long}\n六、其他需要报告的事项\n${long}${long}`);
  const { content, unplaced } = recognise(source);
  for (const section of format2021.sections)
    expect(sectionSchema(section).safeParse(content[section.id]).success).toBe(true);
  expect(unplaced.map(({ text }) => text)).toEqual([long, long + long]);
});

test('no figure stands in a table that does not stand in the source', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const { content } = recognise(source);
      const there = new Set(
        source.pieces
          .flatMap((piece) => (piece.kind === 'row' ? piece.cells : [piece.text]))
          .join(' ')
          .match(/\d+/gu),
      );
      const typed = Object.values(content).flatMap((section) =>
        'cells' in section ? Object.values(section.cells).flatMap((row) => Object.values(row)) : [],
      );
      expect(
        typed.flatMap((text) => text.match(/\d+/gu) ?? []).filter((figure) => !there.has(figure)),
      ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
