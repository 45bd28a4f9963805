'use client';

import { Button } from '#components/ui/button.tsx';

export function PreviewColumn({ onHide }: { section: string; onHide: () => void }) {
  return (
    <aside className="side preview-side" aria-label="印出来的样子">
      <div className="side-head">
        <b>预览</b>
        <Button look="bare" small onClick={onHide}>
          隐藏
        </Button>
      </div>
    </aside>
  );
}
