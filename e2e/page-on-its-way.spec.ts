import { expect, test } from '@playwright/test';
import { elementId } from '#lib/report/place.ts';
import { reportOfYear } from './report-of-year.ts';

const YEAR = 2023;

test('a page that was never fetched says so without a network, leaves the others usable, and opens by itself', async ({
  page,
  context,
  baseURL,
}) => {
  // A browser that never has a quiet moment fetches nothing ahead.
  await page.addInitScript({ content: 'window.requestIdleCallback = () => 0' });
  await page.goto(`${await reportOfYear(page, baseURL, YEAR)}/problems`);
  const box = page.locator(`#${elementId({ section: 'problems', field: 'texts.problems' })}`);
  await expect(box).toBeEditable();
  await expect(page).toHaveTitle(`五、存在的主要问题及改进情况 · ${YEAR}年度报告 · 年报编制台`);

  await context.setOffline(true);
  const rail = page.getByRole('navigation', { name: '报告各部分' });
  await rail.getByRole('link', { name: '导出与打印' }).click();
  await expect(page.getByText('这一页还没有取到。')).toBeVisible();
  await expect(page).toHaveTitle(/^导出与打印/u);
  await rail.getByRole('link', { name: /问题及改进/u }).click();
  await box.fill('没有网络时写的。');

  await rail.getByRole('link', { name: '导出与打印' }).click();
  await expect(page.getByText('这一页还没有取到。')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: '导出与打印' })).toBeVisible();
});
