import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { closeDatabase, openDatabase } from '#db/client.ts';
import { connect } from '#db/connect.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { listReports } from '#db/report-list.ts';
import { readSections, writeSection } from '#db/sections.ts';
import { seedDatabase } from '#db/seed.ts';
import { firstClerk } from '#db/users.ts';
import { authorize } from '#lib/workflow/policy.ts';
import { timePair } from './measure.ts';
import { type Line, ms, times } from './table.ts';

const SECTION = 'requests';

/** A save as the route makes it, beside bare better-sqlite3 writing the same rows: text, version and key in one transaction. */
export async function benchStorage(): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const [ours, bare] = [join(folder, 'ours.db'), join(folder, 'bare.db')];
  try {
    const save = await ourSave(ours);
    const { write, close } = await bareSave(bare);
    const [a, b] = await timePair(3000, save, write);
    close();
    closeDatabase();
    const ratio = a.median / b.median;
    return [
      {
        what: 'save in storage, one at a time',
        figure: `${ms(a.median)} (p99 ${ms(a.p99)}), ${Math.round(1000 / a.median)}/s`,
        baseline: `bare ${ms(b.median)} (p99 ${ms(b.p99)}), ${Math.round(1000 / b.median)}/s`,
        reach: '≤ 1.3 × bare',
        holds: ratio <= 1.3,
      },
      { what: 'save in storage against bare', figure: times(ratio) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ourSave(file: string): Promise<() => Promise<void>> {
  await migrateDatabase(file, join(process.cwd(), 'db', 'migrations'));
  openDatabase(file);
  await seedDatabase('demo', Date.now());
  const viewer = await firstClerk();
  if (!viewer) throw new Error('the seeded database has no clerk');
  const report = (await listReports(viewer)).find(({ status }) => status === 'draft');
  const permit = report && authorize(viewer, 'edit', report);
  if (!permit) throw new Error('the seeded database has no open report');
  const section = (await readSections(viewer, permit.reportId))[SECTION];
  if (!section) throw new Error('the seeded report lacks a section');
  let revision = section.revision;
  return async () => {
    const key = `bench-${revision}`;
    const answer = await writeSection(permit, {
      sectionId: SECTION,
      baseRevision: revision,
      content: section.content,
      key,
      digest: key,
      at: Date.now(),
    });
    if (answer.outcome !== 'saved') throw new Error(`a save was ${answer.outcome}`);
    revision = answer.revision;
  };
}

/** The same rows in the same file format and the same settings, by prepared statements alone. */
async function bareSave(file: string): Promise<{ write: () => void; close: () => void }> {
  await migrateDatabase(file, join(process.cwd(), 'db', 'migrations'));
  openDatabase(file);
  await seedDatabase('demo', Date.now());
  closeDatabase();
  openDatabase(join(file, '..', 'ours.db'));
  const db = connect(file);
  const own = db
    .prepare(
      "select s.report_id as report, s.content, s.revision, u.id as actor from report_sections s join reports r on r.id = s.report_id join users u where r.status = 'draft' and s.section_id = ?",
    )
    .get(SECTION);
  if (!isOwn(own)) throw new Error('the seeded database has no open report');
  return { write: bareTransaction(db, own), close: () => db.close() };
}

type Own = {
  readonly report: string;
  readonly content: string;
  readonly revision: number;
  readonly actor: string;
};

function isOwn(row: unknown): row is Own {
  return (
    typeof row === 'object' &&
    row !== null &&
    'report' in row &&
    'content' in row &&
    'revision' in row &&
    'actor' in row
  );
}

function bareTransaction(db: Database.Database, own: Own): () => void {
  const known = db.prepare('select digest, answer from save_keys where actor_id = ? and key = ?');
  const update = db.prepare(
    "update report_sections set content = ?, revision = ?, saved_at = ?, saved_by = ? where report_id = ? and section_id = ? and revision = ? and exists (select 1 from reports where id = ? and status in ('draft', 'returned')) returning revision",
  );
  const version = db.prepare(
    "insert into section_versions (id, report_id, section_id, revision, content, saved_at, saved_by, kind) values (?, ?, ?, ?, ?, ?, ?, 'save') on conflict (id) do update set revision = excluded.revision, content = excluded.content, saved_at = excluded.saved_at",
  );
  const prune = db.prepare('delete from save_keys where at < ?');
  const remember = db.prepare(
    'insert into save_keys (actor_id, key, report_id, section_id, digest, answer, at) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const parsed: unknown = JSON.parse(own.content);
  let revision = own.revision;
  const write = db.transaction(() => {
    const at = Date.now();
    const key = `bare-${revision}`;
    known.get(own.actor, key);
    update.get(
      JSON.stringify(parsed),
      revision + 1,
      at,
      own.actor,
      own.report,
      SECTION,
      revision,
      own.report,
    );
    version.run(
      `${own.report}/${SECTION}/${own.actor}/${Math.floor(at / 600_000)}`,
      own.report,
      SECTION,
      revision + 1,
      JSON.stringify(parsed),
      at,
      own.actor,
    );
    prune.run(at - 14 * 86_400_000);
    remember.run(own.actor, key, own.report, SECTION, key, '{"outcome":"saved"}', at);
    revision += 1;
  });
  return () => write.immediate();
}
