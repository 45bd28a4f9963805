import { Fragment } from 'react';
import { labelLines, readsAsList } from '#lib/export/cell-typography.ts';
import type { PageBlock } from '#lib/export/document.ts';
import { fitFigure } from '#lib/export/fit-figure.ts';
import { cellPadding, type TableLook, tableLook } from '#lib/export/typography.ts';
import type { LayoutRow, Placed } from '#lib/template/layout.ts';
import { px } from './paper-size.ts';

type TableBlock = PageBlock & { readonly kind: 'table' };
type Marks = ReadonlySet<string> | undefined;

/** A table in the proportions of the Word file, so that both turn the page at the same place. */
export function PaintedTable({ block, marks }: { block: TableBlock; marks: Marks }) {
  const { table, rows } = block;
  const look = tableLook(table);
  const width = look.columns.reduce((sum, column) => sum + column, 0);
  // Only where the whole table has one head; the heads of a stacked table belong to its parts.
  const heads = table.blocks.length === 1 ? rows.findIndex(({ role }) => role !== 'head') : 0;
  const paint = (row: LayoutRow, index: number) => (
    <tr key={index} style={{ height: px(look.row) }}>
      {row.cells.map((cell) => (
        <PaintedCell key={keyOf(cell)} cell={cell} block={block} look={look} marks={marks} />
      ))}
    </tr>
  );
  return (
    <table aria-label={table.caption} style={{ fontSize: pxOf(look.size), lineHeight: `${px(look.line)}px` }}>
      <colgroup>
        {look.columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a form never move
          <col key={index} width={`${(100 * column) / width}%`} />
        ))}
      </colgroup>
      {heads > 0 ? <thead>{rows.slice(0, heads).map(paint)}</thead> : null}
      <tbody>{rows.slice(heads).map(paint)}</tbody>
    </table>
  );
}

type CellProps = { cell: Placed; block: TableBlock; look: TableLook; marks: Marks };

function PaintedCell({ cell, block, look, marks }: CellProps) {
  const spans = {
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
  };
  if (cell.role === 'value') {
    const isMarked = marks?.has(`${cell.row}/${cell.column}`) ?? false;
    const room = roomOf(cell, block, look);
    return (
      <td {...spans} className={isMarked ? 'off' : undefined}>
        <PaintedFigure text={block.print(cell.row, cell.column)} room={room} size={look.size} />
      </td>
    );
  }
  const scope = scopeOf(cell);
  return (
    <th {...spans} {...(scope ? { scope } : {})} className={readsAsList(cell, block.table) ? 'a' : undefined}>
      {labelLines(cell.text, cell.rowSpan).map((line, index) => (
        <Fragment key={line}>
          {index > 0 ? <br /> : null}
          {line}
        </Fragment>
      ))}
    </th>
  );
}

/** A figure on one line: smaller, then narrower, where the column is too small for it. */
function PaintedFigure({ text, room, size }: { text: string; room: number; size: number }) {
  const fit = fitFigure(text, room, size);
  if (fit.size === size && fit.scale === 100) return text;
  return (
    <span
      className="narrow-figure"
      style={{ fontSize: pxOf(fit.size), transform: `scaleX(${fit.scale / 100})` }}
    >
      {text}
    </span>
  );
}

/** Twips between the paddings of a cell. Columns that hold figures are alike, so the last of them speaks for all. */
function roomOf(cell: Placed, { table }: TableBlock, { columns }: TableLook): number {
  const last = columns.at(-1) ?? 0;
  return (table.blocks.length === 1 ? last : last * cell.colSpan) - 2 * cellPadding;
}

/** Half-points as px. */
function pxOf(halfPoints: number): number {
  return (halfPoints * 2) / 3;
}

function keyOf(cell: Placed): string {
  return cell.role === 'value' ? `${cell.row}/${cell.column}` : `${cell.role}/${cell.id}`;
}

function scopeOf(cell: Placed): 'row' | 'rowgroup' | 'col' | 'colgroup' | undefined {
  if (cell.role === 'rowHeading') return cell.rowSpan > 1 ? 'rowgroup' : 'row';
  if (cell.role === 'columnHeading') return cell.colSpan > 1 ? 'colgroup' : 'col';
  return undefined;
}
