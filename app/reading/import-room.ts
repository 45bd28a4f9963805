import { join } from 'node:path';
import { startReader } from './reader-thread.ts';
import { openReadingRoom } from './reading-room.ts';

/** reliability.md §8. Starting takes half a second; a machine under load may take much longer. */
const LIMITS = { time: 10_000, start: 30_000, memory: 256 } as const;

/**
 * Where the server reads files. Under `next start`, in tests and in development alike the reader's script lies in the
 * sources, below the folder the process runs in: bin/setup/serve.js makes that the project's.
 */
export const importRoom = openReadingRoom({
  start: () => startReader(join(process.cwd(), 'app', 'reading', 'reader.js'), LIMITS, complain),
  readers: 2,
  waiting: 8,
  idle: 60_000,
});

function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
