import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { takeLock } from './sole-use.ts';
import { temporaryFolder } from './testing/fresh-database.ts';

test('a data folder has one server at a time', () => {
  const file = join(temporaryFolder(), 'nianbao.lock');
  const first = takeLock(file, 0);
  expect(() => takeLock(file, 0)).toThrow(CannotStart);
  first.close();
  takeLock(file, 0).close();
});

test('a server that was killed holds nothing', async () => {
  const file = join(temporaryFolder(), 'nianbao.lock');
  const script = `const db = new (require('better-sqlite3'))(process.argv[1]);
    db.exec('begin exclusive'); process.stdout.write('held'); setInterval(() => db.open, 1000)`;
  const other = spawn(process.execPath, ['-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  expect(() => takeLock(file, 0)).toThrow('正被另一个已经启动的年报编制台使用');
  other.kill('SIGKILL');
  await once(other, 'exit');
  takeLock(file, 0).close();
});

test('a folder that is not there is named', () => {
  expect(() => takeLock(join(temporaryFolder(), 'no', 'nianbao.lock'), 0)).toThrow('是否存在、能否写入');
});
