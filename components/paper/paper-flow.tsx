import type { ReportDocument } from '#lib/export/document.ts';
import { PaintedBlock } from './page-painter.tsx';

/** The report in one flow for the printer, which makes its own pages. Carries no marks but 未定稿. */
export function PaperFlow({ document }: { document: ReportDocument }) {
  return (
    <article className="a4 a4-flow" lang="zh-CN">
      {document.unfinished ? <p className="a4-mark">未定稿</p> : null}
      {document.blocks.map((block, index) => (
        <PaintedBlock
          // biome-ignore lint/suspicious/noArrayIndexKey: painted once and thrown away
          key={index}
          block={block}
          year={document.year}
          underTable={document.blocks[index - 1]?.kind === 'table'}
        />
      ))}
    </article>
  );
}
