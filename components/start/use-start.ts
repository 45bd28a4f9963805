'use client';

import { useState } from 'react';
import { useNavigation } from '#components/ui/navigation.tsx';
import { sayRefusal } from '#lib/drafts/say-refusal.ts';
import { LARGEST_FILE } from '#lib/drafts/start-wire.ts';
import { sayRemoved } from '#lib/report/clean.ts';
import { askToStart } from './ask-to-start.ts';

/** What the page says of the last attempt. `link`: a report to open. */
export type StartState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly say: readonly string[]; readonly link?: string }
  | { readonly kind: 'started'; readonly say: string; readonly link: string };

/** Starting a report: blank for a year, from the year before, or from a data file. It is opened at once, unless something has to be said first. */
export function useStart() {
  const { go } = useNavigation();
  const [state, setState] = useState<StartState>({ kind: 'idle' });
  const refuse = (say: readonly string[]) => setState({ kind: 'refused', say });

  async function start(body: Parameters<typeof askToStart>[0]) {
    setState({ kind: 'busy' });
    const answer = await askToStart(body);
    switch (answer.outcome) {
      case 'started': {
        const link = `/reports/${answer.reportId}`;
        if (answer.removed === 0) return go(link);
        return setState({ kind: 'started', say: `报告已经建好。${sayRemoved(answer.removed)}`, link });
      }
      case 'exists':
        return setState({
          kind: 'refused',
          say: [`已经有 ${answer.year} 年的报告，一年只有一份。没有新建，原来的报告没有改动。`],
          link: `/reports/${answer.reportId}`,
        });
      case 'unreadable':
        return refuse(answer.problems);
      case 'refused':
        return refuse([sayRefusal(answer.reason)]);
      default:
        return answer satisfies never;
    }
  }

  async function startFrom(file: File) {
    if (file.size > LARGEST_FILE) {
      return refuse([`文件太大，数据文件不超过 ${LARGEST_FILE / 1024 / 1024} MB。`]);
    }
    const text = await readText(file);
    return text === null
      ? refuse(['这个文件读不出来，或者不是 UTF-8 编码的文字。请重新下载数据文件再试。'])
      : start({ file: text });
  }

  return {
    state,
    startBlank: (year: number) => start({ year }),
    startFromLastYear: (year: number) => start({ year, from: 'lastYear' }),
    startFrom,
  };
}

/** The text of a file; null where it cannot be read or is no UTF-8, which would come in with other characters than were written. */
async function readText(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
