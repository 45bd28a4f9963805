'use client';

import { HomeBar } from '#components/start/home-bar.tsx';
import type { StoredSettings } from '#lib/drafts/agency-wire.ts';
import { ImportStart } from './import-start.tsx';
import { ReviewPage } from './review-page.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useImport } from './use-import.ts';
import type { KnownReport } from './use-save-import.ts';

type Props = {
  viewerName: string;
  stored: StoredSettings;
  /** The year being reported on; `now` in ms since 1970. */
  year: number;
  now: number;
  /** The year before is wanted: by which page, which is gone back to. */
  back: string | null;
  /** The agency's reports: one of the same year is where the import goes. */
  reports: readonly KnownReport[];
};

/** From a file to a report: chosen, read by the server, looked through, stored. */
export function ImportPage({ viewerName, stored, year, now, back, reports }: Props) {
  const { state, read, take, stop } = useImport();
  const isOver = useDroppedFiles(state.kind === 'idle' ? take : null);
  const bar = <HomeBar here="/" viewerName={viewerName} kind={stored.settings.kind} year={year} now={now} />;
  if (state.kind === 'review') {
    return (
      <div className="im-shell">
        {bar}
        <ReviewPage
          file={state.file}
          stored={stored}
          latest={year}
          next={back}
          reports={reports}
          onDrop={stop}
        />
      </div>
    );
  }
  return (
    <>
      {bar}
      <main className="home">
        <ImportStart
          state={state}
          forLastYear={back !== null}
          isOver={isOver}
          onFile={(file, name) => void read(file, name)}
          onStop={stop}
        />
      </main>
    </>
  );
}
