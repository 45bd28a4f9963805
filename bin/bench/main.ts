import { availableParallelism, cpus, totalmem } from 'node:os';
import { benchBrowser } from './browser.ts';
import { benchChecks } from './checks.ts';
import { benchExports } from './exports.ts';
import { benchLoad } from './load.ts';
import { machineNoise } from './measure.ts';
import { prepareReports } from './prepare.ts';
import { startServer } from './server.ts';
import { benchStorage } from './storage.ts';
import { ms, printLines } from './table.ts';

/** All figures of the product, each beside a baseline measured in the same run. Never part of the tests. */
const noise = await machineNoise();
process.stdout.write(
  `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; noise ${noise.toFixed(2)} (p95 over median of a fixed sum)\n`,
);
printLines('Checks', await benchChecks());
printLines('Exports', await benchExports());
printLines('Storage', await benchStorage());

const EDITORS = 300;
const { dataFolder, ids } = await prepareReports(EDITORS);
const server = await startServer(3977, dataFolder);
try {
  const memoryAtStart = server.memory();
  printLines('Browser', await benchBrowser(server, ids.at(-1) ?? ''));
  printLines('Load', await benchLoad(server, ids));
  printLines('Server', [
    { what: 'from npm start (built) to the first page', figure: ms(server.untilFirstPage) },
    {
      what: 'memory of the server',
      figure: `${memoryAtStart.toFixed(0)} MB at start`,
      baseline: `${server.memory().toFixed(0)} MB after the load`,
    },
  ]);
} finally {
  await server.stop();
}
