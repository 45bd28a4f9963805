'use client';

import { lazy, Suspense } from 'react';
import { moveBetweenBoxes } from '#components/section/box-keys.ts';
import { SectionSheet } from '#components/section/section-sheet.tsx';
import { SideNotes } from '#components/section/side-notes.tsx';
import { useDeskForm } from '#components/section/use-desk-form.ts';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import type { MattersSection } from '#lib/template/vocabulary.ts';
import { FeeAnswer } from './fee-answer.tsx';
import { MatterItems } from './matter-items.tsx';

const LastYearText = lazy(() => untilLoaded(() => import('#components/last-year/last-year-text.tsx')));

const KEYS = [
  ['{', '插入活数字'],
  ['Alt ↓', '下一框'],
  ['Ctrl Z', '撤销'],
] as const;

/** Section six: the statement on fees, which is always owed, and whatever else the agency reports. */
export function MattersForm({ section }: { section: MattersSection }) {
  const form = useDeskForm(section.id);
  return (
    <SectionSheet
      section={section}
      page="prose"
      keys={KEYS}
      notes={
        <SideNotes label="写作提示" title="通知要求写什么">
          <Asks section={section} />
        </SideNotes>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Alt ↓ and Alt ↑ only shorten the way that Tab goes as well */}
      <div className="body pr-body" onKeyDown={moveBetweenBoxes}>
        <details className="asks-here asks-here--page">
          <summary>通知要求写什么</summary>
          <Asks section={section} />
        </details>
        <FeeAnswer section={section} form={form} />
        <MatterItems section={section} form={form} />
      </div>
    </SectionSheet>
  );
}

function Asks({ section }: { section: MattersSection }) {
  return (
    <>
      <ul className="asks">
        {section.asks.map((ask) => (
          <li key={ask}>{ask}</li>
        ))}
      </ul>
      <p className="hint">信息处理费印在最前面，其他事项按这里的顺序接着编号。</p>
      <Suspense>
        <LastYearText section={section.id} />
      </Suspense>
    </>
  );
}
