'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Where } from './paper-desk.tsx';
import { usePaperParts } from './paper-loader.ts';
import { PreviewEnlarged } from './preview-enlarged.tsx';

/** The page as it will be published, beside the form. It follows the section in hand. */
export function PreviewColumn({ section, onHide }: { section: string; onHide: () => void }) {
  const parts = usePaperParts();
  const column = useRef<HTMLElement>(null);
  const isInView = useIsShown(column);
  const [where, setWhere] = useState<Where | null>(null);
  const [isEnlarged, setEnlarged] = useState(false);
  const close = useCallback(() => setEnlarged(false), []);
  return (
    <aside className="side preview-side" aria-label="印出来的样子" ref={column}>
      <div className="side-head">
        <b>预览</b>
        <span className="faint small">{where ? `第 ${where.page} 页，共 ${where.pages} 页` : ''}</span>
        <span className="grow" />
        <Button look="bare" small onClick={() => setEnlarged(true)}>
          放大
        </Button>
        <Button look="bare" small onClick={onHide}>
          隐藏
        </Button>
      </div>
      {parts && isInView ? (
        <parts.PaperDesk section={section} label="预览的各页" onWhere={setWhere} />
      ) : (
        <div className="desk" />
      )}
      {parts && isEnlarged ? (
        <PreviewEnlarged onClose={close}>
          <parts.PaperDesk section={section} label="放大的各页" />
        </PreviewEnlarged>
      ) : null}
    </aside>
  );
}

/** The style sheet hides the column in narrow windows; pages that nobody sees are neither painted nor measured. */
function useIsShown(element: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setShown((entry?.contentRect.width ?? 0) > 0));
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isShown;
}
