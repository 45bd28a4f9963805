'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { PageBlock, ReportDocument } from '#lib/export/document.ts';
import { PaintedBlock } from './page-painter.tsx';
import { type MeasuredBlock, type Page, paginate } from './paginate.ts';
import { keepsWithNext, LINE, ROOM } from './paper-size.ts';

/** A document with its page breaks. */
export type Laid = {
  readonly document: ReportDocument;
  readonly blocks: readonly MeasuredBlock[];
  readonly pages: readonly Page[];
};

/**
 * Lays a document on pages. Blocks that have not been seen yet are painted once at full size where nobody sees them
 * (`measurer`, to be rendered outside of anything scaled) and measured; the pages change when all heights are known.
 */
export function usePages(document: ReportDocument): { laid: Laid | null; measurer: ReactNode } {
  const sheet = useRef<HTMLDivElement>(null);
  const [heights] = useState(() => new WeakMap<PageBlock, MeasuredBlock>());
  const [laid, setLaid] = useState<Laid | null>(null);
  const isLaid = laid?.document === document;

  useLayoutEffect(() => {
    const painted = sheet.current?.children;
    const blocks = document.blocks.map((block, index) => {
      const known = heights.get(block);
      if (known) return known;
      const element = painted?.[index];
      const measured = element
        ? measure(block, element)
        : { units: [LINE], splits: true, keepsWithNext: false };
      heights.set(block, measured);
      return measured;
    });
    setLaid({ document, blocks, pages: paginate(blocks, ROOM) });
  }, [document, heights]);

  const measurer = isLaid ? null : (
    <div className="a4 a4-measure" aria-hidden="true" ref={sheet}>
      {document.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: measured by position, gone at once
        <div key={index} className="slice">
          {heights.has(block) ? null : (
            <PaintedBlock
              block={block}
              year={document.year}
              underTable={document.blocks[index - 1]?.kind === 'table'}
            />
          )}
        </div>
      ))}
    </div>
  );
  return { laid, measurer };
}

function measure(block: PageBlock, element: Element): MeasuredBlock {
  const { height } = element.getBoundingClientRect();
  const keeps = keepsWithNext(block);
  if (block.kind === 'paragraph') {
    const lines = Math.max(1, Math.round(height / LINE));
    return { units: Array.from({ length: lines }, () => LINE), splits: true, keepsWithNext: keeps };
  }
  if (block.kind === 'table') {
    const rows = Array.from(element.querySelectorAll('tr'), (row) => row.getBoundingClientRect().height);
    return { units: rows, splits: false, keepsWithNext: keeps };
  }
  return { units: [height], splits: false, keepsWithNext: keeps };
}
