import { type Browser, chromium, type Page } from '@playwright/test';
import { systemChromium } from '../setup/chromium.js';
import { summarise } from './measure.ts';
import type { Server } from './server.ts';
import { type Line, ms, times } from './table.ts';

const KEYS = 240;
const THROTTLE = 4;

/** The page of table three in a browser slowed four times: its weight, and how long a key takes to be painted. */
export async function benchBrowser(server: Server, id: string): Promise<readonly Line[]> {
  const system = systemChromium();
  const browser = await chromium.launch({
    ...(system ? { executablePath: system } : {}),
    args: ['--disable-background-networking'],
  });
  try {
    const url = `${server.address}/reports/${id}/requests`;
    return [await weigh(browser, url), ...(await typeBoth(browser, url))];
  } finally {
    await browser.close();
  }
}

/** What the page needs to be used, and what else it fetches ahead in the first quiet moments so as to work offline. */
async function weigh(browser: Browser, url: string): Promise<Line> {
  const needed = await scriptKilobytes(browser, url, false);
  const all = await scriptKilobytes(browser, url, true);
  return {
    what: 'client JavaScript of the form page, gzipped',
    figure: `${needed.toFixed(1)} kB, fetched ahead when idle ${(all - needed).toFixed(1)} kB`,
    baseline: 'an empty page of the framework: 136 kB',
    reach: '≤ 210 kB',
    holds: needed <= 210,
  };
}

async function scriptKilobytes(browser: Browser, url: string, isEverIdle: boolean): Promise<number> {
  const page = await browser.newPage();
  if (!isEverIdle) await page.addInitScript({ content: 'window.requestIdleCallback = () => 0' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  session.on(
    'Network.responseReceived',
    ({ requestId, type }) => type === 'Script' && scripts.add(requestId),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(2000);
  await page.close();
  return bytes / 1000;
}

async function typeBoth(browser: Browser, url: string): Promise<readonly Line[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(addPlainGrid);
  await page.evaluate(watchKeys);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const ours: number[] = [];
  const plain: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    ours.push(...(await typeInto(page, '[id="requests-cells-received-naturalPerson"]', turn > 0)));
    plain.push(...(await typeInto(page, '#plain-grid input', turn > 0)));
  }
  await page.close();
  const [a, b] = [summarise(ours), summarise(plain)];
  const ratio = a.p95 / b.p95;
  return [
    {
      what: `keystroke to paint in table three, CPU ÷ ${THROTTLE}`,
      figure: `median ${ms(a.median)}, p95 ${ms(a.p95)}`,
      baseline: `plain inputs ${ms(b.median)}, p95 ${ms(b.p95)}`,
      reach: 'p95 ≤ 60 ms, ≤ 1.5 × plain',
      holds: a.p95 <= 60 && ratio <= 1.5,
    },
    { what: 'p95 against plain inputs on the same page', figure: times(ratio) },
  ];
}

/** Types along a row, three digits a cell; ms from the key's arrival to the end of the frame that shows it. */
async function typeInto(page: Page, first: string, counts: boolean): Promise<readonly number[]> {
  await page.locator(first).first().focus();
  await page.evaluate(() => {
    window.keyTimes = [];
  });
  for (let key = 0; key < KEYS / 4; key += 1) {
    await page.keyboard.press(key % 4 === 3 ? 'Tab' : String(((key * 7) % 9) + 1));
    await page.waitForTimeout(40);
  }
  const times = await page.evaluate(() => window.keyTimes);
  return counts ? times : [];
}

declare global {
  interface Window {
    keyTimes: number[];
  }
}

function watchKeys(): void {
  window.keyTimes = [];
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.keyTimes.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** 25 × 7 inputs that nothing listens to, over the form of the same page. */
function addPlainGrid(): void {
  const grid = document.createElement('table');
  grid.id = 'plain-grid';
  grid.style.cssText =
    'position:fixed;left:0;bottom:0;height:200px;overflow:auto;background:#fff;z-index:99;display:block';
  for (let row = 0; row < 25; row += 1) {
    const line = grid.insertRow();
    for (let column = 0; column < 7; column += 1) line.insertCell().append(document.createElement('input'));
  }
  document.body.append(grid);
}
