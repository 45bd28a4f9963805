import { writeSync } from 'node:fs';
import { openDatabase } from '#db/client.ts';
import { findReport } from '#db/reports.ts';
import { readSections, type WriteOutcome, writeSection } from '#db/sections.ts';
import { firstClerk } from '#db/users.ts';
import { authorize } from '#lib/workflow/policy.ts';
import { present } from './present.ts';

/**
 * A process of its own that saves one section `count` times, each time adding its mark to what is there, and prints
 * each mark once the save is acknowledged. `node writer FILE REPORT NAME COUNT`; waits for a line before it begins.
 */
async function run([file = '', reportId = '', name = '', count = '']: readonly string[]): Promise<void> {
  openDatabase(file);
  const clerk = present(await firstClerk());
  const permit = present(authorize(clerk, 'edit', present(await findReport(clerk, reportId))));
  say('ready');
  await new Promise((resolve) => process.stdin.once('data', resolve));

  for (let n = 0; n < Number(count); n += 1) {
    const mark = `${name}-${n}`;
    for (let attempt = 0; ; attempt += 1) {
      const { problems } = await readSections(clerk, reportId);
      const { revision, content } = present(problems);
      const text = 'texts' in content ? Object.values(content.texts)[0] : '';
      const key = `${mark}-${attempt}`;
      const outcome: WriteOutcome['outcome'] = (
        await writeSection(permit, {
          sectionId: 'problems',
          baseRevision: revision,
          content: { texts: { problems: `${text}\n${mark}`, improvements: '' } },
          key,
          digest: key,
          at: Date.now(),
        })
      ).outcome;
      if (outcome === 'saved') break;
      say(outcome);
    }
    say(mark);
  }
  process.exit(0);
}

/** At once and whole: what was said before a SIGKILL was said. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

await run(process.argv.slice(2));
