'use client';

import { useState } from 'react';
import type { Where } from './paper-desk.tsx';
import { usePaperParts } from './paper-loader.ts';

/** The whole report at reading size. */
export function PaperColumn() {
  const parts = usePaperParts();
  const [where, setWhere] = useState<Where | null>(null);
  return (
    <section className="ex-paper not-small" aria-label="印出来的样子">
      <div className="side-head">
        <b>印出来的样子</b>
        <span className="faint small">{where ? `第 ${where.page} 页，共 ${where.pages} 页` : ''}</span>
      </div>
      {parts ? <parts.PaperDesk label="报告的各页" onWhere={setWhere} /> : <div className="desk" />}
    </section>
  );
}
