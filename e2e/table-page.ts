import { expect, type Locator, type Page } from '@playwright/test';
import { elementId } from '#lib/report/place.ts';
import { typedInOrder } from '#lib/report/typed-in-order.ts';
import { type CellRef, cellsOf, totalRelation } from '#lib/template/cells.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { reportOfYear } from './report-of-year.ts';

/** Table three of a published report of 2023, in reading order, totals included: figures only. */
const TABLE_THREE = `
  197 7 1 3 1 0 209   1 0 0 0 0 0 1
  87 0 1 2 0 0 90   22 0 0 0 0 0 22
  2 0 0 0 0 0 2   0 0 0 0 0 0 0   1 0 0 0 0 0 1   3 0 0 0 0 0 3
  2 0 0 0 0 0 2   0 0 0 0 0 0 0   2 0 0 0 0 0 2   3 0 0 0 0 0 3
  58 7 0 1 1 0 67   0 0 0 0 0 0 0   0 0 0 0 0 0 0
  5 0 0 0 0 0 5   0 0 0 0 0 0 0   0 0 0 0 0 0 0   0 0 0 0 0 0 0   0 0 0 0 0 0 0
  0 0 0 0 0 0 0   0 0 0 0 0 0 0   6 0 0 0 0 0 6
  191 7 1 3 1 0 203   7 0 0 0 0 0 7`;

export const requests = tableSection('requests');

/** The figures by row and column; table three has 175. */
export const figures = typedInOrder(requests.table, TABLE_THREE.trim().split(/\s+/u));

/** Rows of figures as a spreadsheet would copy them: tabs, \r\n, and a line end after the last row. */
export function copied(table: Table, text: (cell: CellRef) => string): string {
  const rows = new Map<string, string[]>();
  for (const cell of cellsOf(table)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), text(cell)]);
  return [...rows.values()].map((row) => `${row.join('\t')}\r\n`).join('');
}

export function isTotal(table: Table, { row, column }: Pick<CellRef, 'row' | 'column'>): boolean {
  return table.blocks.some((block) => totalRelation(block, row, column) !== undefined);
}

/** The year whose report the table specs write. */
const YEAR = 2022;

/** Opens a section of the table specs' own report. */
export async function openSection(page: Page, section: string): Promise<void> {
  await page.goto('/');
  const home = await reportOfYear(page, new URL(page.url()).origin, YEAR);
  await page.goto(`${home}/${section}`);
  // The page is alive once the cell in hand lights up its headings.
  await expect(async () => {
    await page.locator('#section-heading').focus();
    await page.locator('.grid input').first().click();
    await expect(page.locator('.grid th.is-on').first()).toBeVisible({ timeout: 500 });
  }).toPass();
}

export function cellInput(page: Page, row: string, column: string, section = 'requests'): Locator {
  return page.locator(`#${elementId({ section, field: `cells.${row}.${column}` })}`);
}

/** Pastes a text into the field in hand as the browser would after Ctrl+V, with its markup where there is some. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    (copiedData) => {
      const clipboardData = new DataTransfer();
      for (const [kind, data] of Object.entries(copiedData)) if (data) clipboardData.setData(kind, data);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    { 'text/plain': text, 'text/html': html },
  );
}

/** Empties table three, whatever stood in it. */
export async function emptyTableThree(page: Page): Promise<void> {
  await cellInput(page, 'received', 'naturalPerson').click();
  await paste(
    page,
    copied(requests.table, () => ''),
  );
  await expect(cellInput(page, 'granted', 'business')).toHaveValue('');
}

/** Pastes the whole of table three, totals stated. */
export async function fillTableThree(page: Page): Promise<void> {
  await cellInput(page, 'received', 'naturalPerson').click();
  await paste(
    page,
    copied(requests.table, ({ row, column }) => figures[row]?.[column] ?? ''),
  );
  await expect(cellInput(page, 'received', 'naturalPerson')).toHaveValue('197');
}

/** Types table three row by row with Tab between the cells; totals are passed over unless asked for. */
export async function typeTableThree(page: Page, withTotals: boolean): Promise<void> {
  await cellInput(page, 'received', 'naturalPerson').click();
  for (const { row, column } of cellsOf(requests.table)) {
    if (withTotals || !isTotal(requests.table, { row, column })) {
      await page.keyboard.type(figures[row]?.[column] ?? '');
    }
    await page.keyboard.press('Tab');
  }
}

/** Field names of all cells that carry a mark of a broken relation. */
export async function markedCells(page: Page): Promise<string[]> {
  const names = await page
    .locator('.cell--read input, .cell--lit input')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
  return names.sort();
}
