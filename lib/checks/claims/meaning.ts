import type { Act, Thing } from './senses.ts';
import type { SumReading } from './sums.ts';

/** What a figure was understood to be. */
export type Meaning = {
  readonly rule: 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7' | 'N12';
  /** As the chip says it: 受理. */
  readonly name: string;
  readonly family: 'requests' | 'documents' | 'decisions' | 'cases' | 'fee';
  /** Every sum it may rightly stand for, the likeliest first. */
  readonly readings: readonly SumReading[];
  /** Is it certain enough that a difference may be called one? */
  readonly firm: boolean;
  /** `atLeast`: the words count more than the cells do · `atMost`: a part of them · `nilOnly`: only something against nothing is a contradiction. */
  readonly compare: 'equals' | 'atLeast' | 'atMost' | 'nilOnly';
  readonly things: readonly Thing[];
  readonly acts: readonly Act[];
};
