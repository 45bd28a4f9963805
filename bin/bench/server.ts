import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** The built app on a port and a data folder of its own. */
export type Server = {
  readonly address: string;
  readonly dataFolder: string;
  /** ms from the command to the first page that answered. */
  readonly untilFirstPage: number;
  /** Resident memory of the server process now, MB. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
};

/** Starts the way `npm start` does, with everything installed and built. */
export async function startServer(port: number, dataFolder: string): Promise<Server> {
  const from = performance.now();
  const child = spawn(process.execPath, ['bin/start.js'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await firstPage(address, child);
  return {
    address,
    dataFolder,
    untilFirstPage: performance.now() - from,
    memory: () => largestOf(child.pid ?? 0),
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function firstPage(address: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + 120_000;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server stopped with ${child.exitCode}`);
    const answered = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the server gave no page within two minutes');
}

/** Resident memory of the largest process below `pid`, MB, as Linux tells it. */
function largestOf(pid: number): number {
  const own = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(/\s+/u)
    .filter(Boolean);
  return Math.max(Number(own) / 1024, ...children.map((child) => largestOf(Number(child))));
}
