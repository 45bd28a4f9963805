import { figureNamed } from '#lib/report/live-figures.ts';
import type { Report } from '#lib/report/report.ts';
import { figuresAtHand } from './figures-at-hand.ts';
import type { JudgedClaim } from './judgement.ts';
import { lexiconOf } from './lexicon.ts';
import { addUpLists } from './lists.ts';
import { readSentences, type Sentence } from './mentions.ts';
import { readNil } from './read-nil.ts';
import { type Read, readSentence } from './read-sentence.ts';
import { findSameTwice } from './same-twice.ts';
import { sayFigure } from './say.ts';
import { recomputeShares } from './shares.ts';
import { spokenTexts } from './spoken-texts.ts';
import type { Years } from './weigh.ts';
import { compareYears } from './year-on-year.ts';

/** Every figure that the report's prose states, in reading order, with what it was compared with. */
export function readClaims(report: Report): readonly JudgedClaim[] {
  const lexicon = lexiconOf(report.format);
  const years: Years = {
    year: report.year,
    now: figuresAtHand(report),
    last: report.lastYear && figuresAtHand(report.lastYear),
  };
  const liveValue = (name: string) => {
    const printed = figureNamed(report, name);
    return printed === null ? null : Number(printed);
  };
  const sentences = spokenTexts(report).flatMap((spoken) => readSentences(spoken, lexicon, liveValue));
  const reads = sentences.map((sentence) => ({ sentence, reads: readInFull(sentence, report, years) }));
  const told = findSameTwice(reads.flatMap((each) => each.reads));
  const claims = reads.flatMap(({ sentence, reads: own }) =>
    [
      ...own.filter(isShown).map((read) => claimOf(told.get(read) ?? read)),
      ...readNil(sentence, report, years),
    ].sort((one, other) => one.start - other.start),
  );
  return numbered(claims);
}

function readInFull(sentence: Sentence, report: Report, years: Years): readonly Read[] {
  const amounts = readSentence(sentence, report, years);
  return recomputeShares(compareYears(addUpLists(amounts), years), years);
}

/** Digits without a unit that the tables know nothing of are names and numbers of things, not claims. */
function isShown({ mention, meaning }: Read): boolean {
  return mention.figure.kind !== 'bare' || meaning !== null;
}

function claimOf({ sentence, mention, judgement }: Read): JudgedClaim {
  const { section, field } = sentence.spoken;
  const { rule, name, verdict, against, cells, message, weight } = judgement;
  const { start, end } = mention.figure;
  const words = sayFigure(name, mention.figure);
  const id = `${rule}/${section}.${field}/${name}`;
  return { id, rule, section, field, start, end, words, verdict, against, cells, message, weight };
}

/** The second claim of one name in one box is /2. */
function numbered(claims: readonly JudgedClaim[]): readonly JudgedClaim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const count = (seen.get(claim.id) ?? 0) + 1;
    seen.set(claim.id, count);
    return count === 1 ? claim : { ...claim, id: `${claim.id}/${count}` };
  });
}
