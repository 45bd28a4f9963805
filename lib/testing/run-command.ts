import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../bin/nianbao.js', import.meta.url));

/** The real command in a process of its own, as `npm run -s nianbao --` starts it. */
export function nianbao(
  ...words: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [LAUNCHER, ...words], (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: child.exitCode ?? 0, stdout, stderr });
    });
  });
}
