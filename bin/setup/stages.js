import { mkdirSync, rmSync } from 'node:fs';
import { ensureBuilt } from './build.js';
import { countCheck, countPlaywright, countVitest } from './counts.js';
import { inProject, Refusal, readJson } from './project.js';
import { runPackage } from './run.js';

/** @typedef {import('./counts.js').Counts} Counts */
/** @typedef {{ name: string; run: () => Promise<Counts> }} Stage */

const NEXT = 'next/dist/bin/next';
const QUIET = { NEXT_TELEMETRY_DISABLED: '1' };

/** Everything `npm test` runs, in order. Each stage runs whatever became of the ones before it. @type {readonly Stage[]} */
export const stages = [
  {
    name: 'lint',
    run: async () => countCheck((await runPackage('@biomejs/biome/bin/biome', ['check', '.'])).code),
  },
  { name: 'types', run: async () => countCheck(await checkTypes()) },
  { name: 'unit, property and storage tests', run: runVitest },
  { name: 'browser tests', run: runPlaywright },
];

async function checkTypes() {
  const generated = await runPackage(NEXT, ['typegen'], QUIET);
  return generated.code || (await runPackage('typescript/bin/tsc', ['--noEmit'])).code;
}

/** @returns {Promise<Counts>} */
async function runVitest() {
  const report = freshReport('vitest.json');
  const { code } = await runPackage('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countVitest(readJson(report), code);
}

/** The browser tests run against the build, made here where the sources have changed. @returns {Promise<Counts>} */
async function runPlaywright() {
  try {
    await ensureBuilt();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { passed: 0, failed: 1, note: 'no build, so no browser test ran' };
  }
  const report = freshReport('playwright.json');
  const { code } = await runPackage('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return countPlaywright(readJson(report), code);
}

/**
 * Where a runner writes its report; an earlier one is removed so that it cannot be counted again.
 * @param {string} name
 */
function freshReport(name) {
  const path = inProject('.setup', name);
  mkdirSync(inProject('.setup'), { recursive: true });
  rmSync(path, { force: true });
  return path;
}
