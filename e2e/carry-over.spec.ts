import { expect, type Page, test } from '@playwright/test';
import { writeReportJson } from '#lib/export/report-json.ts';
import { reportingYear } from '#lib/report/dates.ts';
import { elementId } from '#lib/report/place.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { problemTexts } from '#lib/testing/sample-texts.ts';
import { expectAccessible } from './accessible.ts';
import { createOwnServer, type OwnServer } from './own-server.ts';
import { cellInput } from './table-page.ts';

// The year in which these specs run decides which report is due; the year before it is last year.
const DUE = reportingYear(Date.now());
const LAST = DUE - 1;

let server: OwnServer;
test.beforeEach(async () => {
  server = await createOwnServer('none');
  await server.start();
});
test.afterEach(async () => server.remove());

/** Puts last year's whole report in by its data file. */
async function bringLastYear(page: Page): Promise<void> {
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await page.getByLabel('数据文件', { exact: true }).setInputFiles({
    name: '去年.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeReportJson({ ...sampleReport(), year: LAST })),
  });
  await expect(page).toHaveURL(/\/reports\//u);
}

async function startFromLastYear(page: Page): Promise<void> {
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: `接着${LAST}年的报告开始` }).click();
  await expect(page.getByRole('navigation', { name: '报告各部分' })).toBeVisible();
  await page.goto(`${page.url()}/requests`);
  await expect(cellInput(page, 'carriedIn', 'naturalPerson')).toBeEditable();
}

/** Names and texts of all cells that hold something. */
async function filledCells(page: Page): Promise<Record<string, string>> {
  const inputs = await page.locator('.grid input').evaluateAll((all) =>
    all.flatMap((input) => {
      if (!(input instanceof HTMLInputElement) || input.value === '') return [];
      return [[input.name, input.value]];
    }),
  );
  return Object.fromEntries(inputs);
}

const COLUMNS = [
  'naturalPerson',
  'business',
  'researchInstitute',
  'publicBenefitOrg',
  'legalServiceOrg',
  'otherEntity',
];

test('a new report starts with last year’s 结转下年度 in exactly its columns, marked with its source', async ({
  page,
}) => {
  await bringLastYear(page);
  await startFromLastYear(page);
  const expected = ['6', '1', '0', '0', '1', '0'];
  expect(await filledCells(page)).toEqual(
    Object.fromEntries(COLUMNS.map((column, index) => [`cells.carriedIn.${column}`, expected[index]])),
  );
  await expect(page.locator('.cell--carried')).toHaveCount(6);
  await expect(cellInput(page, 'carriedIn', 'naturalPerson')).toHaveAccessibleDescription(
    `来自${LAST}年报告。`,
  );
  await expect(page.getByText(/^上年结转还没有填/u)).toHaveCount(0);
  await expectAccessible(page);
});

test('changing it raises a warning that names both years, and putting it back settles it', async ({
  page,
}) => {
  await bringLastYear(page);
  await startFromLastYear(page);
  const cell = cellInput(page, 'carriedIn', 'naturalPerson');
  await cell.fill('5');
  const findings = page.getByRole('region', { name: '核对结果' });
  await expect(findings).toContainText(
    `「自然人」列：${DUE}年报告的上年结转是 5，${LAST}年报告的结转下年度是 6，相差 1。如有机构调整等原因，请说明理由。`,
  );
  // The total follows its formula, so it departs as well; nothing of it blocks.
  await expect(findings.locator('.findings-head')).toContainText('需说明 2');
  await expect(findings.locator('.findings-head')).not.toContainText('须改正');
  await expect(page.locator('.cell--carried')).toHaveCount(5);
  await findings.getByRole('button', { name: '改回 6' }).click();
  await expect(cell).toHaveValue('6');
  await expect(findings.locator('.findings-head')).not.toContainText('需说明');
});

