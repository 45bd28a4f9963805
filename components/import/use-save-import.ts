import { useState } from 'react';
import { putSettings } from '#components/agency/put-settings.ts';
import { askToStart } from '#components/start/ask-to-start.ts';
import { useNavigation } from '#components/ui/navigation.tsx';
import type { StoredSettings } from '#lib/drafts/agency-wire.ts';
import { sayRefusal } from '#lib/drafts/say-refusal.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import type { ReportContent } from '#lib/report/content.ts';
import { putAside } from './put-aside.ts';

/** What the foot says of the last attempt; `link` is a report to open. */
export type SaveImportState = {
  readonly isBusy: boolean;
  readonly say: string | null;
  readonly link?: string;
};

/** A report that is here already; one that is only a few typed figures of last year counts as none. */
export type KnownReport = { readonly id: string; readonly year: number; readonly isOpen: boolean };

/** What is stored: the report of a year, and the settings where the clerk wants them changed. */
export type ImportToSave = {
  readonly year: number;
  readonly content: ReportContent;
  readonly settings: AgencySettings | null;
  /** The open report of that year, which takes the content in as one step to take back. */
  readonly into: KnownReport | null;
};

/** Stores what was looked through and goes on to `next`, or to the report itself. */
export function useSaveImport(stored: StoredSettings, next: string | null) {
  const { go } = useNavigation();
  const [state, setState] = useState<SaveImportState>({ isBusy: false, say: null });
  const say = (words: string, link?: string) =>
    setState({ isBusy: false, say: words, ...(link ? { link } : {}) });

  async function save({ year, content, settings, into }: ImportToSave) {
    setState({ isBusy: true, say: null });
    if (into) return hand(into, content, settings);
    const answer = await askToStart({ year, imported: content });
    switch (answer.outcome) {
      case 'started': {
        const link = `/reports/${answer.reportId}`;
        const refused = settings ? await change(settings) : null;
        return refused ? say(`报告已经存好。${refused}`, link) : go(next ?? link);
      }
      case 'exists':
        return say(
          `已经有 ${answer.year} 年的报告，一年只有一份。没有保存，原来的报告没有改动。`,
          `/reports/${answer.reportId}`,
        );
      case 'unreadable':
        return say(answer.problems.join(''));
      case 'refused':
        return say(sayRefusal(answer.reason));
      default:
        return answer satisfies never;
    }
  }

  async function hand(into: KnownReport, content: ReportContent, settings: AgencySettings | null) {
    if (!putAside(into.id, content)) return say('浏览器没有地方暂存，没有导入。请关掉别的页面再试。');
    const refused = settings ? await change(settings) : null;
    const link = `/reports/${into.id}`;
    return refused ? say(`${refused}报告内容打开报告时放进去。`, link) : go(link);
  }

  /** Why the settings were not changed, as a sentence; null where they were. */
  async function change(settings: AgencySettings): Promise<string | null> {
    const answer = await putSettings(settings, stored.revision);
    if (answer.outcome === 'saved') return null;
    return answer.outcome === 'conflict'
      ? '单位设置刚被别人改过，没有改动，请到单位设置里核对。'
      : `单位设置没有改动：${sayRefusal(answer.reason)}`;
  }

  return { state, save };
}
