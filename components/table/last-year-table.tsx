'use client';

import { useState } from 'react';
import { useDeskState } from '#components/desk/desk-context.tsx';
import { SmallTable } from '#components/phone/small-table.tsx';
import { printQuantity } from '#lib/report/quantity.ts';
import { type YearBefore, yearBefore } from '#lib/report/year-before.ts';
import { blockOfRow } from '#lib/template/cells.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import { useTableHandle } from './table-context.tsx';

/** Last year's whole table, painted only once it is asked for. */
export function LastYearTable() {
  const { section } = useTableHandle();
  const before = useDeskState(({ report }) => yearBefore(report, section.table));
  const [isOpen, setOpen] = useState(false);
  if (!before) return null;
  return (
    <details className="last-year-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{before.year}年的整张表</summary>
      {isOpen ? (
        <SmallTable table={section.table} print={printer(section.table, before)} marks={undefined} />
      ) : null}
    </details>
  );
}

function printer(table: Table, { values }: YearBefore) {
  return (row: string, column: string) =>
    printQuantity(values[row]?.[column] ?? null, blockOfRow(table, row)?.unit ?? 'count');
}
