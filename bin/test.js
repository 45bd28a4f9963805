import { ensureChromium } from './setup/chromium.js';
import { ensureInstalled } from './setup/install.js';
import { refuseOldNode } from './setup/project.js';
import { refuse } from './setup/refuse.js';
import { stages } from './setup/stages.js';
import { stopWithNpm } from './setup/stop-with-npm.js';

// `npm test`: installs what is missing, runs everything, and ends with one line that adds it all up.
const total = { passed: 0, failed: 0 };

/**
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 */
async function timed(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const result = await work();
  console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

try {
  refuseOldNode();
  stopWithNpm();
  await timed('packages', ensureInstalled);
  await timed('browser', ensureChromium);
} catch (error) {
  refuse(error);
}

for (const { name, run } of stages) {
  const { passed, failed, note } = await timed(name, run);
  total.passed += passed;
  total.failed += failed;
  console.log(`   ${passed} passed, ${failed} failed${note ? ` (${note})` : ''}`);
  if (process.exitCode) break;
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode ||= total.failed === 0 && total.passed > 0 ? 0 : 1;
