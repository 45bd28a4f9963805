import { useRef, useState } from 'react';
import { askToStart } from '#components/start/ask-to-start.ts';
import { useNavigation } from '#components/ui/navigation.tsx';
import { LARGEST_IMPORT } from '#lib/drafts/import-wire.ts';
import { sayRefusal } from '#lib/drafts/say-refusal.ts';
import type { Recognised } from '#lib/import/recognised.ts';
import { sendFile } from './send-file.ts';

/** A file with what was made of it. */
export type ReadFile = { readonly name: string; readonly size: number; readonly recognised: Recognised };

/** What the page shows: the ways in with the last refusal, a file on its way, or what was recognised. */
export type ImportState =
  | {
      readonly kind: 'idle';
      readonly refusal: string | null;
      readonly link?: string;
      /** Come back to, from a file that was refused, stopped or given up. */
      readonly isBack?: boolean;
    }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'review'; readonly file: ReadFile };

/** Reading a file: sent, read by the server, looked through. Nothing is stored before the clerk says so. */
export function useImport() {
  const { go } = useNavigation();
  const [state, setState] = useState<ImportState>({ kind: 'idle', refusal: null });
  const sending = useRef<AbortController | null>(null);
  const refuse = (refusal: string | null, link?: string) =>
    setState({ kind: 'idle', refusal, isBack: true, ...(link ? { link } : {}) });

  /** One file dropped is read; of several none is, rather than the first alone. */
  function take(files: readonly File[]) {
    const [file] = files;
    if (files.length > 1) return refuse(`一次导入一份，拖来的是 ${files.length} 个文件。请只拖一个。`);
    if (file) void read(file, file.name);
  }

  async function read(file: Blob, name: string) {
    if (file.size > LARGEST_IMPORT) {
      return refuse(`文件太大，最多 ${LARGEST_IMPORT / 1024 / 1024} MB。报告里的图片可以先删去再试。`);
    }
    const controller = new AbortController();
    sending.current = controller;
    setState({ kind: 'sending', name, share: 0 });
    const onSent = (share: number) => {
      if (!controller.signal.aborted) setState({ kind: 'sending', name, share });
    };
    const answer = await sendFile(file, name, onSent, controller.signal);
    if (controller.signal.aborted) return;
    switch (answer.outcome) {
      case 'recognised':
        return setState({
          kind: 'review',
          file: { name, size: file.size, recognised: answer.recognised },
        });
      case 'report':
        return startFromData(await file.text());
      case 'unreadable':
        return refuse(answer.say);
      case 'refused':
        return refuse(sayRefusal(answer.reason));
      default:
        return answer satisfies never;
    }
  }

  /** A data file of this product needs no looking through: it is a report already. */
  async function startFromData(text: string) {
    const answer = await askToStart({ file: text });
    switch (answer.outcome) {
      case 'started':
        return go(`/reports/${answer.reportId}`);
      case 'exists':
        return refuse(
          `已经有 ${answer.year} 年的报告，一年只有一份。没有导入，原来的报告没有改动。`,
          `/reports/${answer.reportId}`,
        );
      case 'unreadable':
        return refuse(answer.problems.join(''));
      case 'refused':
        return refuse(sayRefusal(answer.reason));
      default:
        return answer satisfies never;
    }
  }

  return {
    state,
    read,
    take,
    stop: () => {
      sending.current?.abort();
      refuse(null);
    },
  };
}
