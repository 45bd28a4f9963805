import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredReport, StoredSection } from '#lib/drafts/wire.ts';

/** A server that a test may kill: its own process, port and data folder, from the build that is there. */
export type OwnServer = {
  readonly url: string;
  /** Its database file. */
  readonly file: string;
  readonly start: () => Promise<void>;
  /** SIGKILL: no chance to finish anything. */
  readonly kill: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** The report being written in the demonstration agency. */
  readonly draft: () => Promise<StoredReport>;
  readonly section: (report: string, section: string) => Promise<StoredSection>;
};

const START_DEADLINE = 30_000;

/** `seed` as in NIANBAO_SEED: with the demonstration reports, or with none. */
export async function createOwnServer(seed: 'demo' | 'none' = 'demo'): Promise<OwnServer> {
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), 'nianbao-own-'));
  const url = `http://localhost:${port}`;
  let child: ChildProcess | null = null;

  async function start() {
    child = spawn(process.execPath, [join(process.cwd(), 'bin', 'serve.js')], {
      env: { ...process.env, PORT: String(port), DATA_DIR: data, NIANBAO_SEED: seed },
      stdio: 'ignore',
    });
    const deadline = Date.now() + START_DEADLINE;
    while (!(await answers(`${url}/api/health`))) {
      if (Date.now() > deadline) throw new Error(`the server did not start in ${START_DEADLINE} ms`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function kill() {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  const read = async <T>(path: string): Promise<T> => (await fetch(`${url}${path}`)).json();
  return {
    url,
    file: join(data, 'nianbao.db'),
    start,
    kill,
    async remove() {
      await kill();
      await rm(data, { recursive: true, force: true });
    },
    async draft() {
      const home = await (await fetch(url)).text();
      for (const [, id] of home.matchAll(/\/reports\/([\w-]+)"/gu)) {
        const { report } = await read<{ report: StoredReport }>(`/api/reports/${id}`);
        if (report.status === 'draft') return report;
      }
      throw new Error('the demonstration agency has no report being written');
    },
    section: (report, section) => read(`/api/reports/${report}/sections/${section}`),
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
