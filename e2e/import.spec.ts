import { expect, type Page, test } from '@playwright/test';
import { buildDocument } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { portalOf } from '#lib/export/html-head.ts';
import { writeHtmlPage } from '#lib/export/html-page.ts';
import type { Report } from '#lib/report/report.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { expectAccessible } from './accessible.ts';
import { createOwnServer, type OwnServer } from './own-server.ts';

// What the year before says would be held against the reports of other specs: each test has a server of its own.
let server: OwnServer;
test.beforeEach(async ({ page }) => {
  server = await createOwnServer();
  await server.start();
  await page.goto(`${server.url}/import`, { waitUntil: 'networkidle' });
});
test.afterEach(() => server.remove());

const report: Report = { ...sampleReport(), year: 2023 };
const title = '清河市2023年政府信息公开工作年度报告';

/** A page of the portal with what published pages have: another heading, a remark in a cell, lines that belong nowhere. */
function portalPage(): string {
  return writeHtmlPage(buildDocument(report, false), portalOf(report.agency))
    .replace('五、存在的主要问题及改进情况', '五、存在问题及改进措施')
    .replace('>12</td>', '>12（其中修订3件）</td>')
    .replace('</body>', '<p>附件：政务公开培训情况统计表</p><p>扫一扫在手机打开当前页</p></body>');
}

async function choose(page: Page, name: string, content: string | Buffer) {
  await page.getByLabel('要导入的文件').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
}

async function stored(page: Page): Promise<{ year: number; sections: Record<string, unknown> }> {
  const answer = await page.request.get(`${server.url}/api${new URL(page.url()).pathname}/export/json`);
  return answer.json();
}

test('our own Word file comes back as the same report', async ({ page }) => {
  await choose(
    page,
    `${title}.docx`,
    Buffer.from(await writeDocx(buildDocument(report, false), { created: 0 })),
  );
  await expect(page.getByRole('heading', { name: '导入核对' })).toBeVisible();
  await expect(page.getByText('200 / 200 个数字')).toBeVisible();
  await expect(page.getByText('没有找到位置的')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存为2023年报告' }).click();
  await expect(page).toHaveURL(/\/reports\//u);
  const { year, sections } = await stored(page);
  expect(year).toBe(2023);
  for (const id of ['general', 'disclosure', 'requests', 'reconsideration']) {
    expect(sections[id], id).toEqual(report.content[id]);
  }
});

test('what departs from the template is shown, what is unclear is asked, and no line goes by itself', async ({
  page,
}) => {
  await choose(page, '年报.html', portalPage());
  await expect(page.getByText('199 / 200 个数字')).toBeVisible();
  const departures = page.getByRole('region', { name: '与模板不同的' });
  await expect(departures).toContainText('五、存在问题及改进措施');
  await expect(departures).toContainText('“12（其中修订3件）”');
  await expectAccessible(page);

  // Nothing is stored while a line has no decision: the first one takes the focus.
  await page.getByRole('button', { name: '保存为2023年报告' }).click();
  await expect(page.getByRole('status').filter({ hasText: '没有决定放到哪里' })).toBeVisible();
  const annex = page.getByLabel('“附件：政务公开培训情况统计表”放到哪里');
  await annex.selectOption({ label: '六、另起一项' });
  await page.getByLabel('“扫一扫在手机打开当前页”放到哪里').selectOption({ label: '不要' });

  await page.getByRole('button', { name: '填 12' }).click();
  await expect(page.getByText('200 / 200 个数字')).toBeVisible();
  await page.getByRole('button', { name: '保存为2023年报告' }).click();
  await expect(page).toHaveURL(/\/reports\//u);
  const { sections } = await stored(page);
  expect(sections['disclosure']).toEqual(report.content['disclosure']);
  expect(JSON.stringify(sections['otherMatters'])).toContain('附件：政务公开培训情况统计表');
  expect(JSON.stringify(sections)).not.toContain('扫一扫');
});

test('a published error comes in as it was published, and the checks find it', async ({ page }) => {
  const wrong = portalPage().replace('>152</td>', '>153</td>');
  await choose(page, '年报.html', wrong);
  await page.getByRole('button', { name: /^其余 \d+ 行都不要$/u }).click();
  await expect(page.getByRole('heading', { name: '没有找到位置的' })).toBeFocused();
  await page.getByRole('button', { name: '保存为2023年报告' }).click();
  await expect(page).toHaveURL(/\/reports\//u);
  await page.goto(`${page.url()}/requests`);
  await expect(page.locator('.findings')).toContainText('相差 1');
});

test('a year is stored once, and the report that is there stays as it is', async ({ page }) => {
  const bytes = Buffer.from(await writeDocx(buildDocument({ ...report, year: 2025 }, false), { created: 0 }));
  await choose(page, '年报.docx', bytes);
  await page.getByRole('button', { name: '保存为2025年报告' }).click();
  await expect(page.getByText('已经有 2025 年的报告，一年只有一份。')).toBeVisible();
  await page.getByRole('link', { name: '打开报告' }).click();
  await expect(page).toHaveURL(/\/reports\//u);
});

test('a file that cannot be read is refused with a sentence that helps', async ({ page }) => {
  await choose(page, '年报.doc', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'));
  await expect(page.getByRole('alert').filter({ hasText: '另存为' })).toBeVisible();
  await expectAccessible(page);
});

test('a page of the portal can be pasted', async ({ page }) => {
  await page.getByLabel('或者粘贴').fill(portalPage());
  await page.getByRole('button', { name: '认读粘贴的内容' }).click();
  await expect(page.getByText('199 / 200 个数字')).toBeVisible();
});
test('a draft written elsewhere goes into the report that has been begun, and one undo takes it out again', async ({
  page,
}) => {
  const { id } = await server.draft();
  const before = await (await page.request.get(`${server.url}/api/reports/${id}/export/json`)).json();
  const bytes = Buffer.from(await writeDocx(buildDocument({ ...report, year: 2026 }, false), { created: 0 }));
  await choose(page, '草稿.docx', bytes);
  await page.getByRole('button', { name: '放进2026年报告' }).click();
  await expect(page.locator('.toast')).toContainText('导入的内容已经放进报告');
  // At once, from the overview, where nothing has the focus; and again by the other key.
  const waiting = page.getByText('表四还有', { exact: false }).first();
  await expect(waiting).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(new RegExp(`${id}$`, 'u'));
  await page.getByRole('link', { name: '报告概览' }).first().click();
  await expect(waiting).toBeVisible();
  await page.keyboard.press('Control+y');
  const tab = page.getByRole('navigation', { name: '报告各部分' }).getByRole('link', { name: /收到和处理/u });
  await tab.click();
  const first = page.locator('[id="requests-cells-received-naturalPerson"]');
  await expect(first).toHaveValue('126');
  await first.focus();
  await page.keyboard.press('Control+z');
  // Taking back leads to where the step began.
  await expect(page).not.toHaveURL(/requests$/u);
  await tab.click();
  await expect(first).toHaveValue(before.sections.requests.cells.received.naturalPerson);
});
