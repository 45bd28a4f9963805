import { Fragment, type ReactNode } from 'react';
import type { PageBlock } from '#lib/export/document.ts';
import { type Block, type Line, leaves } from '#lib/template/vocabulary.ts';

type TableBlock = PageBlock & { readonly kind: 'table' };
type Props = { block: TableBlock; marks: ReadonlySet<string> | undefined };

/** A national table on a phone: figures scroll sideways, names stay in view. Blocks without row names are read downwards. */
export function SmallTable({ block, marks }: Props) {
  return block.table.blocks.map((part) => (
    <section
      key={part.id}
      className="sm-scroll"
      aria-label={`${part.caption ?? block.table.name}，可左右滑动`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reached by keyboard
      tabIndex={0}
    >
      <table className={part.corner === null ? 'sm-t sm-t--down' : 'sm-t'}>
        {part.caption ? <caption>{part.caption}</caption> : null}
        {part.corner === null ? (
          <ReadDownwards part={part} block={block} marks={marks} />
        ) : (
          <ReadAcross part={part} block={block} marks={marks} />
        )}
      </table>
    </section>
  ));
}

type PartProps = Props & { part: Block };

function ReadAcross({ part, block, marks }: PartProps) {
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
            columns.map(({ id }) => <Figure key={id} block={block} row={row.id} column={id} marks={marks} />)
          }
        </Names>
      </tbody>
    </>
  );
}

function ReadDownwards({ part, block, marks }: PartProps) {
  const row = leaves(part.rows)[0];
  if (!row) return null;
  return (
    <tbody>
      <Names lines={part.columns} span={1}>
        {(column) => <Figure block={block} row={row.id} column={column.id} marks={marks} />}
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

function Figure({ block, row, column, marks }: Props & { row: string; column: string }) {
  const text = block.print(row, column);
  const look = marks?.has(`${row}/${column}`) ? 'bad' : text === '0' ? 'z' : text === '' ? 'none' : '';
  return <td className={look}>{text}</td>;
}
