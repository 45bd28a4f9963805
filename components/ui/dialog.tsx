'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

/**
 * A question on a native dialog: title, what will happen, and the answers in `foot` (safe one left, main right).
 * Esc and `onClose` are the safe answer. The answer marked `data-first` has the focus at the beginning.
 */
export function Dialog({
  title,
  children,
  foot,
  isWide = false,
  onClose,
}: {
  title: string;
  children: ReactNode;
  foot: ReactNode;
  /** Room for a table; such a dialog scrolls inside. */
  isWide?: boolean;
  onClose: () => void;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    // Not `autoFocus`: React gives it before the dialog is open, when nothing in it can take it.
    dialog?.querySelector<HTMLElement>('[data-first=true]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={isWide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={onClose}
    >
      <h2 className="dialog-head h2" id={titleId}>
        {title}
      </h2>
      <div className="dialog-body">{children}</div>
      <div className="dialog-foot">{foot}</div>
    </dialog>
  );
}
