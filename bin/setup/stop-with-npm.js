import { readFileSync } from 'node:fs';

const EVERY = 500;

/**
 * npm runs a script through a shell, and a signal that ends npm ends the shell but not what it started. When either of the
 * two is gone this process is told to stop as well. Started without npm it goes on when its terminal closes, as a service does.
 */
export function stopWithNpm() {
  if (!process.env['npm_lifecycle_event']) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && (npm === undefined || parentOf(shell) === npm)) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY);
  watch.unref();
}

/**
 * The parent of a process where the system tells it through /proc; undefined elsewhere.
 * @param {number} pid
 */
function parentOf(pid) {
  try {
    return Number(/^PPid:\s*(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
