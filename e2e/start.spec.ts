import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { createOwnServer, type OwnServer } from './own-server.ts';

let server: OwnServer | undefined;
test.afterEach(async () => {
  await server?.remove();
  server = undefined;
});

test('the reports of the agency are listed with their state, and open', async ({ page }) => {
  await page.goto('/');
  const lines = page.getByRole('listitem');
  await expect(lines.filter({ hasText: '编制中' }).first()).toBeVisible();
  await expect(lines.filter({ hasText: '已公开' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '打开报告' }).click();
  await expect(page.getByRole('navigation', { name: '报告各部分' })).toBeVisible();
});

test('a data file becomes a new report with the same content, once', async ({ page }) => {
  // A server of its own: what the year before says would be held against the reports of other specs.
  server = await createOwnServer();
  await server.start();
  await page.goto(server.url);
  const published = page.getByRole('listitem').filter({ hasText: '已公开' }).first();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    published.getByRole('link', { name: /数据/u }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const file: { year: number; sections: unknown } = JSON.parse(Buffer.concat(chunks).toString());
  const older = { ...file, year: 2021 };
  const asFile = {
    name: '年报.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(older)),
  };

  await page.getByLabel('数据文件', { exact: true }).setInputFiles(asFile);
  await expect(page).toHaveURL(/\/reports\//u);
  const copy = await page.request.get(`${server.url}/api${new URL(page.url()).pathname}/export/json`);
  expect((await copy.json()).sections).toEqual(file.sections);

  await page.goto(server.url);
  await page.getByLabel('数据文件', { exact: true }).setInputFiles(asFile);
  await expect(page.getByText('已经有 2021 年的报告，一年只有一份。')).toBeVisible();
  await page.getByRole('link', { name: '打开已有的报告' }).click();
  await expect(page).toHaveURL(/\/reports\//u);
});

test('a file that is not one of ours is refused with a sentence', async ({ page }) => {
  await page.goto('/');
  await page
    .getByLabel('数据文件', { exact: true })
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText('这不是年报文件')).toBeVisible();
  await expectAccessible(page);
});

test('a report of another year than a stored format covers cannot be started, nor from another site', async ({
  page,
  baseURL,
}) => {
  const start = (year: number, origin: string) =>
    page.request.post('/api/reports', { data: { year }, headers: { origin } });
  expect((await start(2019, baseURL ?? '')).status()).toBe(400);
  expect((await start(2999, baseURL ?? '')).status()).toBe(400);
  expect((await start(2022, 'https://elsewhere.example')).status()).toBe(403);
});

test('an address that leads nowhere says so and leads back', async ({ page }) => {
  await page.goto('/reports/nowhere');
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '回到我的报告' }).click();
  await expect(page).toHaveURL('/');
});
