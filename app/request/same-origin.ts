/**
 * Whether a page of this very site sent the request. Next checks no origin in route handlers, so every write asks here.
 * Only `Host` is believed: forwarded headers are for the sender to choose. A proxy in front has to pass `Host` on.
 */
export function isSameOrigin({ headers }: Request): boolean {
  const origin = headers.get('origin');
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}
