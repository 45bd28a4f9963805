'use client';

import { type ReactNode, Suspense, useState, useSyncExternalStore } from 'react';
import { sayConflicts } from '#components/conflict/say-conflicts.ts';
import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { ConflictScreen } from './page-parts.ts';

/** Where versions conflict, the choice takes the place of the section in hand; elsewhere a banner leads to it. */
export function ConflictGate({ viewerName, children }: { viewerName: string; children: ReactNode }) {
  const { sync } = useDesk();
  const { path } = useNavigation();
  const conflicts = useSyncExternalStore(sync.subscribe, sync.conflicts, sync.conflicts);
  const sections = useDeskState((state) => state.report.format.sections);
  // What the clerk said to these very versions: choose now, or later.
  const [answer, setAnswer] = useState<{ to: string; now: boolean } | null>(null);
  // A word that is being composed is not interrupted.
  const [isComposing, setComposing] = useState(false);

  const versions = conflicts.map(({ section, theirs }) => `${section}@${theirs.revision}`).join();
  const isInHand = conflicts.some(({ section }) => path.endsWith(`/${section}`));
  const isChoosing = answer?.to === versions ? answer.now : isInHand;
  if (conflicts.length > 0 && isChoosing && !isComposing) {
    return (
      <Suspense>
        <ConflictScreen
          // A choice belongs to the texts it was made between: other texts, another question.
          key={`${versions} ${conflicts.map(({ mineAt }) => mineAt).join()}`}
          conflicts={conflicts}
          viewerName={viewerName}
          onPostpone={() => setAnswer({ to: versions, now: false })}
        />
      </Suspense>
    );
  }
  const conflicting = sections.filter(({ id }) => conflicts.some(({ section }) => section === id));
  return (
    <div
      className="cf-gate"
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    >
      {conflicts.length > 0 ? (
        <Banner
          kind="note"
          say={sayConflicts(conflicting)}
          action={
            <Button small onClick={() => setAnswer({ to: versions, now: true })}>
              去选定
            </Button>
          }
        >
          选定以前，这里的改动只存在这台电脑上。
        </Banner>
      ) : null}
      {children}
    </div>
  );
}
