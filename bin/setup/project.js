import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, absolute. Both commands work from here, wherever they were called. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * A refusal the reader can act on: one sentence, no stack.
 */
export class Refusal extends Error {}

/**
 * Absolute path of something in the repository.
 * @param {...string} parts
 */
export function inProject(...parts) {
  return join(ROOT, ...parts);
}

/**
 * A JSON file's value; undefined where there is no such file or it is cut short, which both mean "do it again".
 * @param {string} path
 * @returns {unknown}
 */
export function readJson(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Node 20.9 is the oldest that Next runs on (package.json "engines"). */
export function refuseOldNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  throw new Refusal(`现在的 Node 是 ${version}，需要 20.9 或更新的版本，请升级 Node 后再运行一次。`);
}
