import type { Db } from '#db/client.ts';
import { startReport } from '#db/reports.ts';
import { agencies, users } from '#db/schema.ts';
import { demonstrationAgency } from '#db/seed-reports.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { authorizeAgency, type Viewer } from '#lib/workflow/policy.ts';
import { NOW } from './fresh-database.ts';
import { present } from './present.ts';

/** Another agency in the same database, with its own clerk and a blank report of 2026. */
export async function secondAgency(db: Db): Promise<{ readonly clerk: Viewer; readonly reportId: string }> {
  const clerk: Viewer = { userId: 'zz-other-clerk', name: '何川', agencyId: 'other-agency', role: 'clerk' };
  const settings = { ...demonstrationAgency, name: '清河市水务局', titleName: '清河市水务局' };
  db.insert(agencies).values({ id: clerk.agencyId, settings }).run();
  db.insert(users)
    .values({ id: clerk.userId, agencyId: clerk.agencyId, name: clerk.name, role: clerk.role })
    .run();
  const permit = present(authorizeAgency(clerk, 'startReport', clerk.agencyId));
  const started = await startReport(permit, { year: 2026, format: format2021, content: {}, at: NOW });
  if (started.outcome !== 'started') throw new Error(`${started.outcome}, not started`);
  return { clerk, reportId: started.reportId };
}