test('the same cell of last year stands beside the cell in hand', async ({ page }) => {
  await bringLastYear(page);
  await startFromLastYear(page);
  await page.getByRole('button', { name: '隐藏' }).click();
  await cellInput(page, 'carriedIn', 'business').click();
  const notes = page.getByRole('complementary', { name: '怎样计数' });
  await expect(notes).toContainText(`${LAST}年结转下年度：1`);
  await expect(notes).toContainText(`这一格的数字来自${LAST}年报告。`);
  await cellInput(page, 'granted', 'naturalPerson').click();
  await expect(notes).toContainText(`${LAST}年：58`);
  await expect(notes).not.toContainText('来自');

  // The notes keep the cell while its table is asked for: nothing moves from under the pointer.
  await notes.getByText(`${LAST}年的整张表`).click();
  await expect(notes).toContainText(`${LAST}年：58`);
  const row = notes.getByRole('row', { name: /^四、结转下年度继续办理/u });
  await expect(row.getByRole('cell')).toHaveText(['6', '1', '0', '0', '1', '0', '8']);
  await expectAccessible(page);
});

test('without last year it says 无法核验, never 0 and never an error', async ({ page }) => {
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: '从空白开始' }).click();
  await expect(page.getByRole('navigation', { name: '报告各部分' })).toBeVisible();
  await page.goto(`${page.url()}/requests`);
  const findings = page.getByRole('region', { name: '核对结果' });
  await expect(findings).toContainText('无上年数据，无法核验：上年结转应当等于上年报告的结转下年度。');
  expect(await filledCells(page)).toEqual({});
  await cellInput(page, 'carriedIn', 'naturalPerson').fill('4');
  await expect(findings.locator('.findings-head')).toHaveText(/^核对结果待填 \d+ 格/u);
  await expect(page.locator('.cell--read, .cell--lit')).toHaveCount(0);
  await expectAccessible(page);
});

test('a few figures of last year can be typed; the report under way takes them over in one step', async ({
  page,
}) => {
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: '从空白开始' }).click();
  await expect(page.getByRole('navigation', { name: '报告各部分' })).toBeVisible();
  const requests = `${page.url()}/requests`;
  await page.goto(requests, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: `填${LAST}年的几个数字` }).click();

  await expectAccessible(page);
  await page.getByRole('button', { name: '存入' }).click();
  await expect(page.getByText('还没有填数字。')).toBeVisible();
  const few = (row: string, column: string) =>
    page.locator(`#${elementId({ section: 'requests', field: `cells.${row}.${column}` })}`);
  await few('carriedForward', 'naturalPerson').fill('3件');
  await expect(page.getByText('只填数字，请去掉“件”字。')).toBeVisible();
  await few('carriedForward', 'naturalPerson').fill('3');
  for (const column of COLUMNS.slice(1)) await few('carriedForward', column).fill('0');
  await page.getByRole('button', { name: '存入' }).click();
  await expect(page.getByRole('navigation', { name: '报告各部分' })).toBeVisible();

  await page.goto(server.url, { waitUntil: 'networkidle' });
  const line = page.getByRole('listitem').filter({ hasText: `${LAST}年` });
  await expect(line).toContainText('几个数字');
  await expect(line).not.toContainText('编制中');
  await page.goto(requests, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: '带入' }).click();
  await expect(cellInput(page, 'carriedIn', 'naturalPerson')).toHaveValue('3');
  await expect(page.locator('.cell--carried')).toHaveCount(6);
  await expect(page.getByText(/无法核验/u)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).first().click();
  expect(await filledCells(page)).toEqual({});
});

test('last year’s text of the same box stands beside it, with what is said again tinted and counted', async ({
  page,
}) => {
  await bringLastYear(page);
  await startFromLastYear(page);
  await page.goto(page.url().replace(/requests$/u, 'problems'));
  const box = page.locator(`#${elementId({ section: 'problems', field: 'texts.problems' })}`);
  await expect(box).toBeEditable();
  const notes = page.getByRole('complementary', { name: '写作提示' });
  const lastYear = notes.getByRole('region', { name: '去年的文字' });
  await expect(lastYear).toContainText(`去年这一部分${LAST}年，`);
  await expect(lastYear).toContainText('今年没有与去年相同的句子。');

  const [said = ''] = (problemTexts['problems'] ?? '').split(/(?<=[。；])/u);
  await box.fill(`${said}今年新的问题是网上查阅还不够方便。`);
  await expect(lastYear.locator('.last-year-text mark')).toHaveText([said]);
  await expect(lastYear).toContainText(/与今年相同 1 句，占今年这一框的 \d+%。/u);
  await expect(lastYear).toContainText(/全节与去年相同的占 \d+%。/u);
  await expectAccessible(page);
});
