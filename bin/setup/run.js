import { spawn } from 'node:child_process';
import { ROOT } from './project.js';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Enough of a child's complaint to tell why it failed. Characters. */
const TAIL = 20_000;

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {NodeJS.Signals} signal */
function passOn(signal) {
  process.exitCode = 130;
  for (const child of running) child.kill(signal);
}

/** Signals go to the child while there is one; otherwise they do what they always do. */
function watchSignals() {
  for (const signal of SIGNALS) {
    process.off(signal, passOn);
    if (running.size > 0) process.on(signal, passOn);
  }
}

process.on('exit', () => {
  for (const child of running) child.kill();
});

/**
 * Runs one command to its end with its output on this terminal. Signals reach it, and it never outlives this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<{ code: number; complaint: string }>} `complaint` is the end of its standard error;
 *   code 127 where there is no such command
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, ...env },
    });
    running.add(child);
    watchSignals();
    let complaint = '';
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
      process.stderr.write(chunk);
      complaint = (complaint + chunk.toString('utf8')).slice(-TAIL);
    });
    const end = (/** @type {number} */ code) => {
      running.delete(child);
      watchSignals();
      resolve({ code, complaint });
    };
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 130));
  });
}

/**
 * Runs a script of an installed package with this very Node.
 * @param {string} script path inside node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function runPackage(script, args, env) {
  return run(process.execPath, [`node_modules/${script}`, ...args], env);
}

/**
 * Runs the npm this process was started by, or the one on the path.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const npm = process.env['npm_execpath'];
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
}
