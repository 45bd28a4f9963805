import { useEffect } from 'react';
import type { Desk } from '#lib/drafts/desk.ts';

/** Calls `onGone` once the step that an offer to take it back was made for has been taken back in another way. */
export function useUntilTakenBack(desk: Desk, offer: object | undefined, onGone: () => void): void {
  useEffect(() => {
    const step = offer && desk.state().history.done.at(-1);
    if (!step) return;
    return desk.subscribe(() => {
      if (!desk.state().history.done.includes(step)) onGone();
    });
  }, [desk, offer, onGone]);
}
