'use client';

import { useEffect, useState } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import type { StoredSettings } from '#lib/drafts/agency-wire.ts';
import { isNoReport } from '#lib/import/review.ts';
import { formatForYear } from '#lib/template/registry.ts';
import { DeparturesPanel } from './departures-panel.tsx';
import { FoundPanel } from './found-panel.tsx';
import { LinesPanel } from './lines-panel.tsx';
import { differingSettings, SettingsPanel } from './settings-panel.tsx';
import type { ReadFile } from './use-import.ts';
import { type Review, useReview } from './use-review.ts';
import { type KnownReport, useSaveImport } from './use-save-import.ts';

type Props = {
  file: ReadFile;
  stored: StoredSettings;
  /** The newest year that may be reported on. */
  latest: number;
  /** Where to go once it is stored; null for the report itself. */
  next: string | null;
  reports: readonly KnownReport[];
  onDrop: () => void;
};

/** 导入核对: what was recognised, what departs from the template, what found no place. Nothing has been stored yet. */
export function ReviewPage({ file, stored, latest, next, reports, onDrop }: Props) {
  const { recognised } = file;
  const review = useReview(recognised);
  const { state, save } = useSaveImport(stored, next);
  const [takesSettings, takeSettings] = useState(false);
  const [asked, ask] = useState(false);
  const differing = differingSettings(recognised.settings, stored.settings);
  const { year, decided, open } = review;

  useWarning(review.isBegun && !state.isBusy);
  // What was begun with is gone; readers and keys go on at the top of what was recognised.
  useEffect(() => document.getElementById('section-heading')?.focus(), []);

  const into = reports.find((report) => report.year === year && report.isOpen) ?? null;

  function onSave() {
    ask(true);
    if (year === null || sayYear(year, latest)) return document.getElementById('import-year')?.focus();
    if (open.lines > 0) return focusFirstOpenLine();
    const settings = takesSettings ? { ...stored.settings, ...recognised.settings } : null;
    void save({ year, content: decided.content, settings, into });
  }

  return (
    <main className="main main--ground im-page">
      <div className="head head--white">
        <h1 className="h2" tabIndex={-1} id="section-heading">
          导入核对
        </h1>
        <span className="soft im-name">
          {file.name}　{sayBytes(file.size)}
        </span>
        <span className="grow" />
        <span className="soft im-hint">请逐项看过再保存。现在什么都还没有写入。</span>
      </div>
      {isNoReport(recognised) ? (
        <Banner kind="warn" say="没有找到年报的标题和表格。">
          　请核对是不是选错了文件；没有错的，下面列出了读到的每一行。
        </Banner>
      ) : null}
      <div className="body im">
        <div className="im-left">
          <FoundPanel review={review} agency={stored.settings} />
          <SettingsPanel
            names={differing}
            found={recognised.settings}
            agency={stored.settings}
            chosen={takesSettings}
            onChoose={takeSettings}
          />
        </div>
        <div className="im-right">
          <DeparturesPanel
            recognised={recognised}
            review={review}
            contactPlacement={stored.settings.contactPlacement}
          />
          <LinesPanel lines={recognised.unplaced} review={review} />
        </div>
      </div>
      <div className="foot im-foot">
        <Button onClick={onDrop}>放弃导入</Button>
        <span className="grow" />
        <p className={state.say || (asked && !isReady(review, latest)) ? 'c-block' : 'soft'} role="status">
          {state.say || (asked && !isReady(review, latest)) ? <Glyph name="block" /> : null}{' '}
          {state.say ?? sayOpen(review, latest)}
          {into && !state.say ? `${into.year}年报告里已有的内容会被换掉，打开以后可以撤销。` : ''}
          {state.link ? (
            <>
              {' '}
              <a href={state.link}>打开报告</a>
            </>
          ) : null}
        </p>
        <Button look="main" unavailable={state.isBusy} onClick={onSave}>
          {sayAct(year, into !== null)}
        </Button>
      </div>
    </main>
  );
}

function sayAct(year: number | null, isThere: boolean): string {
  if (year === null) return '保存报告';
  return isThere ? `放进${year}年报告` : `保存为${year}年报告`;
}

function isReady({ year, open }: Review, latest: number): boolean {
  return sayYear(year, latest) === null && open.lines === 0;
}

/** Why no report of the year can be stored; null where one can. */
function sayYear(year: number | null, latest: number): string | null {
  if (year === null) return '请填写是哪一年的报告。';
  if (year > latest) return `${year} 年还没有开始编制，请核对年度。`;
  return formatForYear(year) ? null : `${year} 年的报告用的是更早的格式，不能存在这里。`;
}

function sayOpen({ year, open }: Review, latest: number): string {
  const wrong = sayYear(year, latest);
  if (wrong) return wrong;
  if (open.lines > 0) return `还有 ${open.lines} 行没有决定放到哪里。`;
  return open.cells > 0 ? `还有 ${open.cells} 格没有数字，按“未填”保存。` : '都看过了就可以保存。';
}

/** Asks before the page is left with decisions that are stored nowhere yet. */
function useWarning(isOn: boolean) {
  useEffect(() => {
    if (!isOn) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOn]);
}

function focusFirstOpenLine() {
  document.querySelector<HTMLElement>('.im-lost [data-open]')?.focus();
}

function sayBytes(size: number): string {
  return size < 1_000_000 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}
