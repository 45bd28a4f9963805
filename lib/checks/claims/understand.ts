import { caseMeaning } from './case-meaning.ts';
import type { Clause } from './clause.ts';
import { decisionMeaning } from './decision-meaning.ts';
import { documentMeaning } from './document-meaning.ts';
import { feeMeaning } from './fee-meaning.ts';
import type { Meaning } from './meaning.ts';
import { requestMeaning } from './request-meaning.ts';

/** What a figure of the tables the words speak of; null where they speak of none. The narrower subject is tried first. */
export function understand(clause: Clause, year: number): Meaning | null {
  return (
    feeMeaning(clause) ??
    caseMeaning(clause) ??
    documentMeaning(clause) ??
    decisionMeaning(clause) ??
    requestMeaning(clause, year)
  );
}
