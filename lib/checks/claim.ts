import type { Span } from '#lib/report/span.ts';
import type { CellRef } from '#lib/template/cells.ts';

/** A figure that the prose states, where its words stand in the box, and what became of comparing it (N-rules of the domain catalogue). */
export type Claim = Span & {
  /** Names the rule, the box and the occurrence; stable while the sentence stands. */
  readonly id: string;
  readonly rule: string;
  readonly section: string;
  /** Form path of the box it stands in. */
  readonly field: string;
  /** The claim as the chip shows it: 受理 210 件. */
  readonly words: string;
  /** 相符 · 不符 · 无法核验. */
  readonly verdict: 'agrees' | 'differs' | 'unknown';
  /** What it was compared with, or why it cannot be: 新收 209 ＋ 结转 1 · 没有2022年的数字. */
  readonly against: string;
  /** The cells it was compared with; empty where it was compared with other words. */
  readonly cells: readonly CellRef[];
};
