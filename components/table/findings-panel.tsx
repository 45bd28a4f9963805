'use client';

import { lazy, Suspense } from 'react';
import { useDeskState } from '#components/desk/desk-context.tsx';
import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { useRemembered } from '#components/ui/remembered.ts';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import { type Finding, isWrong } from '#lib/checks/finding.ts';
import { wantsReason } from '#lib/checks/reasons.ts';
import { cellsOf } from '#lib/template/cells.ts';
import { CARRIED_FROM, sentenceId } from './cell-looks.ts';
import { FindingItem } from './finding-item.tsx';
import { FindingsElsewhere } from './findings-elsewhere.tsx';
import { FindingsVoice } from './findings-voice.tsx';
import { useTableHandle, useTableView } from './table-context.tsx';
import type { TableView } from './table-live.ts';

const LastYearLine = lazy(() => untilLoaded(() => import('./last-year-line.tsx')));

/** 核对结果: what the checks say of this table, and of the figures of the others. */
export function FindingsPanel() {
  const findings = useTableView((view) => view.findings);
  const chosen = useTableView((view) => view.chosen);
  const blank = useTableView(({ read }) => read.blank.length);
  const isLastYearAsked = useTableView(hasLastYearLine);
  const { section } = useTableHandle();
  const [choice, remember] = useRemembered('findings');
  const isOpen = choice ?? true;
  const wrong = findings.filter(isWrong).length;
  // What has a reason is no longer asked about.
  const explain = useDeskState(
    ({ report }) => findings.filter((each) => each.verdict === 'broken' && wantsReason(report, each)).length,
  );
  return (
    <section className="findings" aria-label="核对结果">
      <div className="findings-head">
        <h2 className="h3">核对结果</h2>
        {wrong > 0 ? (
          <span className="c-block">
            <Glyph name="block" /> 须改正 {wrong}
          </span>
        ) : null}
        {explain > 0 ? (
          <span className="c-warn">
            <Glyph name="warn" /> 需说明 {explain}
          </span>
        ) : null}
        <span className="soft">
          {blank > 0 ? `待填 ${blank} 格` : `${cellsOf(section.table).length} 格都已填写`}
        </span>
        <span className="grow" />
        {isOpen && findings.length > 0 ? <span className="faint findings-hint">点一条，光标到格</span> : null}
        <Button look="bare" small aria-expanded={isOpen} onClick={() => remember(!isOpen)}>
          {isOpen ? '收起' : '展开'}
        </Button>
      </div>
      {isOpen ? (
        <ul className="findings-list">
          {findings.map((finding) => (
            <FindingItem key={finding.id} finding={finding} isChosen={finding.id === chosen?.id} />
          ))}
          {findings.length === 0 ? (
            <li className="finding finding--ok">
              <Glyph name="ok" />
              <span>这张表的数字都相符。</span>
            </li>
          ) : null}
          {isLastYearAsked ? (
            <Suspense>
              <LastYearLine />
            </Suspense>
          ) : null}
          <FindingsElsewhere />
        </ul>
      ) : null}
      <Sentences findings={findings} />
      <FindingsVoice wrong={wrong} explain={explain} blank={blank} />
    </section>
  );
}

/** Most reports have a last year that is known and carried over: then nothing has to be said of it. */
function hasLastYearLine({ carried, looks, isUnverifiable }: TableView): boolean {
  const isOffered = carried.size > 0 && [...carried.keys()].every((field) => looks[field]?.tone === 'blank');
  return isUnverifiable || isOffered;
}

/** The sentences that cells point to with `aria-describedby`; they stay when the list is closed. */
function Sentences({ findings }: { findings: readonly Finding[] }) {
  const year = useDeskState(({ report }) => report.year);
  return (
    <div hidden>
      <p id={CARRIED_FROM}>来自{year - 1}年报告。</p>
      {findings.map((finding) => (
        <p key={finding.id} id={sentenceId(finding)}>
          {finding.message}
        </p>
      ))}
    </div>
  );
}
