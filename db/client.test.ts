import { expect, test } from 'vitest';
import { database, writeTogether } from './client.ts';
import { connect } from './connect.ts';
import { readReport } from './reports.ts';
import { agencies } from './schema.ts';
import { freshDatabase } from './testing/fresh-database.ts';

test('a write holds the lock before its first read, so nobody can come in between', async () => {
  const { file } = await freshDatabase();
  const other = connect(file);
  other.pragma('busy_timeout = 0');
  writeTogether(() => expect(() => other.exec('begin immediate')).toThrow('database is locked'));
  other.exec('begin immediate; rollback');
  other.close();
});

test('a write that fails leaves nothing of itself', async () => {
  const { clerk, draft } = await freshDatabase();
  const before = await readReport(clerk, draft.id);
  const fail = () =>
    writeTogether((tx) => {
      tx.update(agencies).set({ revision: 7 }).run();
      throw new Error('halfway');
    });
  expect(fail).toThrow('halfway');
  expect(await readReport(clerk, draft.id)).toEqual(before);
  expect(database().$client.inTransaction).toBe(false);
});
