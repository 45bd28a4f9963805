import { describe, expect, test } from 'vitest';
import { bodyOf, contextOf, saveRequest } from '#app/testing/requests.ts';
import { readSections } from '#db/sections.ts';
import { freshDatabase } from '#db/testing/fresh-database.ts';
import { secondAgency } from '#db/testing/second-agency.ts';
import { saying } from '#db/testing/section-change.ts';
import { LARGEST_BODY } from '#lib/drafts/wire.ts';
import { GET, PUT } from './route.ts';

const cyclicDepth = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`;
const prose = (texts: string) => `{"content":{"texts":${texts}}}`;
const padded = (bytes: number) => bodyOf(saying('x'.repeat(bytes - bodyOf(saying('')).length)));

test('a save answers what was stored and what cleaning took out', async () => {
  const { draft } = await freshDatabase();
  const body = bodyOf(saying('一是\u0000\u202E更新慢\ud840。'));
  const response = await PUT(saveRequest({ body }), contextOf({ reportId: draft.id }));
  const content = saying('一是更新慢\ufffd。');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({
    outcome: 'saved',
    revision: 1,
    savedAt: expect.any(Number),
    content,
    removed: 2,
  });
  const stored = await GET(saveRequest(), contextOf({ reportId: draft.id }));
  expect(await stored.json()).toMatchObject({ revision: 1, content, savedBy: '周敏' });
});

describe('nothing is stored and the answer says why', () => {
  test.each<[string, Parameters<typeof saveRequest>[0], number, string]>([
    ['a page of another site', { headers: { origin: 'http://evil.example' } }, 403, 'forbidden'],
    ['a page without a site', { headers: { origin: 'null' } }, 403, 'forbidden'],
    ['no origin at all', { headers: { origin: null } }, 403, 'forbidden'],
    [
      'cross-site without origin',
      { headers: { origin: null, 'sec-fetch-site': 'cross-site' } },
      403,
      'forbidden',
    ],
    [
      'a forwarded host that claims the other site',
      { headers: { origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' } },
      403,
      'forbidden',
    ],
    ['one byte too many', { body: padded(LARGEST_BODY + 1) }, 413, 'tooLarge'],
    ['a length that says too much', { headers: { 'content-length': '40000000' } }, 413, 'tooLarge'],
    ['no revision', { headers: { 'if-match': null } }, 428, 'revisionMissing'],
    ['revision 1e9', { headers: { 'if-match': '"1e9"' } }, 400, 'malformed'],
    ['a revision without quotes', { headers: { 'if-match': '0' } }, 400, 'malformed'],
    ['any revision', { headers: { 'if-match': '*' } }, 400, 'malformed'],
    ['no key', { headers: { 'idempotency-key': null } }, 400, 'malformed'],
    ['a key of 101 characters', { headers: { 'idempotency-key': 'k'.repeat(101) } }, 400, 'malformed'],
    ['no JSON', { body: '{"content":' }, 400, 'malformed'],
    ['no body', { body: '' }, 400, 'malformed'],
    ['broken UTF-8', { body: new Uint8Array([0x22, 0xff, 0x22]) }, 400, 'malformed'],
    ['a status beside the content', { body: '{"content":{},"status":"published"}' }, 400, 'malformed'],
    ['__proto__', { body: prose('{"problems":"","improvements":"","__proto__":"x"}') }, 400, 'malformed'],
    ['__proto__ outside', { body: `{"__proto__":{},${bodyOf().slice(1)}` }, 400, 'malformed'],
    ['a name twice', { body: prose('{"problems":"a","problems":"b","improvements":""}') }, 400, 'malformed'],
    ['a box too many', { body: prose('{"problems":"","improvements":"","more":""}') }, 400, 'malformed'],
    ['a box too few', { body: prose('{"problems":""}') }, 400, 'malformed'],
    ['a list for a text', { body: prose('{"problems":["a"],"improvements":""}') }, 400, 'malformed'],
    ['endless nesting', { body: `{"content":${cyclicDepth}}` }, 400, 'malformed'],
  ])('%s', async (_, parts, status, reason) => {
    const { clerk, draft } = await freshDatabase();
    const before = await readSections(clerk, draft.id);
    const response = await PUT(saveRequest(parts), contextOf({ reportId: draft.id }));
    expect([response.status, await response.json()]).toEqual([status, { outcome: 'refused', reason }]);
    expect(await readSections(clerk, draft.id)).toEqual(before);
  });
});

test('a body of the largest size is stored whole', async () => {
  const { clerk, draft } = await freshDatabase();
  const body = bodyOf(saying('长'.repeat((LARGEST_BODY - bodyOf(saying('')).length) / 3)));
  expect((await PUT(saveRequest({ body }), contextOf({ reportId: draft.id }))).status).toBe(200);
  expect(bodyOf((await readSections(clerk, draft.id)).problems?.content)).toBe(body);
});

test('a request of the site itself without an origin is believed when the browser says so', async () => {
  const { draft } = await freshDatabase();
  const request = saveRequest({ headers: { origin: null, 'sec-fetch-site': 'same-origin' } });
  expect((await PUT(request, contextOf({ reportId: draft.id }))).status).toBe(200);
});

test('an old revision is answered with the text that is there', async () => {
  const { draft } = await freshDatabase();
  const context = contextOf({ reportId: draft.id });
  await PUT(saveRequest({ body: bodyOf(saying('甲')) }), context);
  const late = await PUT(
    saveRequest({ body: bodyOf(saying('乙')), headers: { 'idempotency-key': 'k2' } }),
    context,
  );
  expect([late.status, await late.json()]).toMatchObject([
    409,
    { outcome: 'conflict', current: { revision: 1, content: saying('甲'), savedBy: '周敏' } },
  ]);
});

test('the same key and body get the same answer, the same key and another body do not', async () => {
  const { draft } = await freshDatabase();
  const context = contextOf({ reportId: draft.id });
  const [first, again] = [await PUT(saveRequest(), context), await PUT(saveRequest(), context)];
  expect(await again.json()).toEqual(await first.json());
  const other = await PUT(saveRequest({ body: bodyOf(saying('乙')) }), context);
  expect([other.status, await other.json()]).toEqual([422, { outcome: 'refused', reason: 'keyReused' }]);
});

test("a report that is not there, another agency's and an unknown section look the same", async () => {
  const { db, draft } = await freshDatabase();
  const other = await secondAgency(db);
  for (const target of [
    { reportId: 'nowhere' },
    { reportId: other.reportId },
    { reportId: draft.id, sectionId: 'constructor' },
  ]) {
    for (const handler of [PUT, GET]) {
      const response = await handler(saveRequest(), contextOf(target));
      expect([response.status, await response.json()]).toEqual([
        404,
        { outcome: 'refused', reason: 'notFound' },
      ]);
    }
  }
  expect((await readSections(other.clerk, other.reportId)).problems?.revision).toBe(0);
});

test('a published report is closed', async () => {
  const { published } = await freshDatabase();
  const response = await PUT(saveRequest(), contextOf({ reportId: published.id }));
  expect([response.status, await response.json()]).toEqual([409, { outcome: 'closed' }]);
});

test('a full disk is said, and the next save goes through', async () => {
  const { db, draft } = await freshDatabase();
  const context = contextOf({ reportId: draft.id });
  const body = bodyOf(saying('长'.repeat(60_000)));
  db.$client.pragma(`max_page_count = ${db.$client.pragma('page_count', { simple: true })}`);
  const full = await PUT(saveRequest({ body }), context);
  expect([full.status, await full.json()]).toEqual([507, { outcome: 'refused', reason: 'diskFull' }]);
  db.$client.pragma('max_page_count = 1000000');
  expect((await PUT(saveRequest({ body }), context)).status).toBe(200);
});
