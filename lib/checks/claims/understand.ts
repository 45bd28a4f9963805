import { caseMeaning } from './case-meaning.ts';
import type { Clause } from './clause.ts';
import { decisionMeaning } from './decision-meaning.ts';
import { documentMeaning } from './document-meaning.ts';
import { feeMeaning } from './fee-meaning.ts';
import type { Meaning } from './meaning.ts';
import { requestMeaning } from './request-meaning.ts';

/** What a figure of the tables the words speak of; null where they speak of none. The narrower subject is tried first. */
export function understand(clause: Clause, year: number): Meaning | null {
  if (/分别(?:为|是|有|达)?$/u.test(clause.said)) return null; // 制发、废止分别为12件、5件
  return (
    feeMeaning(clause) ??
    caseMeaning(clause) ??
    documentMeaning(clause) ??
    decisionMeaning(clause) ??
    requestMeaning(clause, year)
  );
}
