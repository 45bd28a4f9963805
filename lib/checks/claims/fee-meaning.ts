import type { Clause } from './clause.ts';
import type { Meaning } from './meaning.ts';
import { FEES } from './sums.ts';

/** N12: a figure about 信息处理费, compared with what section six answers. */
export function feeMeaning(clause: Clause): Meaning | null {
  const { things, acts, kind, topic } = clause;
  const isFee = things.includes('processingFee') || things.includes('feeNotice');
  const follows =
    clause.previous?.meaning.family === 'fee' || topic === 'processingFee' || topic === 'feeNotice';
  if (!isFee && !(follows && kind === 'money' && things.length === 0)) return null;
  const base = { rule: 'N12', family: 'fee', compare: 'equals', things: ['processingFee'], acts } as const;
  const firm = !clause.isNarrowed && !clause.isPart;
  if (kind === 'money') {
    const isNotified =
      !acts.includes('charged') &&
      (acts.includes('notified') ||
        clause.previous?.meaning.name === '收费通知' ||
        /通知|总金额/u.test(clause.said));
    return isNotified
      ? { ...base, name: '通知收费', readings: [FEES.notified, FEES.received], firm }
      : { ...base, name: '信息处理费', readings: [FEES.received], firm };
  }
  if (kind !== 'things' || !things.includes('feeNotice')) return null;
  return { ...base, name: '收费通知', readings: [FEES.notices], firm };
}
