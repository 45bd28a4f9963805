import type { PlacedRow } from '#lib/import/place-block.ts';
import type { CellText } from '#lib/report/table-edits.ts';
import { blockOfRow, spokenName } from '#lib/template/cells.ts';
import { type Block, leaves, type Table } from '#lib/template/vocabulary.ts';
import { cellName } from './cell-names.ts';

/** Each row with its figures as they will stand, what it was called where it was copied, and which cells change. */
export function FillingRows({
  table,
  rows,
  changed,
}: {
  table: Table;
  rows: readonly PlacedRow[];
  changed: readonly CellText[];
}) {
  const isChanged = ({ row, column }: CellText) =>
    changed.some((cell) => cell.row === row && cell.column === column);
  return table.blocks.map((block) => {
    const own = rows.filter(({ row }) => blockOfRow(table, row) === block);
    if (own.length === 0) return null;
    return (
      <section
        key={block.id}
        className="fill-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reached by keyboard
        tabIndex={0}
        aria-label={block.caption ?? table.caption}
      >
        {block.corner === null ? (
          <Columns table={table} rows={own} isChanged={isChanged} />
        ) : (
          <Rows block={block} rows={own} isChanged={isChanged} />
        )}
      </section>
    );
  });
}

type Shown = { rows: readonly PlacedRow[]; isChanged: (cell: CellText) => boolean };

function Rows({ block, rows, isChanged }: Shown & { block: Block }) {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const columns = leaves(block.columns).filter(({ id }) => used.has(id));
  return (
    <table className="list fill-rows">
      <thead>
        <tr>
          <th scope="col">{block.caption ?? '行'}</th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col" className="num">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, calledThere, cells }) => (
          <tr key={row}>
            <th scope="row">
              {labelOf(block, row)}
              {calledThere === '' ? null : (
                <span className="faint small fill-called">原文：{calledThere}</span>
              )}
            </th>
            {columns.map(({ id }) => (
              <Figure key={id} cell={cells.find(({ column }) => column === id)} isChanged={isChanged} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table of one long row is read downwards. */
function Columns({ table, rows, isChanged }: Shown & { table: Table }) {
  return (
    <table className="list fill-rows">
      <tbody>
        {rows.flatMap(({ cells }) =>
          cells.map((cell) => (
            <tr key={cell.column}>
              <th scope="row">{cellName(table, cell)}</th>
              <Figure cell={cell} isChanged={isChanged} />
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function Figure({ cell, isChanged }: { cell: CellText | undefined; isChanged: Shown['isChanged'] }) {
  if (!cell) return <td className="num faint">不变</td>;
  const text = cell.text === '' ? <span className="faint">空</span> : cell.text;
  return isChanged(cell) ? (
    <td className="num is-new">
      <b>{text}</b>
    </td>
  ) : (
    <td className="num">{text}</td>
  );
}

function labelOf({ rows }: Block, id: string): string {
  const line = leaves(rows).find((each) => each.id === id);
  return line ? (line.spokenAs ? spokenName(line) : line.label) : '';
}
