/** The revision an edit started from: `If-Match: "12"`. `missing` 428, `malformed` 400. */
export function readRevision(headers: Headers): number | 'missing' | 'malformed' {
  const tag = headers.get('if-match');
  if (tag === null) return 'missing';
  const digits = /^"(0|[1-9]\d{0,8})"$/u.exec(tag)?.[1];
  return digits === undefined ? 'malformed' : Number(digits);
}
