'use client';

import './styles.css';
import { WentWrong } from '#components/ui/went-wrong.tsx';

/** Stands in for the whole document when even the layout failed. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <WentWrong error={error} onRetry={retry} />
      </body>
    </html>
  );
}
