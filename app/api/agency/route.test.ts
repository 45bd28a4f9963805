import { expect, test } from 'vitest';
import { putRequest } from '#app/testing/requests.ts';
import { readSettings } from '#db/agencies.ts';
import { demonstrationAgency } from '#db/seed-reports.ts';
import { freshDatabase } from '#db/testing/fresh-database.ts';
import { GET, PUT } from './route.ts';

const settingsRequest = (settings: unknown, headers: Readonly<Record<string, string | null>> = {}) =>
  putRequest('http://nianbao.example/api/agency', JSON.stringify({ settings }), {
    'if-match': '"0"',
    ...headers,
  });

test('settings are saved as clean single lines and read back', async () => {
  await freshDatabase();
  const response = await PUT(settingsRequest({ ...demonstrationAgency, fax: ' 0000-\u200B0000009\n' }));
  const settings = { ...demonstrationAgency, fax: '0000-0000009' };
  expect([response.status, await response.json()]).toEqual([
    200,
    { outcome: 'saved', revision: 1, savedAt: expect.any(Number), settings, removed: 1 },
  ]);
  expect(await (await GET()).json()).toMatchObject({ settings, revision: 1, savedBy: '周敏' });
});

test('somebody who started from older settings is shown the newer ones', async () => {
  await freshDatabase();
  await PUT(settingsRequest({ ...demonstrationAgency, fax: '1' }));
  const late = await PUT(settingsRequest({ ...demonstrationAgency, fax: '2' }));
  expect([late.status, await late.json()]).toMatchObject([
    409,
    { outcome: 'conflict', current: { revision: 1, settings: { fax: '1' } } },
  ]);
});

test.each<[string, unknown, Readonly<Record<string, string | null>>, number]>([
  ['another site', demonstrationAgency, { origin: 'http://evil.example' }, 403],
  ['no revision', demonstrationAgency, { 'if-match': null }, 428],
  ['a name of nothing', { ...demonstrationAgency, name: '\u200B ' }, {}, 400],
  ['an agency id', { ...demonstrationAgency, agencyId: 'other-agency' }, {}, 400],
  ['a line too long', { ...demonstrationAgency, address: '路'.repeat(201) }, {}, 400],
])('%s changes nothing', async (_, settings, headers, status) => {
  const { clerk } = await freshDatabase();
  expect((await PUT(settingsRequest(settings, headers))).status).toBe(status);
  expect(await readSettings(clerk)).toMatchObject({ settings: demonstrationAgency, revision: 0 });
});
