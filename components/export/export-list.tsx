'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { isReady } from '#lib/checks/report.ts';
import { exportAddress } from '#lib/report/export-address.ts';
import { dataFile, pageFile, wordFile } from './downloads.ts';
import { useCopyFragment } from './use-copy-fragment.ts';
import { useDownload } from './use-download.ts';

/** The downloads in brief, for the overview. */
export function ExportList() {
  const { reportId } = useDesk();
  const ready = useDeskState((state) => isReady(state.findings));
  const open = useDeskState((state) => state.findings.length);
  const { say, onDownload } = useDownload();
  const { copyRich } = useCopyFragment();
  const link = (file: typeof wordFile) => (
    <li>
      <a href={exportAddress(reportId, file.kind)} download onClick={onDownload}>
        {file.name}
        <span className="faint small">{file.short}</span>
      </a>
    </li>
  );
  return (
    <section className="panel" aria-label="导出">
      <div className="panel-head">
        <h2 className="h3">导出</h2>
        <span className="grow" />
        {ready ? null : <span className="badge badge--plain">未定稿</span>}
      </div>
      <ul className="outs">
        {link(wordFile)}
        {link(pageFile)}
        <li>
          <button type="button" onClick={copyRich}>
            复制到网站编辑器
            <span className="faint small">带表格的网页片段</span>
          </button>
        </li>
        {link(dataFile)}
        <li>
          <button type="button" onClick={() => window.print()}>
            打印
            <span className="faint small">Ctrl P</span>
          </button>
        </li>
      </ul>
      <p className="outs-note small soft" role="status">
        {say ?? (ready ? sayReady(open) : '问题改正前也可以导出，每页标注“未定稿”。')}
      </p>
    </section>
  );
}

function sayReady(open: number): string {
  return open === 0
    ? '没有须改正的问题，导出的就是定稿。'
    : `没有须改正的问题，导出不标注“未定稿”；还有 ${open} 处可以再看一遍。`;
}
