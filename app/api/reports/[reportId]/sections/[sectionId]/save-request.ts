import * as z from 'zod/mini';
import { readJson } from '#app/request/read-json.ts';
import { readRevision } from '#app/request/revision.ts';

type SaveRequest = { readonly baseRevision: number; readonly key: string; readonly content: unknown };

const bodySchema = z.strictObject({ content: z.unknown() });
/** Printable ASCII, so that a key reads the same in a header, a log and a table. */
const keySchema = z.string().check(z.regex(/^[\x21-\x7E]{1,100}$/u));

/** A save as its headers and body say it, before anybody knows whether the content fits; otherwise the reason to refuse. */
export function readSave(headers: Headers, body: Uint8Array): SaveRequest | 'malformed' | 'revisionMissing' {
  const baseRevision = readRevision(headers);
  if (baseRevision === 'missing') return 'revisionMissing';
  const key = keySchema.safeParse(headers.get('idempotency-key'));
  const read = bodySchema.safeParse(readJson(body));
  if (baseRevision === 'malformed' || !key.success || !read.success) return 'malformed';
  return { baseRevision, key: key.data, content: read.data.content };
}
