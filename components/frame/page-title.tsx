'use client';

import { useDeskState } from '#components/desk/desk-context.tsx';
import { headingOf } from '#lib/report/section-names.ts';
import { usePageInHand } from './use-page-in-hand.ts';

const NAMES: Readonly<Record<string, string>> = { '': '报告概览', check: '公开前体检', export: '导出与打印' };

/** What the window is called: the page in hand and the year, so that tabs and the history tell reports apart (WCAG 2.4.2). */
export function PageTitle() {
  const page = usePageInHand();
  const year = useDeskState((state) => state.report.year);
  const section = useDeskState((state) => state.report.format.sections.find(({ id }) => id === page));
  const name = section ? headingOf(section) : (NAMES[page] ?? '没有这一节');
  return <title>{`${name} · ${year}年度报告 · 年报编制台`}</title>;
}
