'use client';

import { useEffect, useState } from 'react';
import { sendFile } from '#components/import/send-file.ts';
import type { NoAnswer } from '#components/saving/ask-server.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { type ImportAnswer, LARGEST_IMPORT } from '#lib/drafts/import-wire.ts';
import { sayRefusal } from '#lib/drafts/say-refusal.ts';
import { type FillingOrNot, fillingOfFile } from '#lib/import/filling.ts';
import type { TableSection } from '#lib/template/vocabulary.ts';
import { FillingAsked } from './filling-asked.tsx';
import { useTableHandle } from './table-context.tsx';

/** Has a file read by the server, which tells what it says of all tables, and shows what it says of this one. */
export function FileFilling({
  file,
  ...ends
}: {
  file: File;
  onRefused: (say: string) => void;
  onClose: () => void;
}) {
  const { section } = useTableHandle();
  const [share, setShare] = useState(0);
  const [read, setRead] = useState<FillingOrNot | null>(null);

  useEffect(() => {
    if (file.size > LARGEST_IMPORT) {
      const most = LARGEST_IMPORT / 1024 / 1024;
      setRead({ kind: 'refused', say: `文件太大，最多 ${most} MB。表格没有改动。` });
      return;
    }
    const sending = new AbortController();
    void sendFile(file, file.name, setShare, sending.signal).then((answer) => {
      if (!sending.signal.aborted) setRead(readAnswer(section, answer));
    });
    return () => sending.abort();
  }, [file, section]);

  if (read) return <FillingAsked read={read} act="填入" at={null} {...ends} />;
  return (
    <Dialog
      title={`从文件填入${section.table.name}`}
      onClose={ends.onClose}
      foot={
        <Button data-first onClick={ends.onClose}>
          停止
        </Button>
      }
    >
      <div className="stack">
        <p role="status">
          {share >= 1 ? '正在认读' : '正在上传'} <b className="fill-text">{file.name}</b>
        </p>
        <progress aria-label="上传进度" {...(share >= 1 ? {} : { value: share })} max={1} />
      </div>
    </Dialog>
  );
}

function readAnswer(section: TableSection, answer: ImportAnswer | NoAnswer): FillingOrNot {
  switch (answer.outcome) {
    case 'recognised':
      return fillingOfFile(section, answer.recognised);
    case 'report':
      return { kind: 'refused', say: '这是本系统的数据文件，请到首页导入。表格没有改动。' };
    case 'unreadable':
      return { kind: 'refused', say: answer.say };
    case 'refused':
      return { kind: 'refused', say: sayRefusal(answer.reason) };
    default:
      return answer satisfies never;
  }
}
