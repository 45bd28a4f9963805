'use client';

import { Suspense } from 'react';
import { usePaperParts } from '#components/paper/paper-loader.ts';
import { PageOnItsWay } from './page-on-its-way.tsx';
import { CheckPage, ExportPage, Overview } from './page-parts.ts';
import { SectionPage } from './section-page.tsx';
import { usePageInHand } from './use-page-in-hand.ts';

/** Which page of the report the address asks for. Decided in the browser: no page needs the server once the report is open. */
export function ReportPages({ now }: { now: number }) {
  const page = usePageInHand();
  return (
    <>
      {/* Each page waits for itself: without the key, a page that does not come would leave the one before it standing. */}
      <Suspense key={page} fallback={<PageOnItsWay />}>
        <PageInHand page={page} now={now} />
      </Suspense>
      <PrintPart page={page} />
    </>
  );
}

/**
 * What the printer gets; 公开前体检 prints its own list. It comes late, and must not touch the page beside it: a page that
 * is rendered again before it is alive is thrown away with whatever has been typed into it.
 */
function PrintPart({ page }: { page: string }) {
  const parts = usePaperParts();
  return parts && page !== 'check' ? <parts.PrintCopy /> : null;
}

function PageInHand({ page, now }: { page: string; now: number }) {
  if (page === '') return <Overview now={now} />;
  if (page === 'export') return <ExportPage />;
  if (page === 'check') return <CheckPage />;
  return <SectionPage id={page} />;
}
