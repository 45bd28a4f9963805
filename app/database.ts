import { join } from 'node:path';
import { dataFolder } from '#app/data-folder.ts';
import { CannotStart } from '#db/cannot-start.ts';
import { openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { type Seed, seedDatabase } from '#db/seed.ts';
import { holdFolder } from '#db/sole-use.ts';

/** Makes the database ready for the first request: created or brought up to date, opened, and filled once. Throws `CannotStart`. */
export async function startDatabase(): Promise<void> {
  const seed = chosenSeed();
  const folder = dataFolder();
  holdFolder(folder);
  const file = join(folder, 'nianbao.db');
  await migrateDatabase(file, join(process.cwd(), 'db', 'migrations'));
  openDatabase(file);
  await seedDatabase(seed, Date.now());
}

function chosenSeed(): Seed {
  const seed = process.env.NIANBAO_SEED || 'demo';
  if (seed !== 'demo' && seed !== 'none') {
    throw new CannotStart(`NIANBAO_SEED 是“${seed}”，只能是 demo（带演示报告）或者 none（不带）。`);
  }
  return seed;
}
