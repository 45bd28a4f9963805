'use client';

import { useEffect, useState } from 'react';

/** ms without a change before the new count is said: nobody wants it at every keystroke. */
const QUIET = 1200;

/** Says the counts to a screen reader when they have changed and the typing has paused. */
export function FindingsVoice({ wrong, explain, blank }: { wrong: number; explain: number; blank: number }) {
  const words = `须改正 ${wrong}，需说明 ${explain}，待填 ${blank} 格`;
  const [said, setSaid] = useState({ words, aloud: '' });
  useEffect(() => {
    if (said.words === words) return;
    const timer = setTimeout(() => setSaid({ words, aloud: words }), QUIET);
    return () => clearTimeout(timer);
  }, [said, words]);
  return (
    <p className="sr" role="status">
      {said.aloud}
    </p>
  );
}
