import { readFile } from './read-file.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './recognised.ts';

/** What became of a file that is to be imported: plain data, so that a thread can hand it over. */
export type RecognisedFile =
  | { readonly kind: 'recognised'; readonly recognised: Recognised }
  /** A data file of this product, of that year: a report already. */
  | { readonly kind: 'report'; readonly year: number }
  | { readonly kind: 'refused'; readonly say: string };

/** Reads a file and recognises the report in it. Throws only where the program itself is at fault. */
export async function recogniseFile(bytes: Uint8Array, name: string): Promise<RecognisedFile> {
  const reading = await readFile(bytes, name);
  switch (reading.kind) {
    case 'refused':
      return reading;
    case 'report':
      return { kind: 'report', year: reading.report.year };
    case 'read':
      return { kind: 'recognised', recognised: recognise(reading.source) };
    default:
      return reading satisfies never;
  }
}
