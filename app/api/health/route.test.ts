import { expect, test } from 'vitest';
import { closeDatabase } from '#db/client.ts';
import { freshDatabase } from '#db/testing/fresh-database.ts';
import { GET } from './route.ts';

test('well only while the database answers', async () => {
  const { db } = await freshDatabase();
  expect(await (await GET()).json()).toEqual({ ok: true });
  db.$client.pragma('foreign_keys = OFF');
  db.$client.exec('drop table agencies');
  await expect(GET()).rejects.toThrow('no such table');
  closeDatabase();
  await expect(GET()).rejects.toThrow();
});
