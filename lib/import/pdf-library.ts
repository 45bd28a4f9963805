import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { RefusedFile } from './file-refusals.ts';

/** The library that takes PDF apart. */
export type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** A finished report has some ten to thirty pages; beyond this it is a book. */
const MOST_PAGES = 200;
/** The end of a file is told within its last kilobyte (ISO 32000-1, annex H.3). */
const END_WITHIN = 1_024;

/**
 * Loads the library, some megabytes, when the first PDF comes. It also paints, and as it loads it wants a canvas and
 * says so on the console; reading needs none, so it gets a stand-in for the one class that it cannot load without.
 */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
  const { warn } = globalThis.console;
  Object.assign(globalThis.console, { warn: () => undefined });
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    Object.assign(globalThis.console, { warn });
  }
}

/**
 * Opens a file, reads it with `read` and closes it again. No network, no fonts of the machine, nothing printed. Throws
 * RefusedFile: `pdfEncrypted`, `pdfTooLong`, or `pdfDamaged` for whatever the library cannot make sense of.
 */
export async function withPdf<Result>(
  { getDocument }: PdfLibrary,
  bytes: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  if (!hasEnd(bytes)) throw new RefusedFile('pdfDamaged');
  // The library takes the bytes for its own: it gets a copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new RefusedFile('pdfTooLong');
    return await read(document);
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new RefusedFile(isLocked ? 'pdfEncrypted' : 'pdfDamaged');
  } finally {
    await task.destroy();
  }
}

/** A file cut short would be read up to the cut without a word: it has to have its end. */
function hasEnd(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-END_WITHIN)).includes('%%EOF');
}
