import { PaintedBlock } from './page-painter.tsx';
import { heightOf, type Page, type Slice } from './paginate.ts';
import type { Laid } from './use-pages.tsx';
import type { Paper } from './use-paper.ts';

/** One A4 page on the screen: what stands on it, its number, and 未定稿 while something is in the way. `number` from 1. */
export function PaperPage({
  laid,
  page,
  number,
  marks,
}: {
  laid: Laid;
  page: Page;
  number: number;
  marks: Paper['marks'];
}) {
  return (
    <div className="a4-frame">
      <div className="a4">
        {laid.document.unfinished ? <p className="a4-mark">未定稿</p> : null}
        {page.map((slice) => (
          <PaintedSlice key={`${slice.index}/${slice.from}`} laid={laid} slice={slice} marks={marks} />
        ))}
        <p className={number % 2 === 0 ? 'folio folio--left' : 'folio'}>— {number} —</p>
      </div>
    </div>
  );
}

/** The lines of a block that stand on this page: the whole block, shifted up inside a window of their height. */
function PaintedSlice({ laid, slice, marks }: { laid: Laid; slice: Slice; marks: Paper['marks'] }) {
  const { document, blocks } = laid;
  const block = document.blocks[slice.index];
  const units = blocks[slice.index]?.units ?? [];
  if (!block) return null;
  const painted = (
    <PaintedBlock
      block={block}
      year={document.year}
      underTable={document.blocks[slice.index - 1]?.kind === 'table'}
      marks={marks.get(block.section)}
    />
  );
  if (slice.from === 0 && slice.to === units.length) return <div className="slice">{painted}</div>;
  return (
    <div
      className="slice slice--part"
      style={{ height: heightOf(units.slice(slice.from, slice.to)) }}
      // Readers hear the paragraph once, where it begins.
      aria-hidden={slice.from > 0}
    >
      <div style={{ marginTop: -heightOf(units.slice(0, slice.from)) }}>{painted}</div>
    </div>
  );
}
