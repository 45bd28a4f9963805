import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, Refusal, ROOT } from './project.js';
import { runPackage } from './run.js';

const FOLDERS = ['app', 'components', 'db', 'lib', 'public'];
const NOT_BUILT =
  /\.test\.tsx?$|^lib\/testing\/|^(?:vitest|playwright|drizzle)\.config\.|^biome\.json$|\.d\.ts$/u;
const STAMP = inProject('.next', 'built-from');

/** Builds the app unless the build that is there came from these very sources. */
export async function ensureBuilt() {
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  process.stdout.write('正在构建，约需半分钟……\n');
  const { code } = await runPackage('next/dist/bin/next', ['build'], {
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  });
  if (code !== 0) throw new Refusal('构建没有成功，原因见上面的输出。');
  mkdirSync(inProject('.next'), { recursive: true });
  writeFileSync(STAMP, sources);
}

/** A digest of every file that goes into the build, by content: touching a file or checking it out again changes nothing. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const path of sourceFiles()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function sourceFiles() {
  const atRoot = readdirSync(ROOT).filter((name) => /\.(?:ts|tsx|js|mjs|json)$/u.test(name));
  const inFolders = FOLDERS.filter((folder) => existsSync(inProject(folder))).flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
  );
  return [...atRoot, ...inFolders].filter((path) => !NOT_BUILT.test(path)).sort();
}
