'use client';

import { PaperColumn } from '#components/paper/paper-column.tsx';
import { ReadinessPanel } from '#components/readiness/readiness-panel.tsx';
import { useTakingBack } from '#components/section/taking-back.tsx';
import { DownloadPanel } from './download-panel.tsx';

/** 导出与打印: what still stands in the way, the ways out, and beside them the whole report as it will be printed. */
export function ExportPage() {
  useTakingBack();
  return (
    <main className="main main--ground ex">
      <div className="ex-side">
        <h1 className="h1" id="section-heading" tabIndex={-1}>
          导出与打印
        </h1>
        <ReadinessPanel />
        <DownloadPanel />
      </div>
      <PaperColumn />
    </main>
  );
}
