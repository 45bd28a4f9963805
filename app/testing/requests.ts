import { changeOf } from '#db/testing/section-change.ts';

const SITE = 'http://nianbao.example';

/** The section of a report as its route is called. */
export type Target = { readonly reportId: string; readonly sectionId?: string };

/** The second argument of the section's handlers. */
export function contextOf({ reportId, sectionId = 'problems' }: Target) {
  return { params: Promise.resolve({ reportId, sectionId }) };
}

/** A well-formed save of the section on problems, with what a test wants different; a header set to null is left out. */
export function saveRequest(
  parts: { readonly body?: BodyInit; readonly headers?: Readonly<Record<string, string | null>> } = {},
): Request {
  return putRequest(`${SITE}/api/reports/r/sections/problems`, parts.body ?? bodyOf(), {
    'if-match': '"0"',
    'idempotency-key': 'k1',
    ...parts.headers,
  });
}

/** A PUT from a page of the site itself. */
export function putRequest(url: string, body: BodyInit, headers: Wanted): Request {
  return writeRequest('PUT', url, body, headers);
}

/** A report to be started, as a page of the site itself asks for it. */
export function startRequest(body: BodyInit, headers: Wanted = {}): Request {
  return writeRequest('POST', `${SITE}/api/reports`, body, headers);
}

/** A file to be read, as a page of the site itself sends it. */
export function importRequest(name: string, body: BodyInit, headers: Wanted = {}): Request {
  const type = { 'content-type': 'application/octet-stream', ...headers };
  return writeRequest('POST', `${SITE}/api/imports?name=${encodeURIComponent(name)}`, body, type);
}

/** A header set to null is left out. */
type Wanted = Readonly<Record<string, string | null>>;

function writeRequest(method: 'PUT' | 'POST', url: string, body: BodyInit, headers: Wanted): Request {
  const all = { host: 'nianbao.example', origin: SITE, 'content-type': 'application/json', ...headers };
  const sent = Object.entries(all).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value]],
  );
  return new Request(url, { method, headers: sent, body });
}

/** The body of a save of that content. */
export function bodyOf(content: unknown = changeOf().content): string {
  return JSON.stringify({ content });
}
