import { describe, expect, test } from 'vitest';
import { allSentences } from '#lib/testing/claim-sentences/all-sentences.ts';
import { precisionAndRecall, scoreSentence } from '#lib/testing/claim-sentences/score.ts';

describe('figures in prose are compared as a careful supervisor would', () => {
  test.each(allSentences.map((sentence) => [sentence.text, sentence.why, sentence] as const))(
    '%s (%s)',
    (_text, _why, sentence) => {
      const { otherwise, falseAlarms } = scoreSentence(sentence);
      expect(otherwise).toEqual([]);
      expect(falseAlarms).toEqual([]);
    },
  );
});

test('there are sentences of every kind, right and wrong', () => {
  expect(allSentences.length).toBeGreaterThan(70);
  expect(precisionAndRecall()).toMatchObject({ precision: 1, recall: 1 });
});
