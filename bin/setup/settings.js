import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal, ROOT } from './project.js';

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string | undefined} host undefined: every address of this machine
 * @property {string} dataDir absolute; exists and can be written to
 */

/**
 * Reads PORT, HOST and DATA_DIR; an unset or empty one takes its default. The data folder is made where it is missing.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {Refusal} where a value cannot be used, saying what to do
 */
export function readSettings(env) {
  return {
    port: readPort(env['PORT']),
    host: env['HOST']?.trim() || undefined,
    dataDir: readDataDir(env['DATA_DIR']),
  };
}

/** @param {string | undefined} text */
function readPort(text) {
  const typed = text?.trim();
  if (!typed) return 3000;
  const port = Number(typed);
  if (/^\d{1,5}$/u.test(typed) && port >= 1 && port <= 65_535) return port;
  throw new Refusal(`PORT 填的是“${typed}”，应当是 1 到 65535 的整数，例如 PORT=3000 npm start。`);
}

/** @param {string | undefined} text */
function readDataDir(text) {
  const folder = resolve(ROOT, text?.trim() || 'data');
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new Refusal(sayNotFolder(folder));
    const probe = join(folder, `.write-test-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      sayUnusable(folder, error instanceof Error && 'code' in error ? String(error.code) : ''),
    );
  }
  return folder;
}

/**
 * One level at a time: Node's own recursive form never returns on file systems that refuse new folders (/proc).
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** @param {string} folder */
function sayNotFolder(folder) {
  return `DATA_DIR 指向的 ${folder} 是一个文件，请改成一个文件夹，例如 DATA_DIR=./data npm start。`;
}

/**
 * @param {string} folder
 * @param {string} code
 */
function sayUnusable(folder, code) {
  if (code === 'EEXIST' || code === 'ENOTDIR') return sayNotFolder(folder);
  if (code === 'ENOSPC') return `数据文件夹 ${folder} 所在的磁盘已满，请腾出空间后再运行一次。`;
  return `数据文件夹 ${folder} 不能写入，请修改它的权限，或用 DATA_DIR 指定另一个文件夹。`;
}
