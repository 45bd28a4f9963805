import { expect, test } from 'vitest';
import { connect } from './connect.ts';
import { readSections, writeSection } from './sections.ts';
import { freshDatabase } from './testing/fresh-database.ts';
import { changeOf, saying } from './testing/section-change.ts';

const long = changeOf({ content: saying('长'.repeat(60_000)) });

test('a full disk refuses the save, keeps what is there readable, and is over once there is room', async () => {
  const { db, clerk, draft, permit } = await freshDatabase();
  const before = await readSections(clerk, draft.id);
  const pages = db.$client.pragma('page_count', { simple: true });
  db.$client.pragma(`max_page_count = ${pages}`);
  expect(await writeSection(permit, long)).toEqual({ outcome: 'refused', reason: 'diskFull' });
  expect(await readSections(clerk, draft.id)).toEqual(before);

  db.$client.pragma('max_page_count = 1000000');
  expect(await writeSection(permit, long)).toMatchObject({ outcome: 'saved', revision: 1 });
  expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('a lock that another process holds too long is answered busy, and the next save goes through', async () => {
  const { db, file, permit } = await freshDatabase();
  db.$client.pragma('busy_timeout = 50');
  const other = connect(file);
  other.exec('begin immediate');
  expect(await writeSection(permit, changeOf())).toEqual({ outcome: 'refused', reason: 'busy' });
  other.exec('rollback');
  other.close();
  expect(await writeSection(permit, changeOf())).toMatchObject({ outcome: 'saved' });
});

test('a database that is not there is a broken invariant, not an answer', async () => {
  const { db, permit } = await freshDatabase();
  db.$client.exec('drop table save_keys');
  await expect(writeSection(permit, changeOf())).rejects.toThrow('no such table');
});
