import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { sectionVersions } from './schema.ts';
import { readSections } from './sections.ts';
import { freshDatabase } from './testing/fresh-database.ts';
import { bundleWriter, startWriter } from './testing/writers.ts';

const isMark = (line: string) => /-\d+$/u.test(line);

test('four processes at one section: every acknowledged save is in the text, every refused one is kept', async () => {
  const { db, clerk, draft, file } = await freshDatabase();
  const bundle = await bundleWriter();
  const names = Array.from({ length: 4 }, (_, n) => `writer${n}`);
  const writers = await Promise.all(names.map((name) => startWriter(bundle, [file, draft.id, name, '25'])));
  for (const { begin } of writers) begin();
  expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(names.map(() => 0));

  const { revision, marks } = await stored(clerk, draft.id);
  const said = writers.flatMap(({ lines }) => lines);
  expect(marks.toSorted()).toEqual(said.filter(isMark).toSorted());
  expect(revision).toBe(4 * 25);
  const refused = db.select().from(sectionVersions).where(eq(sectionVersions.kind, 'refused')).all();
  expect(refused.length).toBe(said.filter((line) => line === 'conflict').length);
}, 30_000);

test('a process killed in the middle of saving loses no save it has acknowledged, ten times over', async () => {
  const { db, clerk, draft, file } = await freshDatabase();
  const bundle = await bundleWriter();
  const acknowledged: string[] = [];
  for (let round = 0; round < 10; round += 1) {
    const writer = await startWriter(bundle, [file, draft.id, `round${round}`, '100000']);
    writer.begin();
    for (let n = 0; n <= round % 5; n += 1) await writer.next();
    writer.kill();
    expect(await writer.ended).toBeNull();
    acknowledged.push(...writer.lines.filter(isMark));

    const { revision, marks } = await stored(clerk, draft.id);
    expect(marks).toEqual(expect.arrayContaining(acknowledged));
    expect(marks.length).toBe(revision);
  }
  expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
}, 30_000);

async function stored(clerk: Parameters<typeof readSections>[0], reportId: string) {
  const { problems } = await readSections(clerk, reportId);
  const text = problems && 'texts' in problems.content ? JSON.stringify(problems.content.texts) : '';
  return { revision: problems?.revision, marks: text.match(/(?:writer|round)\d+-\d+/gu) ?? [] };
}
