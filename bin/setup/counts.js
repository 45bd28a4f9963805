/** @typedef {{ passed: number; failed: number; note?: string }} Counts */

/**
 * One command that either succeeds or does not.
 * @param {number} code its exit code
 * @returns {Counts}
 */
export function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tests in Vitest's JSON report. A skipped test is a failed one, and so is a file that would not load.
 * @param {unknown} report
 * @param {number} code exit code of the run
 * @returns {Counts}
 */
export function countVitest(report, code) {
  const files = listOf(report, 'testResults');
  const tests = files.flatMap((file) => listOf(file, 'assertionResults'));
  const passed = tests.filter((test) => fieldOf(test, 'status') === 'passed').length;
  const skipped = tests.filter(
    (test) => !['passed', 'failed'].includes(String(fieldOf(test, 'status'))),
  ).length;
  const unloaded = files.filter(
    (file) => fieldOf(file, 'status') === 'failed' && listOf(file, 'assertionResults').length === 0,
  ).length;
  return settle({ passed, failed: tests.length - passed + unloaded, skipped }, code);
}

/**
 * The tests in Playwright's JSON report. Skipped ones are failed ones, and so are those that passed only when tried again.
 * @param {unknown} report
 * @param {number} code exit code of the run
 * @returns {Counts}
 */
export function countPlaywright(report, code) {
  const stats = fieldOf(report, 'stats');
  const count = (/** @type {string} */ name) => Number(fieldOf(stats, name) ?? 0);
  const failed = count('unexpected') + count('flaky') + count('skipped');
  return settle({ passed: count('expected'), failed, skipped: count('skipped') }, code);
}

/**
 * A run that ended badly, or in which nothing ran, has at least one failure, whatever its report says.
 * @param {{ passed: number; failed: number; skipped: number }} counts
 * @param {number} code
 * @returns {Counts}
 */
function settle({ passed, failed, skipped }, code) {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  const note = silent
    ? passed === 0
      ? 'no test ran'
      : `exit code ${code} though every test passed`
    : skipped > 0
      ? `${skipped} skipped, which counts as failed`
      : undefined;
  return { passed, failed: failed + (silent ? 1 : 0), ...(note ? { note } : {}) };
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
function fieldOf(value, name) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {readonly unknown[]}
 */
function listOf(value, name) {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}
