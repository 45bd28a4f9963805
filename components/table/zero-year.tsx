'use client';

import { lazy, Suspense, useState } from 'react';
import { useDeskState } from '#components/desk/desk-context.tsx';
import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import { isZeroYear } from '#lib/drafts/zero-year-state.ts';

/** Fetches the question: few years are without an application, so the form does not wait for it. */
export const loadZeroQuestion = async () => ({
  default: (await import('./zero-question.tsx')).ZeroQuestion,
});

const ZeroQuestion = lazy(() => untilLoaded(loadZeroQuestion));

/** 零申请: one answer for the whole year. The button opens the question; agreeing is one step, and one 撤销 takes all of it back. */
export function ZeroYear() {
  const [isAsking, setAsking] = useState(false);
  const isDeclared = useDeskState(({ report }) => isZeroYear(report));
  return (
    <>
      {isDeclared ? (
        <span className="soft small nowrap">
          <Glyph name="ok" /> 已按零申请填写
        </span>
      ) : null}
      <Button onClick={() => setAsking(true)}>零申请…</Button>
      <Suspense>{isAsking ? <ZeroQuestion onClose={() => setAsking(false)} /> : null}</Suspense>
    </>
  );
}
