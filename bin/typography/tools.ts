import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Programs the check runs, each with the package of Debian that brings it. */
const NEEDED: readonly (readonly [program: string, flag: string, bringsIt: string])[] = [
  ['soffice', '--version', 'libreoffice-writer-nogui'],
  ['pdftotext', '-v', 'poppler-utils'],
  ['pdftohtml', '-v', 'poppler-utils'],
  ['pdftoppm', '-v', 'poppler-utils'],
  ['pdffonts', '-v', 'poppler-utils'],
  ['fc-list', '--version', 'fontconfig'],
];

/** Names of the packages that are missing; empty when everything is there. */
export async function missingPackages(): Promise<string[]> {
  const missing = new Set<string>();
  for (const [program, flag, bringsIt] of NEEDED) {
    const found = await run(program, [flag]).then(
      () => true,
      () => false,
    );
    if (!found) missing.add(bringsIt);
  }
  return [...missing];
}

/** What a program prints. Rejects when it is missing or fails. */
export async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await execute(program, args, {
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
  });
  return stdout;
}
