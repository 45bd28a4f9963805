import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { systemChromium } from './bin/setup/chromium.js';
import { inProject } from './bin/setup/project.js';

// This file is read again by every worker; what the first reading chose reaches the others through the environment.
if (!process.env['E2E_PORT']) {
  process.env['E2E_PORT'] = String(await freePort());
  process.env['E2E_DATA'] = inProject('test-data', `${process.env['E2E_PORT']}`);
  rmSync(inProject('test-data'), { recursive: true, force: true });
  mkdirSync(process.env['E2E_DATA'], { recursive: true });
}

const port = Number(process.env['E2E_PORT']);
const executablePath = systemChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Two cores are shared with the server; one browser at a time keeps what a test sees apart from what another does.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
        '--disable-sync',
        '--no-default-browser-check',
      ],
    },
  },
  webServer: {
    command: 'node bin/serve.js',
    url: `http://localhost:${port}/api/health`,
    env: { PORT: String(port), DATA_DIR: process.env['E2E_DATA'] ?? '' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
