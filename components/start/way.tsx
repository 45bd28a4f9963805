import type { ReactNode } from 'react';

/** One way to begin: its number, what it is and what it does, and the button or link that takes it. */
export function Way({
  mark,
  isFirst = false,
  title,
  say,
  children,
}: {
  mark: number | '＋';
  isFirst?: boolean;
  title: string;
  say: string;
  children: ReactNode;
}) {
  return (
    <div className={isFirst ? 'way is-first' : 'way'}>
      <span className="way-n" aria-hidden="true">
        {mark}
      </span>
      <span>
        <b>{title}</b>
        <span className="soft">{say}</span>
      </span>
      <span className="way-acts">{children}</span>
    </div>
  );
}
