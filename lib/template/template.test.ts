import { describe, expect, test } from 'vitest';
import { cellsOf, ownTerms, tableSections, totalRelation } from './cells.ts';
import { format2021 as format } from './format-2021.ts';
import { gridWidth, layoutTable } from './layout.ts';
import { type Line, leafIds, leaves, type Table } from './vocabulary.ts';

const tables = tableSections(format).map(({ table }) => table);

test('the six sections come in order under their fixed headings, after the opening', () => {
  expect(
    format.sections.map((section) =>
      section.kind === 'opening' ? section.name : `${section.numeral}、${section.heading}`,
    ),
  ).toEqual([
    '开头说明',
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
});

test('the general section has the five aspects of the notice', () => {
  const general = format.sections.find(({ id }) => id === 'general');
  expect(general?.kind === 'prose' && general.boxes.flatMap(({ heading }) => heading ?? [])).toEqual([
    '（一）主动公开',
    '（二）依申请公开',
    '（三）政府信息管理',
    '（四）政府信息公开平台建设',
    '（五）监督保障',
  ]);
});

test('the tables hold 10, 175 and 15 figures', () => {
  expect(tables.map((table) => cellsOf(table).length)).toEqual([10, 175, 15]);
});

test('section, box, block and relation ids are told apart', () => {
  const sections = format.sections.map(({ id }) => id);
  expect(new Set(sections).size).toBe(sections.length);
  for (const section of format.sections) {
    if (section.kind !== 'prose') continue;
    const boxes = section.boxes.map(({ id }) => id);
    expect(new Set(boxes).size).toBe(boxes.length);
  }
  const relations = tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.relations));
  expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
});

describe.each(tables.map((table): [string, Table] => [table.name, table]))('%s', (_, table) => {
  test('no id occurs twice among its rows or among the columns of one block, and none holds a dot', () => {
    const rows = table.blocks.flatMap((block) => allIds(block.rows));
    expect(new Set(rows).size).toBe(rows.length);
    for (const { columns } of table.blocks) {
      const ids = allIds(columns);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...rows, ...ids].filter((id) => id.includes('.'))).toEqual([]);
    }
  });

  test('every term of every relation is a line that holds figures, and is named', () => {
    for (const block of table.blocks) {
      for (const { forEach, left, right, total, basis } of block.relations) {
        const known: readonly string[] = leafIds(forEach === 'row' ? block.columns : block.rows);
        for (const { sumOf, says } of [left, right]) {
          expect(known).toEqual(
            expect.arrayContaining(sumOf.map((term) => (typeof term === 'string' ? term : term.lastYear))),
          );
          expect(typeof says === 'string' ? [says] : says).not.toContain('');
          if (typeof says !== 'string') expect(says).toHaveLength(sumOf.length);
        }
        expect(basis).not.toBe('');
        const reaches = [left, right].some((side) => ownTerms(side).length < side.sumOf.length);
        expect(`${left.says}${right.says}`.includes('{lastYear}')).toBe(reaches);
        if (total) expect(right.sumOf).toEqual([total]);
        // A total follows from the figures of its own year.
        if (total) expect(left.sumOf).toEqual(ownTerms(left));
      }
    }
  });

  test('every total is defined by exactly one relation', () => {
    for (const block of table.blocks) {
      const totals = block.relations.flatMap(({ total }) => total ?? []);
      expect(new Set(totals).size).toBe(totals.length);
      const named = [...leaves(block.rows), ...leaves(block.columns)].filter(({ label }) =>
        /总计$/u.test(label),
      );
      expect(named.map(({ id }) => id).sort()).toEqual([...totals].sort());
    }
  });

  test('its layout is a full rectangle in which no two cells overlap', () => {
    const rows = layoutTable(table);
    const taken = rows.map(() => new Set<number>());
    for (const [y, { cells }] of rows.entries()) {
      for (const { rowSpan, colSpan } of cells) {
        let x = 0;
        while (taken[y]?.has(x)) x += 1;
        for (let row = y; row < y + rowSpan; row += 1) {
          for (let column = x; column < x + colSpan; column += 1) {
            expect(taken[row]?.has(column), `row ${row} column ${column}`).toBe(false);
            taken[row]?.add(column);
          }
        }
      }
    }
    expect(taken.map(({ size }) => size)).toEqual(rows.map(() => gridWidth(table)));
  });
});

test('figures quoted a year later are cells of their table', () => {
  for (const table of tables) {
    for (const { quotedLater = [], rows, columns } of table.blocks) {
      for (const { row, column } of quotedLater) {
        expect(leafIds(rows)).toContain(row);
        expect(leafIds(columns)).toContain(column);
      }
    }
  }
});

test('the corner of the two sums in table three is the total of its row', () => {
  const [block] = tables[1]?.blocks ?? [];
  expect(block && totalRelation(block, 'handledTotal', 'allApplicants')?.id).toBe('applicants-add-up');
});

function allIds(axis: readonly Line[]): string[] {
  return axis.flatMap((line) => [line.id, ...allIds(line.children ?? [])]);
}
