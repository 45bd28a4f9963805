import { refuse } from './setup/refuse.js';
import { serve } from './setup/serve.js';
import { readSettings } from './setup/settings.js';

// Serves what is built, and installs and builds nothing: for a service manager, and for the browser tests.
try {
  console.log(`年报编制台已启动：${await serve(readSettings(process.env))}`);
} catch (error) {
  refuse(error);
}
