import { existsSync } from 'node:fs';
import { Refusal } from './project.js';
import { run, runPackage } from './run.js';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** CHROMIUM_PATH, or the system's Chromium; undefined where there is none, so that Playwright looks for its own. */
export function systemChromium(env = process.env) {
  return env['CHROMIUM_PATH'] || USUAL_PLACES.find((path) => existsSync(path));
}

/**
 * Makes sure that the browser tests have a browser: the system's, Debian's package as root, otherwise Playwright's download.
 * @throws {Refusal} where none of the three can be had
 */
export async function ensureChromium() {
  const { CHROMIUM_PATH: named } = process.env;
  if (named && !existsSync(named)) {
    throw new Refusal(`CHROMIUM_PATH points to ${named}, which does not exist: correct it or unset it.`);
  }
  if (systemChromium() || (await hasOwnChromium())) return;
  if (canUseApt() && (await installFromDebian()) && systemChromium()) return;
  const { code } = await runPackage('@playwright/test/cli.js', ['install', 'chromium']);
  if (code !== 0) {
    throw new Refusal(
      'No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH, then run again.',
    );
  }
}

async function hasOwnChromium() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** With a CJK font, so that pictures and widths of the pages mean something. Waits for another apt to finish. */
async function installFromDebian() {
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', [...wait, 'update'], env);
  if (update.code !== 0) return false;
  const packages = ['chromium', 'fonts-noto-cjk'];
  const install = await run(
    'apt-get',
    [...wait, 'install', '-y', '--no-install-recommends', ...packages],
    env,
  );
  return install.code === 0;
}
