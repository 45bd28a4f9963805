import { parentPort } from 'node:worker_threads';
import { recogniseFile } from '#lib/import/recognise-file.ts';
import type { ReaderMessage, ReadingJob } from './reader-thread.ts';

if (!parentPort) throw new Error('The reader runs in a worker thread only');
const port = parentPort;
const post = (message: ReaderMessage) => port.postMessage(message);

port.on('message', async ({ bytes, name }: ReadingJob) => post(await recogniseFile(bytes, name)));
post({ kind: 'ready' });
