'use client';

import { useDeskState } from '#components/desk/desk-context.tsx';
import { headingsOf } from '#lib/report/headings.ts';
import { withFigures } from '#lib/report/live-figures.ts';
import { countCharacters } from '#lib/report/paragraphs.ts';
import { contentOf } from '#lib/report/report.ts';
import type { ProseSection } from '#lib/template/vocabulary.ts';

type Props = { section: ProseSection; box: string };

/** The text of one box; only what shows something about it renders again when it is typed into. */
function useBoxText({ section, box }: Props): string {
  return useDeskState((state) => contentOf(state.report, section).texts[box] ?? '');
}

export function BoxCount({ section, box }: Props) {
  const count = useDeskState(({ report }) =>
    countCharacters(withFigures(contentOf(report, section).texts[box] ?? '', report)),
  );
  return <span className="faint tiny">{count} 字</span>;
}

const LEVELS = { 1: '一级标题', 2: '二级标题', 3: '三级标题', 4: '四级标题' } as const;

/** Which lines were taken for headings, so that nobody has to format any by hand. */
export function RecognisedHeadings(props: Props) {
  const headings = headingsOf(useBoxText(props));
  if (headings.length === 0) return null;
  return (
    <div className="heads">
      <p className="faint tiny">认出 {headings.length} 个标题，导出时自动排好字体。</p>
      <ul aria-label="认出的标题">
        {headings.map(({ text, level, runsIn }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a heading has no other name than its place; rows hold no state
          <li key={index}>
            <span className="badge badge--plain">{LEVELS[level]}</span>
            <span>{text}</span>
            {runsIn ? <span className="faint">后面接正文</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
