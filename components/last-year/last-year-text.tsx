'use client';

import { useDeferredValue, useMemo } from 'react';
import { useDeskState } from '#components/desk/desk-context.tsx';
import { reusedSentences } from '#lib/checks/reuse.ts';
import { withAllFigures, withFigures } from '#lib/report/live-figures.ts';
import { countCharacters } from '#lib/report/paragraphs.ts';
import { boxText, sectionText } from '#lib/report/section-text.ts';
import type { Span } from '#lib/report/span.ts';

/**
 * What last year said in the same box, or in the whole section where no box is named, with the sentences tinted that this
 * year says again. Nothing where no last year is known.
 */
export default function LastYearText({ section, box }: { section: string; box?: string }) {
  const stored = useDeskState(({ report }) => report.lastYear);
  const lastYear = useMemo(() => stored && withAllFigures(stored), [stored]);
  const present = useDeskState(({ report }) => withFigures(textOf(report.content[section], box), report));
  const whole = useDeskState(({ report }) => withFigures(sectionText(report.content[section]), report));
  if (!lastYear) return null;
  const content = lastYear.content[section];
  const earlier = textOf(content, box);
  return (
    <section className="stack" aria-label="去年的文字">
      <div className="last-year-head">
        <h3 className="h3">{box ? '去年这一部分' : '去年这一节'}</h3>
        <span className="faint small">
          {lastYear.year}年{earlier === '' ? '' : `，${countCharacters(earlier)} 字`}
        </span>
      </div>
      {earlier === '' ? (
        <p className="hint">{lastYear.year}年的报告没有这一部分的文字。</p>
      ) : (
        <Compared earlier={earlier} present={present} scope={box ? '这一框' : '这一节'} />
      )}
      {box ? <SectionShare earlier={sectionText(content)} present={whole} /> : null}
    </section>
  );
}

function textOf(content: Parameters<typeof sectionText>[0], box: string | undefined): string {
  return box ? boxText(content, box) : sectionText(content);
}

/** Typing does not wait for the comparison. */
function useReuse(earlier: string, present: string) {
  const settled = useDeferredValue(present);
  return useMemo(() => reusedSentences(settled, earlier), [settled, earlier]);
}

function Compared({ earlier, present, scope }: { earlier: string; present: string; scope: string }) {
  const { earlier: passages, share } = useReuse(earlier, present);
  return (
    <>
      <p className="last-year-text">
        {pieces(earlier, passages).map(({ start, text, isAgain }) =>
          isAgain ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </p>
      <p className="hint">
        {passages.length === 0 ? (
          '今年没有与去年相同的句子。'
        ) : (
          <>
            <mark className="swatch" aria-hidden="true" />
            与今年相同 {passages.length} 句，占今年{scope}的 {percent(share)}。
          </>
        )}
      </p>
    </>
  );
}

function SectionShare({ earlier, present }: { earlier: string; present: string }) {
  const { share } = useReuse(earlier, present);
  if (share === 0) return null;
  return <p className="hint">全节与去年相同的占 {percent(share)}。</p>;
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? '不到 1%' : `${Math.round(share * 100)}%`;
}

/** The text cut at the ends of its passages. */
function pieces(text: string, passages: readonly Span[]) {
  const cuts: { start: number; text: string; isAgain: boolean }[] = [];
  let from = 0;
  for (const { start, end } of passages) {
    if (start > from) cuts.push({ start: from, text: text.slice(from, start), isAgain: false });
    cuts.push({ start, text: text.slice(start, end), isAgain: true });
    from = end;
  }
  if (from < text.length) cuts.push({ start: from, text: text.slice(from), isAgain: false });
  return cuts;
}
