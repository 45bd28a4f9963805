import { expect, type Page, test } from '@playwright/test';
import { leafIds } from '#lib/template/vocabulary.ts';
import { draftAddress } from './draft-report.ts';
import { cellInput, fillTableThree, openSection, requests } from './table-page.ts';

const [block] = requests.table.blocks;
const rows = leafIds(block?.rows ?? []);

/** Whether what stands at the middle of the cell in hand is the cell, and not a heading or the balance line over it. */
function isUncovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const cell = document.activeElement;
    if (!(cell instanceof HTMLInputElement)) return false;
    const { left, top, width, height } = cell.getBoundingClientRect();
    return [top + 3, top + height / 2, top + height - 3].every(
      (y) => document.elementFromPoint(left + width / 2, y) === cell,
    );
  });
}

/** The headings of the cell in hand, its row's and its column's, stand whole on the screen with nothing over them. */
async function expectHeadingsInView(page: Page): Promise<void> {
  const seen = await page.locator('.grid th.is-on').evaluateAll((headings) =>
    headings.map((heading) => {
      const words = heading.querySelector('span') ?? heading;
      const { left, top, width, height } = words.getBoundingClientRect();
      const on = document.elementFromPoint(left + width / 2, top + Math.min(height, 20) / 2);
      return on !== null && (heading === on || heading.contains(on));
    }),
  );
  expect(seen.length).toBeGreaterThanOrEqual(2);
  expect(seen).not.toContain(false);
}

/** Both sums of every column, and their names. */
async function expectBalanceInView(page: Page): Promise<void> {
  const covered = await page.locator('.balance th, .balance td').evaluateAll((cells) =>
    cells
      .filter((cell) => {
        const { left, top, width, height } = cell.getBoundingClientRect();
        const on = document.elementFromPoint(left + width / 2, top + height / 2);
        return on === null || !(cell === on || cell.contains(on));
      })
      .map((cell) => cell.textContent),
  );
  expect(await page.locator('.balance td').count()).toBe(14);
  expect(covered).toEqual([]);
}

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
  [768, 1024],
] as const) {
  test(`headings, row labels and the balance line stay in view in every row, in a window of ${width} × ${height}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await openSection(page, 'requests');
    await fillTableThree(page);
    await page.keyboard.press('Control+Home');
    for (const key of ['Enter', 'Shift+Enter']) {
      const walk = key === 'Enter' ? rows : rows.toReversed();
      for (const row of walk) {
        await expect(cellInput(page, row, 'naturalPerson')).toBeFocused();
        expect(await isUncovered(page), `${row} by ${key}`).toBe(true);
        await expectHeadingsInView(page);
        await expectBalanceInView(page);
        await page.keyboard.press(key);
      }
    }
    await page.keyboard.press('Control+End');
    await expect(cellInput(page, 'carriedForward', 'allApplicants')).toBeFocused();
    expect(await isUncovered(page)).toBe(true);
    await expectHeadingsInView(page);
  });
}

test('year, agency, days left and save state are in view on every page of a report, however far it is scrolled', async ({
  page,
}) => {
  // The report that is due: of one years old no days are counted.
  const home = await draftAddress(page);
  for (const section of ['', '/opening', '/general', '/requests', '/otherMatters', '/export']) {
    await page.goto(`${home}${section}`);
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 5000);
    const bar = page.getByRole('banner');
    await expect(bar).toContainText(/清河市档案局 \d{4}年度报告/u);
    await expect(bar).toContainText(/距 ?\d+月\d+日|\d+ 天|已过/u);
    await expect(bar.getByRole('status')).toHaveText(/\S/u);
    await expect(bar).toBeInViewport({ ratio: 1 });
  }
});

test('the panel of the checks can be closed and stays closed, and cells keep their marks', async ({
  page,
}) => {
  await openSection(page, 'requests');
  await fillTableThree(page);
  await cellInput(page, 'granted', 'naturalPerson').fill('86');
  const list = page.locator('.findings-list');
  await expect(list).toBeVisible();
  await page.getByRole('button', { name: '收起' }).click();
  await expect(list).toHaveCount(0);
  await expect(page.locator('.findings-head')).toContainText('须改正 2');
  await expect(cellInput(page, 'granted', 'naturalPerson')).toHaveAccessibleDescription(/合计/u);
  await page.reload();
  await expect(page.getByRole('button', { name: '展开' })).toBeVisible();
  await page.getByRole('button', { name: '展开' }).click();
  await expect(list).toBeVisible();
});
