// `npm run bench`: installs and builds what is missing, then measures.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'bin/bench/main.ts'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
