import { test as base, expect } from '@playwright/test';
import Database from 'better-sqlite3';
import { LARGEST_BODY } from '#lib/drafts/wire.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { reportFilledWith } from '#lib/testing/sample-variants.ts';
import { expectAccessible } from './accessible.ts';
import { draftAddress, putContent } from './draft-report.ts';
import { createOwnServer, type OwnServer } from './own-server.ts';
import { fieldAt, openSection, saveState } from './writing.ts';

/** Every state on a server of its own: what is written here is in nobody's way. */
const test = base.extend<{ address: string }, { server: OwnServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await createOwnServer();
      await server.start();
      await use(server);
      await server.remove();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  address: async ({ page }, use) => use(await draftAddress(page)),
});

const open = (page: Parameters<typeof openSection>[0], address: string, section: string) =>
  openSection(page, '', address.replace('/reports/', ''), section);
const sample = sampleReport().content;

test('a conflict in a section of text, before and after a choice is missing', async ({ page, address }) => {
  await open(page, address, 'general');
  const { general } = sample;
  if (!general || !('texts' in general)) throw new Error('the sample has no prose');
  await putContent(page, address, { general: { texts: { ...general.texts, platform: '对方写的一段。' } } });
  await fieldAt(page, 'general', 'texts.platform').fill('本机写的一段。');
  await expect(page.getByText('第一节有两个版本。')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存合并结果' }).click();
  await expect(page.getByText(/还有 \d+ 处没有选。/u)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '先不合并' }).click();
  await expect(page.getByRole('button', { name: '去选定' })).toBeVisible();
  await expectAccessible(page);
});

test('a conflict in a table', async ({ page, address }) => {
  await open(page, address, 'disclosure');
  await putContent(page, address, reportFilledWith('disclosure', '58').content);
  await fieldAt(page, 'disclosure', 'cells.rules.issued').fill('57');
  await expect(page.getByText('第二节有两个版本。')).toBeVisible();
  await expect(page.locator('tr.cf-n').first()).toBeVisible();
  await expectAccessible(page);
});

test('the overview and the exports of a report that is half written, and of one that is ready', async ({
  page,
  address,
}) => {
  for (const content of [reportFilledWith('requests', '1').content, sample]) {
    await putContent(page, address, content);
    for (const section of ['', '/export']) {
      await page.goto(`${address}${section}`);
      await expect(page.getByText('没有须改正的问题').first()).toBeVisible({ visible: content === sample });
      await expectAccessible(page);
    }
  }
});

test('without a network', async ({ page, context, address }) => {
  await open(page, address, 'problems');
  await context.setOffline(true);
  await fieldAt(page, 'problems', 'texts.problems').fill('没有网络时写的。');
  await expect(page.getByText('连不上服务器，内容已存在这台电脑上。')).toBeVisible();
  await expectAccessible(page);
});

test('a section the server does not take', async ({ page, address }) => {
  await open(page, address, 'problems');
  await fieldAt(page, 'problems', 'texts.problems').fill('长'.repeat(LARGEST_BODY / 3));
  await expect(page.getByText('没有保存：这一节太长。')).toBeVisible({ timeout: 30_000 });
  await expect(saveState(page)).toContainText('保存失败');
  await expectAccessible(page);
});

test('the question of the zero application, over a table with figures', async ({ page, address }) => {
  await putContent(page, address, reportFilledWith('requests', '1').content);
  await open(page, address, 'requests');
  await page.getByRole('button', { name: '零申请…' }).click();
  await expect(page.getByRole('dialog')).toContainText('个不是 0 的数字');
  await expectAccessible(page);
});

test('a table with broken relations and with what is not a figure', async ({ page, address }) => {
  await putContent(page, address, reportFilledWith('requests', '1').content);
  await open(page, address, 'requests');
  await fieldAt(page, 'requests', 'cells.received.business').fill('57件');
  await fieldAt(page, 'requests', 'cells.carriedIn.business').fill('一百');
  await expect(page.locator('[aria-invalid=true]')).not.toHaveCount(0);
  await expectAccessible(page);
});

test('the enlarged preview', async ({ page, address }) => {
  await putContent(page, address, sample);
  await open(page, address, 'general');
  await page.getByRole('button', { name: '显示预览' }).click();
  await page.getByRole('button', { name: '放大' }).click();
  const enlarged = page.getByRole('dialog', { name: '预览' });
  await expect(enlarged.getByRole('heading', { name: '一、总体情况' })).toBeInViewport();
  await expectAccessible(page);
});

test('a published report, which can only be read', async ({ page }) => {
  await page.goto('/');
  const published = page.getByRole('listitem').filter({ hasText: '已公开' }).first();
  const address = await published.locator('a[href^="/reports/"]').first().getAttribute('href');
  for (const section of ['', '/general', '/requests', '/export']) {
    await page.goto(`${address}${section}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    if (section === '/general' || section === '/requests')
      await expect(page.getByText('这份报告已公开，只能查看。')).toBeVisible();
    await expectAccessible(page);
  }
});

test('reading on a phone of 375 px', async ({ page, address }) => {
  await putContent(page, address, reportFilledWith('requests', '1').content);
  await page.setViewportSize({ width: 375, height: 812 });
  for (const section of ['', '/general', '/requests', '/otherMatters']) {
    await page.goto(`${address}${section}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto('/');
  await expectAccessible(page);
});

test('addresses that lead nowhere', async ({ page, address }) => {
  for (const [path, name] of [
    ['/nowhere', '没有这个页面'],
    ['/reports/nowhere', '没有这个页面'],
    [`${address}/nowhere`, '没有这一节'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await expectAccessible(page);
  }
});

test('the start page without a report, and the page that could not be shown', async ({ page }) => {
  const server = await createOwnServer('none');
  try {
    await server.start();
    await page.goto(server.url);
    await expect(page.getByRole('heading', { name: /还没有\d{4}年的报告/u })).toBeVisible();
    await expectAccessible(page);

    // The file is damaged under the running server.
    const database = new Database(server.file);
    database.exec('alter table reports rename to gone');
    database.close();
    await page.reload();
    await expect(page.getByRole('heading', { name: '这一页没有打开' })).toBeVisible();
    await expectAccessible(page);
  } finally {
    await server.remove();
  }
});
