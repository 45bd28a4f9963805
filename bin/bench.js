// `npm run bench`: installs and builds what is missing, then measures.
import { spawnSync } from 'node:child_process';
import { ensureBuilt } from './setup/build.js';
import { ensureInstalled } from './setup/install.js';
import { refuse } from './setup/refuse.js';

try {
  await ensureInstalled();
  await ensureBuilt();
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bin/bench/main.ts', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  process.exit(status ?? 1);
} catch (error) {
  refuse(error);
}
