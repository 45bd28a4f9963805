import { at, children, valueAt, type XmlNode } from './xml-tree.ts';

/** Width of the type area in twips. */
const MEASURE = 8844;

/** What is wrong with one table: widths, spans, merges, rows that may split. Empty when well. */
export function tableProblems(table: XmlNode): string[] {
  const columns = children(at(table, 'w:tblGrid') ?? table, 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w']),
  );
  const rows = children(table, 'w:tr');
  const name = valueAt(table, 'w:tblPr', 'w:tblCaption') ?? '';
  return [
    ...(name === '' ? ['a table has no caption'] : []),
    ...(columns.length === 0 ? ['a table has no grid'] : []),
    ...(sum(columns) > MEASURE ? [`the table is ${sum(columns)} twips wide, the type area ${MEASURE}`] : []),
    ...rows.flatMap((row, index) =>
      rowProblems(row, columns).map((problem) => `${name}, row ${index + 1}: ${problem}`),
    ),
    ...mergeProblems(rows).map((problem) => `${name}, ${problem}`),
  ];
}

function rowProblems(row: XmlNode, columns: readonly number[]): string[] {
  const problems = at(row, 'w:trPr', 'w:cantSplit') ? [] : ['may be split over two pages'];
  let column = 0;
  for (const cell of children(row, 'w:tc')) {
    const span = spanOf(cell);
    const width = Number(at(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w']);
    const room = sum(columns.slice(column, column + span));
    if (width !== room) problems.push(`a cell is ${width} twips wide, its columns ${room}`);
    if (children(cell).at(-1)?.name !== 'w:p') problems.push('a cell does not end with a paragraph');
    column += span;
  }
  return column === columns.length ? problems : [...problems, `spans ${column} of ${columns.length} columns`];
}

/** A cell that goes on from above stands below one that starts or goes on at the same column and span. */
function mergeProblems(rows: readonly XmlNode[]): string[] {
  const problems: string[] = [];
  let above = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const merged = new Map<number, number>();
    let column = 0;
    for (const cell of children(row, 'w:tc')) {
      const span = spanOf(cell);
      const merge = at(cell, 'w:tcPr', 'w:vMerge');
      const goesOn = merge && merge.attributes['w:val'] !== 'restart';
      if (goesOn && above.get(column) !== span)
        problems.push(`row ${index + 1}: goes on from a cell that is not there`);
      if (merge) merged.set(column, span);
      column += span;
    }
    above = merged;
  }
  return problems;
}

function spanOf(cell: XmlNode): number {
  return Number(valueAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
