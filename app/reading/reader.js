// Runs in a worker thread, outside what Next bundles: lets Node read TypeScript as the command line does, then hands over.
import { register } from 'tsx/esm/api';

register();
await import('./reader.ts');
