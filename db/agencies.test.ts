import { expect, test } from 'vitest';
import { authorizeAgency } from '#lib/workflow/policy.ts';
import { readSettings, saveSettings } from './agencies.ts';
import { freshDatabase, NOW } from './testing/fresh-database.ts';
import { present } from './testing/present.ts';

test('settings are saved from the revision they were read at, and from no other', async () => {
  const { clerk } = await freshDatabase();
  const permit = present(authorizeAgency(clerk, 'configure', clerk.agencyId));
  const { settings } = await readSettings(clerk);
  const change = { baseRevision: 0, settings: { ...settings, fax: '0000-0000009' }, at: NOW };
  expect(await saveSettings(permit, change)).toEqual({ outcome: 'saved', revision: 1, savedAt: NOW });
  const current = { settings: change.settings, revision: 1, savedAt: NOW, savedBy: '周敏' };
  expect(await readSettings(clerk)).toEqual(current);
  expect(await saveSettings(permit, { ...change, settings })).toEqual({ outcome: 'conflict', current });
});
