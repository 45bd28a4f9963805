'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';

/** The pages at full size over everything else; Esc and 关闭 lead back to the form. */
export function PreviewEnlarged({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <dialog ref={ref} className="enlarged" aria-label="预览" onClose={onClose}>
      <div className="side-head">
        <b>预览</b>
        <span className="faint small">与 Word 文档同样的版面</span>
        <span className="grow" />
        <Button small onClick={onClose}>
          <Glyph name="close" />
          关闭
        </Button>
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
