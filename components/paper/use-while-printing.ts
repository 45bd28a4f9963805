'use client';

import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What `make` gave when the printer was called for, as long as it prints; the body carries `className` meanwhile. */
export function useWhilePrinting<T>(make: () => T, className: string): T | null {
  const [made, setMade] = useState<{ value: T } | null>(null);
  const makeNow = useEffectEvent(make);
  useEffect(() => {
    const before = () => flushSync(() => setMade({ value: makeNow() }));
    const after = () => setMade(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  // A class and not :has, which browsers before 2022 do not read: they would print the app as well.
  useLayoutEffect(() => {
    if (!made) return;
    document.body.classList.add(className);
    return () => document.body.classList.remove(className);
  }, [made, className]);
  return made ? made.value : null;
}
