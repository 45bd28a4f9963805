import { availableParallelism, cpus, totalmem } from 'node:os';
import { benchChecks } from './checks.ts';
import { machineNoise } from './measure.ts';
import { benchStorage } from './storage.ts';
import { printLines } from './table.ts';

/** All figures of the product, each beside a baseline measured in the same run. Never part of the tests. */
const noise = await machineNoise();
process.stdout.write(
  `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; noise ${noise.toFixed(2)} (p95 over median of a fixed sum)\n`,
);
printLines('Checks', await benchChecks());
printLines('Storage', await benchStorage());
