'use client';

import { useDeskState } from '#components/desk/desk-context.tsx';
import { Button } from '#components/ui/button.tsx';
import { figureNamed, findFigure } from '#lib/report/live-figures.ts';

/** What a live figure says now, and the way to let it follow the tables no longer. */
export function TokenAct({ name, onFreeze }: { name: string; onFreeze: (digits: string) => void }) {
  const value = useDeskState(({ report }) => figureNamed(report, name));
  const isKnown = useDeskState(({ report }) => findFigure(report.format, name) !== undefined);
  if (!isKnown) return <p>没有这个名称的数字。</p>;
  if (value === null) return <p>表里还没有填。</p>;
  return (
    <>
      <p>
        现在是 <b>{value}</b>
      </p>
      <Button small onClick={() => onFreeze(value)}>
        改成普通数字
      </Button>
    </>
  );
}
