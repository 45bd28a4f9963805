'use client';

import { startTransition, useEffect, useState } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { isWrong } from '#lib/checks/finding.ts';
import { isReady } from '#lib/checks/report.ts';
import type { DeskState } from '#lib/drafts/desk.ts';
import { buildDocument, type ReportDocument } from '#lib/export/document.ts';
import { keepBlocks } from './keep-blocks.ts';

/** ms without a change before the paper follows, and ms it lags behind at most while typing goes on. */
const PAUSE = 200;
const LONGEST = 2000;

export type Paper = {
  readonly document: ReportDocument;
  /** By section: cells that broken relations read, as `row/column`. */
  readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
};

/** The report as it will be published, following the desk in the pauses of typing: a keystroke pays nothing for it. */
export function usePaper(): Paper {
  const { desk } = useDesk();
  const [paper, setPaper] = useState(() => paperOf(desk.state()));
  useEffect(() => {
    let shown = desk.state();
    let owedSince: number | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      owedSince = null;
      shown = desk.state();
      startTransition(() => setPaper((previous) => paperOf(shown, previous)));
    };
    const onChange = () => {
      if (desk.state() === shown) return;
      const now = performance.now();
      owedSince ??= now;
      clearTimeout(timer);
      timer = setTimeout(follow, Math.max(0, Math.min(PAUSE, owedSince + LONGEST - now)));
    };
    setPaper((previous) => paperOf(shown, previous));
    const detach = desk.subscribe(onChange);
    return () => {
      clearTimeout(timer);
      detach();
    };
  }, [desk]);
  return paper;
}

/** The paper of a moment. */
export function paperOf({ report, findings }: DeskState, previous?: Paper): Paper {
  const document = buildDocument(report, !isReady(findings));
  const marks = new Map<string, Set<string>>();
  for (const { section, cells } of findings.filter(isWrong)) {
    const own = marks.get(section) ?? new Set();
    marks.set(section, own);
    for (const { row, column } of cells) own.add(`${row}/${column}`);
  }
  if (!previous) return { document, marks };
  return { document: keepBlocks(previous.document, document), marks: keepMarks(previous.marks, marks) };
}

/** Sets with the same cells are taken from before, so that a table without a change is not painted again. */
function keepMarks(previous: Paper['marks'], next: Paper['marks']): Paper['marks'] {
  return new Map(
    [...next].map(([section, cells]) => {
      const before = previous.get(section);
      const isSame = before?.size === cells.size && [...cells].every((cell) => before.has(cell));
      return [section, before && isSame ? before : cells];
    }),
  );
}
