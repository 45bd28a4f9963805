import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { createOwnServer, type OwnServer } from './own-server.ts';
import { expectStored, fieldAt, openSection, saveState } from './writing.ts';

const SECTION = 'general';
const BOX = 'platform';
const KILLS = 6;
/** ms. The journal has what was typed longer ago than this (reliability.md §6: 300), with what a busy machine adds. */
const ALLOWED_LOSS = 500;

let server: OwnServer;
let profile: string;

test.beforeAll(async () => {
  server = await createOwnServer();
  profile = await mkdtemp(join(tmpdir(), 'nianbao-profile-'));
});
test.afterAll(async () => {
  await server.remove();
  await rm(profile, { recursive: true, force: true });
});

test(`the browser is killed ${KILLS} times in the middle of typing while the server is down, and the journal gives it back`, async ({
  playwright,
  launchOptions,
}) => {
  test.setTimeout(180_000);
  await server.start();
  const report = (await server.draft()).id;
  const open = async () => {
    const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
    const page = context.pages()[0] ?? (await context.newPage());
    await openSection(page, server.url, report, SECTION);
    return { context, page, box: fieldAt(page, SECTION, `texts.${BOX}`) };
  };

  let browser = await open();
  await browser.box.fill('');
  await expectStored(server, report, SECTION, BOX, '');
  let before = '';
  for (let round = 1; round <= KILLS; round++) {
    await expect(saveState(browser.page)).toContainText(/已保存|尚无改动/u);
    await server.kill();
    await browser.box.press('Control+End');
    // What stands in the box, and since when; the kill falls at another moment of the journal's 200 ms each time.
    const typed = [{ text: before, at: 0 }];
    const killAt = Date.now() + 1500 + ((round * 67) % 400);
    while (Date.now() < killAt) {
      await browser.page.keyboard.insertText(`${round}次${typed.length}，`);
      typed.push({ text: await browser.box.inputValue(), at: Date.now() });
    }
    await killBrowser(browser.context);
    const killed = Date.now();

    await server.start();
    browser = await open();
    const certain = typed.findLast(({ at }) => at <= killed - ALLOWED_LOSS)?.text ?? '';
    expect(certain.length).toBeGreaterThan(before.length);
    await expect.poll(async () => (await browser.box.inputValue()).startsWith(certain)).toBe(true);
    before = await browser.box.inputValue();
    expect(typed.map(({ text }) => text)).toContain(before);
    await expectStored(server, report, SECTION, BOX, before);
  }
  await browser.context.close();
});

/** SIGKILL to the browser's own process: no page hears of it. */
async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser of a persistent context is out of reach');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser does not say which process it is');
  const gone = context.waitForEvent('close');
  process.kill(main.id, 'SIGKILL');
  await gone;
}
