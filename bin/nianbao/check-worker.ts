import { parentPort } from 'node:worker_threads';
import { type CheckJob, checkFile } from './check-file.ts';

if (!parentPort) throw new Error('check-worker runs in a worker thread only');
const port = parentPort;

port.on('message', async (job: CheckJob) => port.postMessage(await checkFile(job)));
port.postMessage('ready');
