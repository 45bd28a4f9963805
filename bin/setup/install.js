import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject, Refusal, ROOT, readJson } from './project.js';
import { runNpm } from './run.js';

/** @typedef {{ version?: string; integrity?: string; optional?: boolean; link?: boolean }} Locked */

/** Installs the locked packages, development ones included (the build needs the compiler), unless all of them are there. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  process.stdout.write('正在安装依赖，第一次约需一分钟……\n');
  const { code, complaint } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Refusal(sayWhyNot(complaint));
  if (!isInstalled()) throw new Refusal('依赖没有装全，请删除 node_modules 文件夹后再运行一次。');
}

/** npm keeps its own account of what it installed; it is compared with the lockfile, package by package. */
export function isInstalled() {
  const wanted = lockedPackages(inProject('package-lock.json'));
  const present = lockedPackages(inProject('node_modules', '.package-lock.json'));
  const complete = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || (present[path]?.version === version && existsSync(inProject(path))),
  );
  return complete && loadsSqlite();
}

/**
 * @param {string} path
 * @returns {Record<string, Locked>}
 */
function lockedPackages(path) {
  const lock = /** @type {{ packages?: Record<string, Locked> } | undefined} */ (readJson(path));
  return lock?.packages ?? {};
}

/** The one native module: built for this Node and this machine, or to be installed anew. */
function loadsSqlite() {
  const script = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', script], { cwd: ROOT, stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} complaint the end of npm's standard error
 */
function sayWhyNot(complaint) {
  if (/gyp|node-pre|prebuild|make: /u.test(complaint)) {
    return '安装没有完成：better-sqlite3 要在本机编译，请先装好 python3、make 和 g++（Debian 上运行 apt-get install -y python3 make g++），再运行一次。';
  }
  if (/EACCES|EPERM|EROFS/u.test(complaint)) {
    return `安装没有完成：没有权限写入 ${ROOT}，请换一个可以写入的文件夹，或修改它的权限后再运行一次。`;
  }
  if (/ENOSPC/u.test(complaint)) return '安装没有完成：磁盘已满，请腾出 2 GB 空间后再运行一次。';
  return '安装没有完成，原因见上面 npm 的输出；请检查网络后再运行一次。';
}
