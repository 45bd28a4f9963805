import { Fragment, memo } from 'react';
import type { PageBlock } from '#lib/export/document.ts';
import { titleLines } from '#lib/export/title-lines.ts';
import { PaintedTable } from './painted-table.tsx';
import { keepsWithNext } from './paper-size.ts';

type Props = {
  block: PageBlock;
  /** Reporting year: a long title breaks before it. */
  year: number;
  /** Stands right under a table, which wants a little room. */
  underTable: boolean;
  /** Cells framed on the screen, `row/column`; never on paper. */
  marks?: ReadonlySet<string> | undefined;
};

/** Paints one block on the screen and for the printer. What stands in it and in which order is the document's affair. */
export const PaintedBlock = memo(function PaintedBlock({ block, year, underTable, marks }: Props) {
  const keeps = keepsWithNext(block) ? 'keeps' : '';
  switch (block.kind) {
    case 'title':
      return (
        <h2 className={`t ${keeps}`}>
          {titleLines(block.text, year).map((line, index) => (
            <Fragment key={line}>
              {index > 0 ? <br /> : null}
              {line}
            </Fragment>
          ))}
        </h2>
      );
    case 'heading':
      return <h3 className={`l1 ${keeps} ${underTable ? 'under-table' : ''}`}>{block.text}</h3>;
    case 'paragraph':
      return (
        <p className={keeps}>
          {block.runs.map(({ level, text }, index) =>
            level === 0 ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their order
              <span key={index} className={`l${level}`}>
                {text}
              </span>
            ),
          )}
        </p>
      );
    case 'table':
      return <PaintedTable block={block} marks={marks} />;
    default:
      return block satisfies never;
  }
});
