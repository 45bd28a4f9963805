'use client';

import type { ReactNode } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { certificateAddress, exportAddress } from '#lib/report/export-address.ts';
import { type Download, dataFile, fragmentFile, pageFile, tablesFile, wordFile } from './downloads.ts';
import { useCopyFragment } from './use-copy-fragment.ts';
import { useDownload } from './use-download.ts';

/** Every way out of the app, each with what it is good for. */
export function DownloadPanel() {
  const { reportId } = useDesk();
  const { say, onDownload } = useDownload();
  const { copyRich, copySource } = useCopyFragment();
  const download = (file: Download, look?: 'main') => (
    <a
      className={buttonClass(look, look === undefined)}
      href={exportAddress(reportId, file.kind)}
      download
      onClick={onDownload}
      aria-label={`下载${file.name}`}
    >
      下载
    </a>
  );
  return (
    <section className="panel" aria-label="导出">
      <ul className="ways">
        <Way name={wordFile.name} say={wordFile.say}>
          {download(wordFile, 'main')}
        </Way>
        <Way name="打印" say="与 Word 文档同样的版面。在任何一页按 Ctrl P 也可以打印。">
          <Button small onClick={() => window.print()}>
            打印…
          </Button>
        </Way>
        <Way name={pageFile.name} say={pageFile.say}>
          {download(pageFile)}
        </Way>
        <Way name="复制到网站编辑器" say="粘贴到门户网站后台的编辑器里，表格和合并的格都保留。">
          <Button small onClick={copyRich}>
            复制
          </Button>
          <Button look="bare" small onClick={copySource}>
            复制源代码
          </Button>
        </Way>
        <Way name={fragmentFile.name} say={fragmentFile.say}>
          {download(fragmentFile)}
        </Way>
        <Way name={tablesFile.name} say={tablesFile.say}>
          {download(tablesFile)}
        </Way>
        <Way name="体检记录" say="公开前体检的结果和说明的理由，随报告送审或者存档。">
          <a
            className={buttonClass(undefined, true)}
            href={certificateAddress(reportId, 'html')}
            download
            onClick={onDownload}
            aria-label="下载体检记录"
          >
            下载
          </a>
          <a
            className={buttonClass('bare', true)}
            href={certificateAddress(reportId, 'json')}
            download
            onClick={onDownload}
            aria-label="下载体检记录的数据"
          >
            数据
          </a>
        </Way>
        <Way name={dataFile.name} say={dataFile.say}>
          {download(dataFile)}
        </Way>
      </ul>
      <p className={say ? 'outs-note small ways-say' : 'sr'} role="status">
        {say}
      </p>
    </section>
  );
}

function Way({ name, say, children }: { name: string; say: string; children: ReactNode }) {
  return (
    <li>
      <div>
        <b>{name}</b>
        <p className="small soft">{say}</p>
      </div>
      <div className="ways-do">{children}</div>
    </li>
  );
}
