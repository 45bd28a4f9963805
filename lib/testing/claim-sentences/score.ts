import { readClaims } from '#lib/checks/claims/read-claims.ts';
import { allSentences, reportSaying } from './all-sentences.ts';
import { type MarkedSentence, readMarks } from './marked-sentence.ts';

/** What reading one marked sentence came to. */
export type Scored = {
  readonly sentence: MarkedSentence;
  /** Expected to differ and said to. */
  readonly caught: number;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
  /** Verdicts other than expected, differing ones included. */
  readonly otherwise: readonly string[];
};

/** Reads a marked sentence and lays its verdicts beside the marks. */
export function scoreSentence(sentence: MarkedSentence): Scored {
  const { plain, marks } = readMarks(sentence.text);
  const claims = readClaims(reportSaying(sentence, plain));
  const claimAt = (at: number) => claims.find(({ start, end }) => start <= at && at < end);
  const expected = marks.map(({ at, verdict }) => ({ verdict, claim: claimAt(at), at }));
  const wrong = expected.filter(({ verdict, claim }) => (claim?.verdict ?? 'unknown') !== verdict);
  const due = new Set(expected.filter(({ verdict }) => verdict === 'differs').map(({ claim }) => claim));
  const differing = claims.filter(({ verdict }) => verdict === 'differs');
  return {
    sentence,
    caught: differing.filter((claim) => due.has(claim)).length,
    missed: expected
      .filter(({ verdict, claim }) => verdict === 'differs' && claim?.verdict !== 'differs')
      .map(({ at }) => plain.slice(Math.max(0, at - 8), at + 2)),
    falseAlarms: differing
      .filter((claim) => !due.has(claim))
      .map(({ words, against }) => `${words}: ${against}`),
    otherwise: wrong.map(
      ({ verdict, claim, at }) =>
        `${plain.slice(Math.max(0, at - 8), at + 2)}: ${claim?.verdict ?? 'no claim'} (${claim?.against ?? ''}), not ${verdict}`,
    ),
  };
}

/** Of what is said to differ, how much does; of what differs, how much is said to. 1 is all of it. */
export function precisionAndRecall(): {
  readonly sentences: number;
  readonly figures: number;
  readonly precision: number;
  readonly recall: number;
} {
  const scores = allSentences.map(scoreSentence);
  const sum = (count: (scored: Scored) => number) => scores.reduce((all, each) => all + count(each), 0);
  const caught = sum((scored) => scored.caught);
  return {
    sentences: scores.length,
    figures: allSentences.reduce((all, { text }) => all + readMarks(text).marks.length, 0),
    precision: caught / (caught + sum(({ falseAlarms }) => falseAlarms.length)),
    recall: caught / (caught + sum(({ missed }) => missed.length)),
  };
}
