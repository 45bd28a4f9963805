import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { reports, sectionVersions } from './schema.ts';
import { readSections, writeSection } from './sections.ts';
import { freshDatabase, NOW } from './testing/fresh-database.ts';
import { changeOf, saying } from './testing/section-change.ts';

const second = { key: 'second', digest: 'digest of the second' };

test('a save counts the revision up and is read back with who and when', async () => {
  const { clerk, draft, permit } = await freshDatabase();
  expect(await writeSection(permit, changeOf())).toEqual({ outcome: 'saved', revision: 1, savedAt: NOW });
  const { problems } = await readSections(clerk, draft.id);
  expect(problems).toEqual({ revision: 1, content: saying('甲'), savedAt: NOW, savedBy: '周敏' });
});

test('a save that started from an old revision changes nothing and is shown what is there', async () => {
  const { clerk, draft, permit } = await freshDatabase();
  await writeSection(permit, changeOf());
  const late = await writeSection(permit, changeOf({ ...second, content: saying('乙') }));
  const { problems } = await readSections(clerk, draft.id);
  expect(problems?.content).toEqual(saying('甲'));
  expect(late).toEqual({ outcome: 'conflict', current: problems });
});

test('what a conflict refuses is kept, once, however often it is sent', async () => {
  const { db, permit } = await freshDatabase();
  await writeSection(permit, changeOf());
  const late = changeOf({ ...second, content: saying('乙') });
  expect(await writeSection(permit, late)).toEqual(await writeSection(permit, late));
  const kept = db.select().from(sectionVersions).where(eq(sectionVersions.kind, 'refused')).all();
  expect(kept).toMatchObject([
    { content: saying('乙'), revision: 0, sectionId: 'problems', savedBy: permit.actorId },
  ]);
});

test('a permit from before the report was closed no longer writes, and what it brought is kept', async () => {
  const { db, clerk, draft, permit } = await freshDatabase();
  const before = await readSections(clerk, draft.id);
  db.update(reports).set({ status: 'inReview' }).where(eq(reports.id, draft.id)).run();
  expect(await writeSection(permit, changeOf({ content: saying('迟') }))).toEqual({ outcome: 'closed' });
  expect(await readSections(clerk, draft.id)).toEqual(before);
  expect(db.select().from(sectionVersions).all()).toMatchObject([{ kind: 'refused', content: saying('迟') }]);
});

test('the same request sent again gets the same answer and is carried out once', async () => {
  const { clerk, draft, permit } = await freshDatabase();
  const first = await writeSection(permit, changeOf());
  await writeSection(permit, changeOf({ ...second, baseRevision: 1, content: saying('乙') }));
  expect(await writeSection(permit, changeOf({ at: NOW + 5000 }))).toEqual(first);
  expect((await readSections(clerk, draft.id)).problems).toMatchObject({
    revision: 2,
    content: saying('乙'),
  });
});

test('another request under a used key is refused and changes nothing', async () => {
  const { clerk, draft, permit } = await freshDatabase();
  await writeSection(permit, changeOf());
  const other = changeOf({ baseRevision: 1, content: saying('乙'), digest: 'another' });
  expect(await writeSection(permit, other)).toEqual({ outcome: 'refused', reason: 'keyReused' });
  expect((await readSections(clerk, draft.id)).problems).toMatchObject({
    revision: 1,
    content: saying('甲'),
  });
});

test('ten minutes of one author leave one version, the last', async () => {
  const { db, permit } = await freshDatabase();
  const save = (n: number, at: number) =>
    writeSection(
      permit,
      changeOf({ key: `${n}`, digest: `${n}`, baseRevision: n, content: saying(`${n}`), at }),
    );
  await save(0, NOW);
  await save(1, NOW + 9 * 60_000);
  await save(2, NOW + 11 * 60_000);
  const versions = db.select().from(sectionVersions).orderBy(sectionVersions.savedAt).all();
  expect(versions.map(({ revision, content }) => [revision, content])).toEqual([
    [2, saying('1')],
    [3, saying('2')],
  ]);
});

test('keys are forgotten after two weeks', async () => {
  const { db, permit } = await freshDatabase();
  const keys = () => db.$client.prepare('select key from save_keys order by key').pluck().all();
  await writeSection(permit, changeOf());
  await writeSection(permit, changeOf({ ...second, baseRevision: 1, at: NOW + 13 * 24 * 3_600_000 }));
  expect(keys()).toEqual(['first', 'second']);
  await writeSection(
    permit,
    changeOf({ key: 'third', digest: '3', baseRevision: 2, at: NOW + 15 * 24 * 3_600_000 }),
  );
  expect(keys()).toEqual(['second', 'third']);
});
