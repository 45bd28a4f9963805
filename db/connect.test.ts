import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { connect, requireSettings } from './connect.ts';
import { temporaryFolder } from './testing/fresh-database.ts';

test('every promise reads back: log, full flush, foreign keys, patience', () => {
  const connection = connect(join(temporaryFolder(), 'a.db'));
  const read = (name: string) => connection.pragma(name, { simple: true });
  expect(['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'trusted_schema'].map(read)).toEqual(
    ['wal', 2, 1, 2000, 0],
  );
  connection.close();
});

test.each([
  ['synchronous = NORMAL', 'synchronous 应为 2，实际是 1'],
  ['foreign_keys = OFF', 'foreign_keys 应为 1，实际是 0'],
  ['busy_timeout = 0', 'busy_timeout 应为 2000，实际是 0'],
])('a connection with %s is not one to start with', (pragma, sentence) => {
  const connection = connect(join(temporaryFolder(), 'a.db'));
  connection.pragma(pragma);
  expect(() => requireSettings(connection)).toThrow(sentence);
  connection.close();
});

test('a journal that cannot be a write-ahead log stops the start', () => {
  expect(() => connect(':memory:')).toThrow('journal_mode 应为 wal，实际是 memory');
});

test('a file that is no database, and a folder that is not there, are said in a sentence', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'text.db'), 'not a database, but long enough to be looked at as one'.repeat(40));
  expect(() => connect(join(folder, 'text.db'))).toThrow(CannotStart);
  expect(() => connect(join(folder, 'nowhere', 'a.db'))).toThrow('打不开数据库文件');
});
