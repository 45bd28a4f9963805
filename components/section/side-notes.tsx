import type { ReactNode } from 'react';

/** Notes in the side column; `label` is what readers call it. `follows`: they change with the caret, and say so. */
export function SideNotes({
  label,
  title,
  follows = false,
  children,
}: {
  label: string;
  title: string;
  follows?: boolean;
  children: ReactNode;
}) {
  return (
    <aside className="side" aria-label={label}>
      <div className="side-head">
        <b>{title}</b>
        {follows ? (
          <>
            <span className="grow" />
            <span className="faint small">随光标切换</span>
          </>
        ) : null}
      </div>
      <div className="side-body">{children}</div>
    </aside>
  );
}
