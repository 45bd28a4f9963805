import { expect, test } from '@playwright/test';
import { createOwnServer, type OwnServer } from './own-server.ts';
import { expectStored, fieldAt, openSection, saveState, storedText } from './writing.ts';

const SECTION = 'general';
const BOX = 'platform';
const KILLS = 20;

let server: OwnServer;
let report: string;

test.beforeAll(async () => {
  server = await createOwnServer();
  await server.start();
  report = (await server.draft()).id;
});
test.afterAll(async () => server.remove());

test(`the server is killed ${KILLS} times while somebody types, and nothing typed is lost`, async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openSection(page, server.url, report, SECTION);
  const box = fieldAt(page, SECTION, `texts.${BOX}`);
  let acknowledged = '';
  page.on('response', async (response) => {
    if (response.request().method() !== 'PUT' || response.status() !== 200) return;
    const { content } = response.request().postDataJSON();
    acknowledged = content.texts[BOX];
  });

  async function killAndStart(round: number): Promise<string> {
    await page.waitForTimeout((round * 137) % 1300);
    await server.kill();
    const before = acknowledged;
    await server.start();
    return before;
  }

  await box.fill('');
  await box.click();
  let typed = '';
  for (let round = 1; round <= KILLS; round++) {
    const words = `第${round}次，键盘没有停。`;
    // The kill falls at another moment of the saving each time: before, during and after the request.
    const [, before] = await Promise.all([page.keyboard.type(words, { delay: 60 }), killAndStart(round)]);
    typed += words;
    // What the server acknowledged before it died is there when it is back.
    expect(storedText(await server.section(report, SECTION), BOX).startsWith(before)).toBe(true);
  }
  await expect(box).toHaveValue(typed);
  await expectStored(server, report, SECTION, BOX, typed);
  await expect(saveState(page)).toContainText('已保存');
});

test('a tab closed in the middle of a word gives the word back when the report is opened again', async ({
  context,
}) => {
  const page = await context.newPage();
  await openSection(page, server.url, report, SECTION);
  await saveStateSettles(page);
  await server.kill();
  const box = fieldAt(page, SECTION, `texts.${BOX}`);
  await box.fill('');
  await box.pressSequentially('写到一半的一个', { delay: 20 });
  await page.waitForTimeout(300);
  await page.close();

  await server.start();
  const again = await context.newPage();
  await openSection(again, server.url, report, SECTION);
  await expect(fieldAt(again, SECTION, `texts.${BOX}`)).toHaveValue('写到一半的一个');
  await expect(again.getByText('没有上传的内容。')).toBeVisible();
  await expectStored(server, report, SECTION, BOX, '写到一半的一个');
  await again.getByRole('button', { name: '撤销' }).last().click();
  await expect(fieldAt(again, SECTION, `texts.${BOX}`)).not.toHaveValue('写到一半的一个');
});

test('ten minutes offline in three sections: everything is up within 10 s, and nothing twice', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await openSection(page, server.url, report, SECTION);
  const before = await server.draft();
  const saved: string[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'PUT' && response.status() === 200)
      saved.push(`${response.url()} ${response.request().postData()}`);
  });

  await context.setOffline(true);
  const rail = page.getByRole('navigation', { name: '报告各部分' });
  await fieldAt(page, SECTION, `texts.${BOX}`).fill('没有网络时写的第一节。');
  await rail.locator(`a[href$="/disclosure"]`).click();
  await fieldAt(page, 'disclosure', 'cells.rules.issued').fill('3');
  await rail.locator(`a[href$="/problems"]`).click();
  await fieldAt(page, 'problems', 'texts.problems').fill('没有网络时写的第五节。');
  await expect(saveState(page)).toContainText('离线，已暂存本机');
  await page.clock.fastForward('10:00');
  await expect(page.getByText('连不上服务器，内容已存在这台电脑上。')).toBeVisible();

  await context.setOffline(false);
  await expect(saveState(page)).toContainText('已保存', { timeout: 10_000 });
  await expectStored(server, report, SECTION, BOX, '没有网络时写的第一节。');
  await expectStored(server, report, 'problems', 'problems', '没有网络时写的第五节。');
  const { sections } = await server.draft();
  expect(sections.disclosure?.content).toMatchObject({ cells: { rules: { issued: '3' } } });
  expect(new Set(saved).size).toBe(saved.length);
  for (const id of [SECTION, 'disclosure', 'problems']) {
    const written = (sections[id]?.revision ?? 0) - (before.sections[id]?.revision ?? 0);
    expect(written).toBe(saved.filter((request) => request.includes(`/sections/${id} `)).length);
  }
  await expect(page.getByText('连不上服务器，内容已存在这台电脑上。')).toBeHidden();
});

test('the back button brings the newest text out again, and no conflict with oneself', async ({ page }) => {
  await openSection(page, server.url, report, SECTION);
  const box = fieldAt(page, SECTION, `texts.${BOX}`);
  await box.fill('回来还在。');
  await expectStored(server, report, SECTION, BOX, '回来还在。');
  await page.getByRole('link', { name: '年报编制台' }).click();
  await expect(page).toHaveURL(`${server.url}/`);
  await page.goBack();
  await expect(box).toHaveValue('回来还在。');
  await box.fill('回来还在，又写了。');
  await expectStored(server, report, SECTION, BOX, '回来还在，又写了。');
});

test('the save states come in their order and each is true', async ({ page }) => {
  await openSection(page, server.url, report, SECTION);
  await saveStateSettles(page);
  const seen = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const bar = document.querySelector('.bar-end [role=status]');
        const words: string[] = [];
        const note = () => {
          const word = (bar?.textContent ?? '').replace(/\s*\d\d:\d\d:\d\d/u, '');
          if (words.at(-1) !== word) words.push(word);
          if (words.length > 1 && word === '已保存') resolve(words);
        };
        note();
        if (bar)
          new MutationObserver(note).observe(bar, { childList: true, subtree: true, characterData: true });
      }),
  );
  await fieldAt(page, SECTION, `texts.${BOX}`).fill('一句新的话。');
  expect((await seen).slice(1)).toEqual(['未保存', '正在保存', '已保存']);
});

async function saveStateSettles(page: Parameters<typeof saveState>[0]) {
  await expect(saveState(page)).toContainText(/已保存|尚无改动/u);
}
