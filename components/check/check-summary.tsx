'use client';

import { useEffect, useRef } from 'react';
import { Glyph } from '#components/ui/glyph.tsx';
import { type HealthCheck, sayVerdict } from '#lib/checks/health-check.ts';

/** The verdict in one sentence. It takes the focus when the page opens, so that it is read first. */
export function CheckSummary({ check }: { check: HealthCheck }) {
  const { blocks, unexplained, agrees, unknown } = check.counts;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  const look = blocks > 0 ? 'block' : unexplained > 0 ? 'warn' : 'ok';
  return (
    <section className={`hc-sum hc-sum--${look}`} ref={ref} tabIndex={-1} aria-label="体检结论">
      <Glyph name={look} />
      <div>
        <p>
          <b>{sayVerdict(check)}</b>
        </p>
        <p className="small soft">
          共核对 {check.tried.length} 项：相符 {agrees} 项{unknown > 0 ? `，无法核验 ${unknown} 项` : ''}。
          {blocks > 0 ? '须改正的没有改完以前也可以导出，每页标注“未定稿”。' : ''}
        </p>
      </div>
    </section>
  );
}
