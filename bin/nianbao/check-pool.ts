import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fileRefusals } from '#lib/import/file-refusals.ts';
import { isOutOfMemory } from '#lib/import/is-out-of-memory.ts';
import type { CheckJob } from './check-file.ts';
import type { CheckedFile } from './checked-file.ts';

/** ms for one file, and for a thread to be ready on a busy machine; MB of memory for one thread. */
const LONGEST = 30_000;
const LONGEST_START = 60_000;
const MOST_MEMORY = 512;

/**
 * Checks many files side by side, one thread for each core. A file that stalls or fills its thread takes that thread with
 * it and no other file: it is unreadable, with a sentence. Answers come in the order of the jobs; `onDone` after each.
 */
export async function checkInThreads(
  jobs: readonly CheckJob[],
  onDone: () => void,
): Promise<readonly CheckedFile[]> {
  const results: CheckedFile[] = [];
  let next = 0;
  async function workOff(): Promise<void> {
    let thread: Thread | null = null;
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      if (!job) break;
      thread ??= startThread();
      const answer = await thread.check(job);
      if (answer.kind === 'broken') thread = null;
      results[at] =
        answer.kind === 'broken'
          ? { kind: 'unreadable', file: job.file, problems: [answer.say] }
          : answer.checked;
      onDone();
    }
    await thread?.stop();
  }
  const threads = Math.min(availableParallelism(), jobs.length);
  await Promise.all(Array.from({ length: threads }, workOff));
  return results;
}

type Answer =
  | { readonly kind: 'answered'; readonly checked: CheckedFile }
  | { readonly kind: 'broken'; readonly say: string };

type Thread = {
  readonly check: (job: CheckJob) => Promise<Answer>;
  readonly stop: () => Promise<number>;
};

function startThread(): Thread {
  const worker = new Worker(new URL('./check-worker.js', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  // Once broken it says nothing more; the one who waits has been told.
  worker.on('error', () => void worker.terminate());
  const ready = heard(worker, LONGEST_START, () => undefined);

  return {
    stop: () => worker.terminate(),
    check: async (job) => {
      const begun = await ready;
      if (begun.kind === 'broken') return begun;
      return heard(worker, LONGEST, () => worker.postMessage(job));
    },
  };
}

/** The next thing a thread says, or why it will never say anything again. */
function heard(worker: Worker, longest: number, ask: () => void): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const breakDown = (say: string) => {
      void worker.terminate();
      end({ kind: 'broken', say });
    };
    const onMessage = (checked: CheckedFile) => end({ kind: 'answered', checked });
    const onError = (error: unknown) => {
      const isFull = isOutOfMemory(error);
      if (!isFull) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      breakDown(isFull ? fileRefusals.tooMuch : fileRefusals.failed);
    };
    const onExit = () => breakDown(fileRefusals.failed);
    const timer = setTimeout(() => breakDown(sayTooSlow(longest)), longest);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    ask();
  });
}

function sayTooSlow(longest: number): string {
  return `这份文件 ${longest / 1000} 秒内没有读完，已停止读取。`;
}
