import { expect, test } from 'vitest';
import { freshDatabase } from './testing/fresh-database.ts';

test('every table of ours is STRICT', async () => {
  const { db } = await freshDatabase();
  const loose = db.$client
    .prepare(
      "select name from pragma_table_list where schema = 'main' and strict = 0 and name not like '\\_\\_%' escape '\\' and name not like 'sqlite%'",
    )
    .all();
  expect(loose).toEqual([]);
});

test.each([
  ["update report_events set note = 'x'", 'report_events is append-only'],
  ['delete from report_events', 'report_events is append-only'],
  ["update reports set status = 'done'", 'CHECK constraint failed: report_status_known'],
  ["update reports set origin = 'found'", 'CHECK constraint failed: report_origin_known'],
  ['update report_sections set revision = -1', 'CHECK constraint failed: section_revision_counts'],
  ["update section_versions set kind = 'x'", null],
  ['delete from agencies', 'FOREIGN KEY constraint failed'],
  ["update reports set year = 'MMXXVI'", 'cannot store TEXT value in INTEGER column'],
  ['update reports set year = 2026', 'UNIQUE constraint failed'],
])('%s', async (statement, refusal) => {
  const { db } = await freshDatabase();
  const run = () => db.$client.prepare(statement).run();
  if (refusal) expect(run).toThrow(refusal);
  else expect(run().changes).toBe(0);
});
