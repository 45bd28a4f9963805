'use client';

import { Glyph } from '#components/ui/glyph.tsx';
import { type BalancePair, balanceOf, balanceRelation } from '#lib/checks/balance.ts';
import { printQuantity } from '#lib/report/quantity.ts';
import { stubDepth } from '#lib/template/layout.ts';
import { leaves } from '#lib/template/vocabulary.ts';
import { useTableHandle, useTableView } from './table-context.tsx';

/** 勾稽核对: the two sums that must meet, column under column, always in view below the table. */
export function BalanceLine() {
  const { section } = useTableHandle();
  const values = useTableView(({ read }) => read.values);
  const balance = balanceOf(section.table, values);
  const relation = balanceRelation(section.table);
  const block = section.table.blocks.find(({ relations }) => relation && relations.includes(relation));
  if (!balance || !block) return null;
  const columns = leaves(block.columns);
  const blank: BalancePair = { left: null, right: null, verdict: 'pending' };
  return (
    <tfoot className="balance">
      <tr>
        <th className="first" scope="row" colSpan={stubDepth(block)}>
          {balance.left}
        </th>
        {columns.map(({ id }) => (
          <td key={id}>{printQuantity(balance.pairs[id]?.left ?? null, block.unit)}</td>
        ))}
      </tr>
      <tr>
        <th className="first" scope="row" colSpan={stubDepth(block)}>
          {balance.right}
        </th>
        {columns.map(({ id }) => {
          const pair = balance.pairs[id] ?? blank;
          return (
            <td key={id} className={pair.verdict === 'broken' ? 'is-off' : undefined}>
              <Verdict verdict={pair.verdict} />
              {printQuantity(pair.right, block.unit)}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

function Verdict({ verdict }: { verdict: BalancePair['verdict'] }) {
  if (verdict === 'pending') return null;
  return (
    <>
      <Glyph name={verdict === 'holds' ? 'ok' : 'block'} />
      <span className="sr">{verdict === 'holds' ? '相符' : '不相符'}</span>
    </>
  );
}
