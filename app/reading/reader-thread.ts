import { Worker } from 'node:worker_threads';
import { fileRefusals } from '#lib/import/file-refusals.ts';
import { isOutOfMemory } from '#lib/import/is-out-of-memory.ts';
import type { RecognisedFile } from '#lib/import/recognise-file.ts';

/** A file to be read, with the name it came under. */
export type ReadingJob = { readonly bytes: Uint8Array; readonly name: string };

/** What a reader posts: once that it is ready, then one answer for each file. */
export type ReaderMessage = { readonly kind: 'ready' } | RecognisedFile;

/** What a reader may take. Times in ms. */
export type ReaderLimits = {
  /** From handing over a file to the answer. */
  readonly time: number;
  /** From starting a thread to its being ready. */
  readonly start: number;
  /** Memory of its objects, in MB; buffers are held by the limits of the file formats. */
  readonly memory: number;
};

/** A thread that reads files, one at a time. */
export type ReaderThread = {
  /** What became of the file. A thread that fails is stopped and its failure is a sentence; it never rejects. */
  readonly read: (job: ReadingJob) => Promise<RecognisedFile>;
  /** Whether it can take another file. */
  readonly isAlive: () => boolean;
  readonly stop: () => Promise<number>;
};

/** Starts a thread that runs a script. What goes wrong in it is told to `complain`, for the maintainer. */
export function startReader(
  script: string,
  limits: ReaderLimits,
  complain: (error: unknown) => void,
): ReaderThread {
  // The script is no part of what Next bundles: it is read from the sources, like the command line.
  const worker = new Worker(/* turbopackIgnore: true */ script, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32 },
  });
  let isAlive = true;
  let isReady = false;
  const stop = () => {
    isAlive = false;
    return worker.terminate();
  };
  // Heard whether or not a file is being read: a thread can fail after its answer as well.
  worker.on('error', (error) => {
    if (!isOutOfMemory(error)) complain(error);
    void stop();
  });
  worker.on('exit', () => void stop());

  const nextMessage = (limit: number): Promise<ReaderMessage> =>
    new Promise((resolve) => {
      const done = (message: ReaderMessage) => {
        clearTimeout(timer);
        worker.off('message', done).off('error', onError).off('exit', onExit);
        resolve(message);
      };
      const fail = (say: string) => {
        void stop();
        done({ kind: 'refused', say });
      };
      const onError = (error: unknown) =>
        fail(isOutOfMemory(error) ? fileRefusals.tooMuch : fileRefusals.failed);
      const onExit = () => fail(fileRefusals.failed);
      const timer = setTimeout(() => fail(fileRefusals.tooSlow), limit);
      worker.on('message', done).on('error', onError).on('exit', onExit);
    });

  return {
    isAlive: () => isAlive,
    stop,
    read: async (job) => {
      worker.ref();
      if (!isReady) {
        const first = await nextMessage(limits.start);
        if (first.kind !== 'ready') return first;
        isReady = true;
      }
      if (!isAlive) return { kind: 'refused', say: fileRefusals.failed };
      const answer = nextMessage(limits.time);
      worker.postMessage(job);
      const reading = await answer;
      worker.unref();
      return reading.kind === 'ready' ? { kind: 'refused', say: fileRefusals.failed } : reading;
    },
  };
}
