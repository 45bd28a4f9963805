import { patience } from './patience.ts';

/** Reads an answer, such as a zod schema does. */
type Reader<A> = {
  readonly safeParse: (
    answer: unknown,
  ) => { readonly success: true; readonly data: A } | { readonly success: false };
};

/** What a button gets where the server's own answer does not come. */
export type NoAnswer = { readonly outcome: 'refused'; readonly reason: 'failed' | 'unreachable' };

/** Asks the server for one act, with JSON both ways. Never throws: no answer is `unreachable`, one that cannot be read `failed`. */
export async function askServer<A>(
  request: {
    method: 'POST' | 'PUT';
    path: string;
    body: unknown;
    headers?: Readonly<Record<string, string>>;
  },
  reader: Reader<A>,
): Promise<A | NoAnswer> {
  const { signal, end } = patience();
  try {
    const response = await fetch(request.path, {
      method: request.method,
      headers: { 'content-type': 'application/json', ...request.headers },
      body: JSON.stringify(request.body),
      signal,
    });
    const read = reader.safeParse(await response.json());
    if (read.success) return read.data;
    return { outcome: 'refused', reason: response.status >= 500 ? 'failed' : 'unreachable' };
  } catch {
    // No network, no server, or something in between that answers in its place (a proxy's error page).
    return { outcome: 'refused', reason: 'unreachable' };
  } finally {
    end();
  }
}
