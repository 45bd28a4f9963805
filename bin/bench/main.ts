import { availableParallelism, cpus, totalmem } from 'node:os';
import { benchBrowser } from './browser.ts';
import { benchCheckFiles } from './check-files.ts';
import { benchChecks } from './checks.ts';
import { benchClaims } from './claims.ts';
import { benchExports } from './exports.ts';
import { benchImports } from './imports.ts';
import { benchLoad } from './load.ts';
import { machineNoise } from './measure.ts';
import { prepareReports } from './prepare.ts';
import { startServer } from './server.ts';
import { benchStorage } from './storage.ts';
import { ms, printLines } from './table.ts';

/** Editors at once, and the port the built app is served on while it is measured. */
const EDITORS = 300;
const PORT = 3977;

/** All figures of the product, or the parts named on the command line, each beside a baseline of the same run. Never part of the tests. */
const noise = await machineNoise();
process.stdout.write(
  `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; noise ${noise.toFixed(2)} (p95 over median of a fixed sum)\n`,
);
const chosen = process.argv.slice(2);
const isWanted = (part: string) => chosen.length === 0 || chosen.includes(part);

if (isWanted('checks')) printLines('Checks', await benchChecks());
if (isWanted('check')) printLines('Command line', await benchCheckFiles());
if (isWanted('claims')) printLines('Claims', await benchClaims());
if (isWanted('exports')) printLines('Exports', await benchExports());
if (isWanted('imports')) printLines('Imports', await benchImports());
if (isWanted('storage')) printLines('Storage', await benchStorage());
if (isWanted('browser') || isWanted('load')) await benchServed();

async function benchServed(): Promise<void> {
  const { dataFolder, ids } = await prepareReports(EDITORS);
  const server = await startServer(PORT, dataFolder);
  try {
    const memoryAtStart = server.memory();
    if (isWanted('browser')) printLines('Browser', await benchBrowser(server, ids.at(-1) ?? ''));
    if (isWanted('load')) printLines('Load', await benchLoad(server, ids));
    printLines('Server', [
      { what: 'from npm start (built) to the first page', figure: ms(server.untilFirstPage) },
      {
        what: 'memory of the server',
        figure: `${memoryAtStart.toFixed(0)} MB at start`,
        baseline: `${server.memory().toFixed(0)} MB at the end`,
      },
    ]);
  } finally {
    await server.stop();
  }
}
