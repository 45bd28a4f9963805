import type { RecognisedFile } from '#lib/import/recognise-file.ts';
import type { ReaderThread, ReadingJob } from './reader-thread.ts';

/** How a room is kept. */
export type RoomRules = {
  readonly start: () => ReaderThread;
  /** Readers at work at the same time. */
  readonly readers: number;
  /** Files that may wait for a reader; one more is turned away. */
  readonly waiting: number;
  /** A reader without work is let go after this. ms */
  readonly idle: number;
};

/** A few readers in threads of their own: a file can stall or fill one of them, never the server. */
export type ReadingRoom = {
  /** Whether one more file would be turned away. */
  readonly isFull: () => boolean;
  /** What became of the file, in its turn; undefined where the room is full. Never rejects for what a file holds. */
  readonly read: (job: ReadingJob) => Promise<RecognisedFile | undefined>;
  /** Lets the readers go that have nothing to do. */
  readonly close: () => Promise<void>;
};

/** Opens a room. Readers are started when they are first wanted, and used again while they are well. */
export function openReadingRoom(rules: RoomRules): ReadingRoom {
  const resting = new Map<ReaderThread, NodeJS.Timeout>();
  const queue: (() => void)[] = [];
  let atWork = 0;

  const isFull = () => atWork >= rules.readers && queue.length >= rules.waiting;

  const takeReader = () => {
    for (const [reader, timer] of resting) {
      clearTimeout(timer);
      resting.delete(reader);
      if (reader.isAlive()) return reader;
    }
    return rules.start();
  };

  const rest = (reader: ReaderThread) => {
    if (!reader.isAlive()) return;
    const timer = setTimeout(() => {
      resting.delete(reader);
      void reader.stop();
    }, rules.idle);
    resting.set(reader, timer.unref());
  };

  return {
    isFull,
    read: async (job) => {
      if (isFull()) return undefined;
      // Whoever leaves hands the place to the first in the queue, so that nobody slips in between.
      if (atWork >= rules.readers) await new Promise<void>((resolve) => void queue.push(resolve));
      else atWork += 1;
      const reader = takeReader();
      try {
        return await reader.read(job);
      } finally {
        rest(reader);
        const next = queue.shift();
        if (next) next();
        else atWork -= 1;
      }
    },
    close: async () => {
      const readers = [...resting.keys()];
      for (const timer of resting.values()) clearTimeout(timer);
      resting.clear();
      await Promise.all(readers.map((reader) => reader.stop()));
    },
  };
}
