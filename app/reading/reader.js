// Runs in a worker thread, outside what Next bundles: lets Node read TypeScript as the command line does, then hands over.
import { register } from 'tsx/esm/api';

const unregister = register();
await import('./reader.ts');
// What is loaded later is the library for PDF, JavaScript of some megabytes, which reading as TypeScript takes seconds.
await unregister();
