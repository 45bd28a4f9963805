'use client';

import { useEffect, useState } from 'react';

/** ms on screen; a toast that is being read (hovered or focused) stays. */
const STAY = 8000;

/** One fact and at most one way to take it back. Never carries an error. To be put into a status region that is always there. */
export function Toast({
  say,
  act,
  onGone,
}: {
  say: string;
  act?: { label: string; do: () => void } | undefined;
  onGone: () => void;
}) {
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    if (isRead) return;
    const timer = setTimeout(onGone, STAY);
    return () => clearTimeout(timer);
  }, [isRead, onGone]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: reading the toast keeps it on screen; it offers no act of its own
    <div
      className="toast"
      onMouseEnter={() => setRead(true)}
      onMouseLeave={() => setRead(false)}
      onFocus={() => setRead(true)}
      onBlur={() => setRead(false)}
    >
      <span>{say}</span>
      {act ? (
        <button
          type="button"
          className="btn btn--bare btn--small"
          onClick={() => {
            act.do();
            onGone();
          }}
        >
          {act.label}
        </button>
      ) : null}
    </div>
  );
}
