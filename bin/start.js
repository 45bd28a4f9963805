import { ensureBuilt } from './setup/build.js';
import { ensureInstalled } from './setup/install.js';
import { refuseOldNode } from './setup/project.js';
import { refuse } from './setup/refuse.js';
import { refuseTakenPort, serve } from './setup/serve.js';
import { readSettings } from './setup/settings.js';
import { stopWithNpm } from './setup/stop-with-npm.js';

// `npm start`: from a fresh clone to the running app, and the same command every time after.
try {
  refuseOldNode();
  stopWithNpm();
  const settings = readSettings(process.env);
  await refuseTakenPort(settings);
  await ensureInstalled();
  await ensureBuilt();
  const address = await serve(settings);
  console.log(`年报编制台已启动：${address}`);
} catch (error) {
  refuse(error);
}
