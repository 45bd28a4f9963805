'use client';

import { lazy } from 'react';
import { loadLive } from '#components/live/live-loader.ts';
import { loadZeroQuestion } from '#components/table/zero-year.tsx';
import { untilLoaded } from '#components/ui/until-loaded.ts';

/** Parts of the report that the page in hand may not need. All are fetched ahead, so that any of them opens while the network is down. */
const loaders = {
  overview: async () => ({ default: (await import('#components/overview/overview.tsx')).Overview }),
  exports: async () => ({ default: (await import('#components/export/export-page.tsx')).ExportPage }),
  check: async () => ({ default: (await import('#components/check/check-page.tsx')).CheckPage }),
  opening: async () => ({ default: (await import('#components/opening/opening-form.tsx')).OpeningForm }),
  prose: async () => ({ default: (await import('#components/prose/prose-form.tsx')).ProseForm }),
  table: async () => ({ default: (await import('#components/table/table-form.tsx')).TableForm }),
  matters: async () => ({ default: (await import('#components/matters/matters-form.tsx')).MattersForm }),
  reading: async () => ({ default: (await import('#components/section/reading-sheet.tsx')).ReadingSheet }),
  smallTable: async () => ({
    default: (await import('#components/phone/small-table-page.tsx')).SmallTablePage,
  }),
  conflict: async () => ({
    default: (await import('#components/conflict/conflict-screen.tsx')).ConflictScreen,
  }),
};

export const Overview = lazy(() => untilLoaded(loaders.overview));
export const ExportPage = lazy(() => untilLoaded(loaders.exports));
export const CheckPage = lazy(() => untilLoaded(loaders.check));
export const OpeningForm = lazy(() => untilLoaded(loaders.opening));
export const ProseForm = lazy(() => untilLoaded(loaders.prose));
export const TableForm = lazy(() => untilLoaded(loaders.table));
export const MattersForm = lazy(() => untilLoaded(loaders.matters));
export const ReadingSheet = lazy(() => untilLoaded(loaders.reading));
export const SmallTablePage = lazy(() => untilLoaded(loaders.smallTable));
export const ConflictScreen = lazy(() => untilLoaded(loaders.conflict));

/** What stands on a page of the report only at times. */
const occasional = [
  loadZeroQuestion,
  () => import('#components/table/table-filling.tsx'),
  () => import('#lib/import/page-paragraphs.ts'),
  loadLive,
  () => import('#components/table/cell-notes.tsx'),
  () => import('#components/table/finding-cause.tsx'),
  () => import('#components/table/last-year-line.tsx'),
  () => import('#components/last-year/last-year-text.tsx'),
];

/** Fetches every part. One that fails is asked for again when it is needed. */
export async function fetchPartsAhead(): Promise<void> {
  await Promise.allSettled([...Object.values(loaders), ...occasional].map((load) => load()));
}
