import type { Form } from '#lib/import/recognised.ts';
import { form2019 } from '#lib/template/form-2019.ts';
import type { Notes } from './notes.ts';
import type { Seen, Tables } from './tables.ts';

/** What is said of the tables once all rows are placed: tables and rows that are missing, names and figures written otherwise. */
export function reportTables({ cells, variants, otherHands }: Tables, form: Form, notes: Notes) {
  if (form === '2019')
    notes.depart({
      kind: 'form',
      section: form2019.table,
      about: '格式',
      originals: [],
      done: `这是${form2019.notice}格式的报告。与现行格式对应的数字已经填入，没有对应位置的逐行列在后面。`,
    });
  for (const filled of cells.values()) {
    const { id, name } = filled.table;
    if (!filled.isFound()) {
      const done = `原件里没有找到${name}，整张表留空。`;
      notes.depart({ kind: 'tableMissing', section: id, about: name, originals: [], done });
      continue;
    }
    for (const { row, column } of filled.silent())
      filled.ask({
        row,
        column,
        why: 'absent',
        original: '',
        say: form === '2019' && id === form2019.table ? '2019年格式没有这一格。' : '原件里没有找到这一行。',
      });
    const labels = originalsOf(variants, id);
    if (labels.length > 0)
      notes.depart({
        kind: 'labels',
        section: id,
        about: '行名和表头',
        originals: labels,
        done: '改用模板的写法。',
      });
    const figures = originalsOf(otherHands, id);
    if (figures.length > 0)
      notes.depart({
        kind: 'figures',
        section: id,
        about: '数字写法',
        originals: figures,
        done: '数字不变，改用通常的写法。',
      });
  }
}

function originalsOf(seen: readonly Seen[], table: string): readonly string[] {
  return [...new Set(seen.filter((each) => each.table === table).map(({ original }) => original))];
}
