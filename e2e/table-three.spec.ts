import { expect, type Page, test } from '@playwright/test';
import { leaves } from '#lib/template/vocabulary.ts';
import {
  cellInput,
  emptyTableThree,
  fillTableThree,
  markedCells,
  openSection,
  requests,
  typeTableThree,
} from './table-page.ts';

const [block] = requests.table.blocks;
const rows = leaves(block?.rows ?? []).map(({ id }) => id);
const columns = leaves(block?.columns ?? []).map(({ id }) => id);
const weighed = ['received', 'carriedIn', 'handledTotal', 'carriedForward'];
const cause = { row: 'notAvailableNotHeld', column: 'naturalPerson' };

// A picture of the form for each of hundreds of keys would take longer than the typing itself.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false } });

const names = (cells: readonly [string, string][]) =>
  [...new Set(cells.map(([row, column]) => `cells.${row}.${column}`))].sort();

async function retype(page: Page, text: string) {
  const cell = cellInput(page, cause.row, cause.column);
  await cell.click();
  await cell.selectText();
  await page.keyboard.type(text);
}

/** The promise is half a second; the first look after it must see the sentence. */
async function expectSoon(page: Page, sentence: string) {
  await expect(page.locator('.findings-list')).toContainText(sentence, { timeout: 500 });
}

async function expectNothingBroken(page: Page) {
  await expect(page.locator('.findings')).toContainText('175 格都已填写');
  await expect(page.locator('.findings-head .c-block')).toHaveCount(0);
  expect(await markedCells(page)).toEqual([]);
  await expect(page.locator('.balance .i-ok')).toHaveCount(7);
}

test('with totals by formula, one wrong figure breaks the balance of its column and of the sum', async ({
  page,
}) => {
  test.slow();
  await openSection(page, 'requests');
  await emptyTableThree(page);
  await typeTableThree(page, false);
  await expectNothingBroken(page);
  await expect(cellInput(page, 'handledTotal', 'naturalPerson')).toHaveAttribute('placeholder', '191');

  await retype(page, '57');
  await expectSoon(
    page,
    '「自然人」列：第一项 197 ＋ 第二项 1 ＝ 198，第三项总计 190 ＋ 第四项 7 ＝ 197，相差 1。',
  );
  await expectSoon(
    page,
    '「总计」列：第一项 209 ＋ 第二项 1 ＝ 210，第三项总计 202 ＋ 第四项 7 ＝ 209，相差 1。',
  );
  await expect(page.locator('.findings-head')).toContainText('须改正 2');
  await expect(cellInput(page, 'handledTotal', 'naturalPerson')).toHaveAttribute('placeholder', '190');
  expect(await markedCells(page)).toEqual(
    names(
      weighed.flatMap((row): [string, string][] => [
        [row, 'naturalPerson'],
        [row, 'allApplicants'],
      ]),
    ),
  );
  await expect(page.locator('.balance td.is-off')).toHaveText([/197/u, /209/u]);

  await expect(page.locator('.findings')).toContainText('由 58 改为 57');
  await page.getByRole('button', { name: '改回 58' }).click();
  await expectNothingBroken(page);
});

test('with every total stated, the same figure breaks the two sums it belongs to', async ({ page }) => {
  test.slow();
  await openSection(page, 'requests');
  await emptyTableThree(page);
  await typeTableThree(page, true);
  await expectNothingBroken(page);

  await retype(page, '57');
  await expectSoon(page, '「自然人」列：（一）至（六）合计 190，（七）总计 191，相差 1。');
  await expectSoon(page, '「本机关不掌握相关政府信息」行：六类申请人合计 66，总计填的是 67，相差 1。');
  await expect(page.locator('.findings-head')).toContainText('须改正 2');
  await expect(page.locator('.balance .i-ok')).toHaveCount(7);
  const summed = rows.filter((row) => !['received', 'carriedIn', 'carriedForward'].includes(row));
  expect(await markedCells(page)).toEqual(
    names([
      ...summed.map((row): [string, string] => [row, 'naturalPerson']),
      ...columns.map((column): [string, string] => [cause.row, column]),
    ]),
  );
  await expect(cellInput(page, cause.row, cause.column)).toHaveAttribute('aria-invalid', 'true');
  await expect(cellInput(page, cause.row, cause.column)).toHaveAccessibleDescription(/合计 190.*合计 66/u);

  await retype(page, '58');
  await expectNothingBroken(page);
});

test('填入 sets a stated total to what it ought to be, and one undo takes that back', async ({ page }) => {
  await openSection(page, 'requests');
  await fillTableThree(page);
  const total = cellInput(page, 'granted', 'allApplicants');
  await total.click();
  await page.keyboard.type('91');
  await page.keyboard.press('Tab');
  await expect(page.locator('.cell--stated .cell-tip').first()).toHaveText('应 90');
  await page.getByRole('button', { name: '填入 90', exact: true }).click();
  await expect(total).toHaveValue('90');
  await expectNothingBroken(page);
  await page.keyboard.press('Control+z');
  await expect(total).toHaveValue('91');
});

test('a cleared cell is owed, not wrong, and a click on the sentence leads to it', async ({ page }) => {
  await openSection(page, 'requests');
  await fillTableThree(page);
  await cellInput(page, cause.row, cause.column).click();
  await page.keyboard.press('Delete');
  await expect(page.locator('.findings')).toContainText('待填 1 格');
  await expect(page.locator('.findings-head .c-block')).toHaveCount(0);
  await page.locator('#section-heading').focus();
  await page.getByRole('button', { name: /表三还有 1 格没有填/u }).click();
  await expect(cellInput(page, cause.row, cause.column)).toBeFocused();
});
