import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './fresh-database.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Bundles `writer.ts`, so that a process is at work in a tenth of a second. The path of the bundle. */
export async function bundleWriter(): Promise<string> {
  const outfile = join(temporaryFolder(), 'writer.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'writer.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { 'better-sqlite3': join(ROOT, 'node_modules/better-sqlite3/lib/index.js') },
    external: [join(ROOT, 'node_modules/better-sqlite3/lib/index.js')],
    logLevel: 'error',
  });
  return outfile;
}

/** A process that saves, as the test that started it sees it. */
export type Writer = {
  /** Everything said so far. */
  readonly lines: readonly string[];
  /** Resolves once the next line is said; null when the process has ended without one. */
  readonly next: () => Promise<string | null>;
  readonly begin: () => void;
  readonly kill: () => void;
  /** Resolves with the exit code; null after a kill. */
  readonly ended: Promise<number | null>;
};

/** Starts a writer and waits until it is ready to begin. */
export async function startWriter(bundle: string, args: readonly string[]): Promise<Writer> {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(process.execPath, [bundle, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const next = () =>
    Promise.race([new Promise<string>((resolve) => reader.once('line', resolve)), ended.then(() => null)]);
  await next();
  return { lines, next, begin: () => child.stdin.write('\n'), kill: () => void child.kill('SIGKILL'), ended };
}
