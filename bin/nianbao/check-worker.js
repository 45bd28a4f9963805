// Runs in a worker thread: lets Node read TypeScript as the command line does, then hands over.
import { register } from 'tsx/esm/api';

register();
await import('./check-worker.ts');
