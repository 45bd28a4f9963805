import { expect, test } from '@playwright/test';
import { createOwnServer, type OwnServer } from './own-server.ts';
import { expectStored, fieldAt, openSection, saveState } from './writing.ts';

let server: OwnServer;
let report: string;

test.beforeAll(async () => {
  server = await createOwnServer();
  await server.start();
  report = (await server.draft()).id;
});
test.afterAll(async () => server.remove());

test('two tabs, one section of text: the second save is refused and the clerk picks per paragraph', async ({
  page,
  context,
}) => {
  const [section, field] = ['general', 'texts.platform'];
  await openSection(page, server.url, report, section);
  await fieldAt(page, section, field).fill('第一段。\n第二段。\n第三段。');
  await expectStored(server, report, section, 'platform', '第一段。\n第二段。\n第三段。');
  const other = await context.newPage();
  await openSection(other, server.url, report, section);

  await fieldAt(page, section, field).fill('第一段，甲改。\n第二段，甲改。\n第三段。');
  await expectStored(server, report, section, 'platform', '第一段，甲改。\n第二段，甲改。\n第三段。');
  await fieldAt(other, section, field).fill('第一段，乙改。\n第二段。\n第三段，乙改。');

  await expect(saveState(other)).toContainText('有冲突，请选定');
  await expect(other.getByText('第一节有两个版本。')).toBeVisible();
  await expect(other.getByText('3 处中已选 2 处')).toBeVisible();
  const rows = other.locator('tr.cf-p-row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('甲改');
  await expect(rows.nth(0)).toContainText('乙改');

  await other.getByRole('button', { name: '保存合并结果' }).click();
  await expect(other.getByText('还有 1 处没有选。')).toBeVisible();
  await other.keyboard.press('ArrowRight');
  await expect(other.getByText('3 处中已选 3 处')).toBeVisible();
  await other.getByRole('button', { name: '保存合并结果' }).click();

  await expectStored(server, report, section, 'platform', '第一段，乙改。\n第二段，甲改。\n第三段，乙改。');
  await expect(saveState(other)).toContainText('已保存');
  await expect(fieldAt(other, section, field)).toHaveValue('第一段，乙改。\n第二段，甲改。\n第三段，乙改。');
  await other.getByRole('button', { name: '撤销' }).first().click();
  await expect(fieldAt(other, section, field)).toHaveValue('第一段，乙改。\n第二段。\n第三段，乙改。');
});

test('two tabs, one table: the clerk picks per cell, and later is as good as now', async ({
  page,
  context,
}) => {
  const section = 'disclosure';
  const issued = 'cells.rules.issued';
  const repealed = 'cells.rules.repealed';
  const expectRules = (rules: object) =>
    expect
      .poll(async () => (await server.section(report, section)).content)
      .toMatchObject({ cells: { rules } });
  await openSection(page, server.url, report, section);
  await fieldAt(page, section, issued).fill('1');
  await expectRules({ issued: '1' });
  const other = await context.newPage();
  await openSection(other, server.url, report, section);

  await fieldAt(page, section, issued).fill('58');
  await expectRules({ issued: '58' });
  await fieldAt(other, section, issued).fill('57');
  await fieldAt(other, section, repealed).fill('4');
  await expect(other.getByText('第二节有两个版本。')).toBeVisible();

  await other.getByRole('button', { name: '先不合并' }).click();
  await expect(fieldAt(other, section, issued)).toHaveValue('57');
  await other.getByRole('button', { name: '去选定' }).click();
  await other.locator('tr.cf-n', { hasText: '58' }).getByText('对方').click();
  await other.getByRole('button', { name: '保存合并结果' }).click();
  await expect(saveState(other)).toContainText('已保存');
  await expect(fieldAt(other, section, issued)).toHaveValue('58');
  await expect(fieldAt(other, section, repealed)).toHaveValue('4');
  await expectRules({ issued: '58', repealed: '4' });
});

test('a choice made without a network is not taken, says so, and is taken when the network is back', async ({
  page,
  context,
}) => {
  const [section, field] = ['problems', 'texts.problems'];
  await openSection(page, server.url, report, section);
  await fieldAt(page, section, field).fill('对方的写法。');
  await expectStored(server, report, section, 'problems', '对方的写法。');
  const other = await context.newPage();
  await openSection(other, server.url, report, section);
  await fieldAt(page, section, field).fill('对方的新写法。');
  await expectStored(server, report, section, 'problems', '对方的新写法。');
  await fieldAt(other, section, field).fill('本机的写法。');
  await expect(other.getByText('第五节有两个版本。')).toBeVisible();
  await other.getByRole('button', { name: '先不合并' }).click();
  await fieldAt(other, section, field).fill('本机的写法，又写了一句。');

  await context.setOffline(true);
  await other.getByRole('button', { name: '去选定' }).click();
  await other.getByRole('button', { name: '全部用对方的' }).click();
  await other.getByRole('button', { name: '保存合并结果' }).click();
  await expect(other.getByText('没有合并：连不上服务器。')).toBeVisible();
  await expect(other.getByText('本机的写法，又写了一句。').first()).toBeVisible();

  await context.setOffline(false);
  await other.getByRole('button', { name: '保存合并结果' }).click();
  await expect(other.getByText(/^已按所选合并/u)).toBeVisible();
  await expect(fieldAt(other, section, field)).toHaveValue('对方的新写法。');
  await expect(saveState(other)).toContainText('已保存');
});
