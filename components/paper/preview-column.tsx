'use client';

import { useCallback, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Where } from './paper-desk.tsx';
import { usePaperParts } from './paper-loader.ts';

/** The page as it will be published, beside the form. It follows the section in hand. */
export function PreviewColumn({ section, onHide }: { section: string; onHide: () => void }) {
  const parts = usePaperParts();
  const [where, setWhere] = useState<Where | null>(null);
  const [isEnlarged, setEnlarged] = useState(false);
  const close = useCallback(() => setEnlarged(false), []);
  return (
    <aside className="side preview-side" aria-label="印出来的样子">
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
      {parts ? (
        <parts.PaperDesk section={section} label="预览的各页" onWhere={setWhere} />
      ) : (
        <div className="desk" />
      )}
      {parts && isEnlarged ? (
        <parts.PreviewEnlarged onClose={close}>
          <parts.PaperDesk section={section} label="放大的各页" />
        </parts.PreviewEnlarged>
      ) : null}
    </aside>
  );
}
