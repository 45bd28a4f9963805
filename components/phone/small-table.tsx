import { Fragment, type ReactNode } from 'react';
import { type Block, type Line, leaves, type Table } from '#lib/template/vocabulary.ts';

type Props = {
  table: Table;
  /** The text of a cell; '' where there is none. */
  print: (row: string, column: string) => string;
  /** Cells that something is wrong with, as `row/column`. */
  marks: ReadonlySet<string> | undefined;
};

/** A national table on a phone: figures scroll sideways, names stay in view. Blocks without row names are read downwards. */
export function SmallTable({ table, print, marks }: Props) {
  return table.blocks.map((part) => (
    <section
      key={part.id}
      className="sm-scroll"
      aria-label={`${part.caption ?? table.name}，可左右滑动`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reached by keyboard
      tabIndex={0}
    >
      <table className={part.corner === null ? 'sm-t sm-t--down' : 'sm-t'}>
        {part.caption ? <caption>{part.caption}</caption> : null}
        {part.corner === null ? (
          <ReadDownwards part={part} print={print} marks={marks} />
        ) : (
          <ReadAcross part={part} print={print} marks={marks} />
        )}
      </table>
    </section>
  ));
}

type PartProps = Omit<Props, 'table'> & { part: Block };

function ReadAcross({ part, print, marks }: PartProps) {
  const columns = leaves(part.columns);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">项目</th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Names lines={part.rows} span={columns.length}>
          {(row) =>
            columns.map(({ id }) => <Figure key={id} print={print} row={row.id} column={id} marks={marks} />)
          }
        </Names>
      </tbody>
    </>
  );
}

function ReadDownwards({ part, print, marks }: PartProps) {
  const row = leaves(part.rows)[0];
  if (!row) return null;
  return (
    <tbody>
      <Names lines={part.columns} span={1}>
        {(column) => <Figure print={print} row={row.id} column={column.id} marks={marks} />}
      </Names>
    </tbody>
  );
}

/** One row a line; what groups lines is a row of its own. */
function Names({
  lines,
  span,
  children,
}: {
  lines: readonly Line[];
  span: number;
  children: (leaf: Line) => ReactNode;
}) {
  return lines.map((line) => (
    <Fragment key={line.id}>
      <tr className={line.children ? 'key-row' : undefined}>
        <th scope="row">{line.label}</th>
        {line.children ? <td colSpan={span} /> : children(line)}
      </tr>
      {line.children ? (
        <Names lines={line.children} span={span}>
          {children}
        </Names>
      ) : null}
    </Fragment>
  ));
}

function Figure({ print, row, column, marks }: Omit<Props, 'table'> & { row: string; column: string }) {
  const text = print(row, column);
  const look = marks?.has(`${row}/${column}`) ? 'bad' : text === '0' ? 'z' : text === '' ? 'none' : '';
  return <td className={look}>{text}</td>;
}
