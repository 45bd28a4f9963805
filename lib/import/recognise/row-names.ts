import type { Form } from '#lib/import/recognised.ts';
import { tableSections } from '#lib/template/cells.ts';
import { form2019 } from '#lib/template/form-2019.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { type Block, type Line, leaves, type Table } from '#lib/template/vocabulary.ts';
import { wordings2021 } from '#lib/template/wordings-2021.ts';
import { labelKey, wordsOf } from './wording.ts';

/** A row that can be told by its wording, and where its figures belong. */
export type RowName = {
  /** As the form prints it, and as it is looked up: without number, and with it. */
  readonly label: string;
  readonly key: string;
  readonly numbered: string;
  readonly table: string;
  /** Rows of the template: several where a heading was printed as one row, none where nothing corresponds. */
  readonly rows: readonly string[];
  /** For each figure in the row the column of the template, null where nothing corresponds; and how the column is called. */
  readonly columns: readonly { readonly id: string | null; readonly label: string }[];
};

/** All that can be told by wording in the tables of one form. */
export type TableWords = {
  readonly rows: ReadonlyMap<string, RowName>;
  /** The row without a label, told by the number of its figures. */
  readonly unlabelled: readonly RowName[];
  /** Captions, corners, headings of columns and of groups by their words, with their official wording and table. */
  readonly heads: ReadonlyMap<string, { readonly label: string; readonly table: string }>;
};

const known = new Map<Form, TableWords>();

/** The words of a form. Worked out once: they never change. */
export function tableWords(form: Form): TableWords {
  const found = known.get(form) ?? gather(form);
  known.set(form, found);
  return found;
}

function gather(form: Form): TableWords {
  const names: RowName[] = [];
  const heads = new Map<string, { label: string; table: string }>();
  const head = (label: string | null | undefined, table: string) => {
    if (label) heads.set(wordsOf(label), { label, table });
  };
  for (const { table } of tableSections(format2021)) {
    head(table.caption, table.id);
    head(table.name, table.id);
    const isEarlier = form === '2019' && table.id === form2019.table;
    if (isEarlier) names.push(...earlierNames(head));
    else for (const block of table.blocks) names.push(...blockNames(table, block, head));
  }
  const labelled = names.filter(({ key }) => key !== '');
  return {
    // The first of two wins: a row's own wording comes before what it was also seen as.
    rows: new Map([...labelled].reverse().map((name) => [name.key, name])),
    unlabelled: names.filter(({ key }) => key === ''),
    heads,
  };
}

type Head = (label: string | null | undefined, table: string) => void;

function blockNames(table: Table, block: Block, head: Head): RowName[] {
  head(block.caption, table.id);
  head(block.corner, table.id);
  everyLine(block.columns, (line) => head(line.label, table.id));
  const columns = leaves(block.columns).map(({ id, label }) => ({ id, label }));
  const names: RowName[] = [];
  everyLine(block.rows, (line) => {
    if (line.children) head(line.label, table.id);
    const rows = leaves([line]).map(({ id }) => id);
    for (const wording of [
      line.label,
      ...(line.alsoSeenAs ?? []),
      ...(wordings2021.rows[`${table.id}.${line.id}`] ?? []),
    ])
      names.push({ label: line.label, ...lookedUp(wording), table: table.id, rows, columns });
  });
  return names;
}

function earlierNames(head: Head): RowName[] {
  head(form2019.corner, form2019.table);
  return form2019.blocks.flatMap(({ caption, columns, rows }) => {
    head(caption, form2019.table);
    for (const { label } of columns) head(label, form2019.table);
    const figures = columns.map(({ becomes, label }) => ({ id: becomes, label }));
    return rows.flatMap(({ label, alsoSeenAs = [], becomes }) =>
      [label, ...alsoSeenAs].map((each) => ({
        label: each,
        ...lookedUp(each),
        table: form2019.table,
        rows: becomes === null ? [] : [becomes],
        columns: figures,
      })),
    );
  });
}

function lookedUp(wording: string) {
  return { key: labelKey(wording), numbered: wordsOf(wording) };
}

function everyLine(axis: readonly Line[], see: (line: Line) => void) {
  for (const line of axis) {
    see(line);
    everyLine(line.children ?? [], see);
  }
}

/** The form of 2019, where a heading of its table two occurs that the form of 2021 does not have. */
export function formOf(words: string): Form {
  const later = tableWords('2021').heads;
  const own = form2019.blocks
    .flatMap(({ columns }) => columns)
    .map(({ label }) => wordsOf(label))
    .filter((label) => label.length >= 5 && ![...later.keys()].some((each) => each.includes(label)));
  return own.some((label) => words.includes(label)) ? '2019' : '2021';
}
