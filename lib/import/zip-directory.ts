import { RefusedFile } from './file-refusals.ts';
import { readRecord, type ZipEntry, type ZipRecord } from './zip-record.ts';

/** A package whose directory has been checked; nothing of it is unpacked yet. */
export type ZipFile = { readonly bytes: Uint8Array; readonly entries: ReadonlyMap<string, ZipEntry> };

/** reliability.md §8. A long report of text and tables unpacks to some megabytes in some dozen parts. */
const MOST_ENTRIES = 2_000;
const MOST_UNPACKED = 200 * 1024 * 1024;
/** Unpacked to packed, of entries that unpack to more than `RATIO_FROM`: what is small may shrink further. */
const MOST_RATIO = 100;
const RATIO_FROM = 4 * 1024 * 1024;

/** The end record (APPNOTE 4.3.16): signature, fixed length, and the positions read from it. */
const END = { mark: 0x06054b50, length: 22, count: 10, size: 12, directory: 16, comment: 20 } as const;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the directory of a ZIP file and refuses whatever is not plainly in order: only the central directory is believed,
 * and each local header has to say the same. Throws RefusedFile: `damaged` for a file cut short, `encrypted`, `tooMuch`
 * for a bomb, `unsafe` for one that says different things to different readers.
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + END.count, true);
  const directory = view.getUint32(end + END.directory, true);
  if (directory + view.getUint32(end + END.size, true) !== end) throw new RefusedFile('unsafe');
  if (count > MOST_ENTRIES) throw new RefusedFile('tooMuch');

  const records: ZipRecord[] = [];
  let at = directory;
  for (let left = count; left > 0; left -= 1) {
    const record = readRecord(view, at, directory, end);
    records.push(record);
    at += record.length;
  }
  if (at !== end) throw new RefusedFile('unsafe');
  refuseBombs(records);
  refuseOverlaps(records);
  refuseTwins(records);
  return { bytes, entries: new Map(records.map(({ entry }) => [entry.name, entry])) };
}

/** The end record is the last thing in the file, its comment included. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END.mark) continue;
    if (at + END.length + view.getUint16(at + END.comment, true) === view.byteLength) return at;
  }
  throw new RefusedFile('damaged');
}

function refuseBombs(records: readonly ZipRecord[]): void {
  const total = records.reduce((sum, { entry }) => sum + entry.unpacked, 0);
  const isBomb = ({ entry: { packed, unpacked } }: ZipRecord) =>
    unpacked > RATIO_FROM && unpacked > packed * MOST_RATIO;
  if (total > MOST_UNPACKED || records.some(isBomb)) throw new RefusedFile('tooMuch');
}

/** The first entry begins the file, so that nothing else can stand in front of it, and no two share bytes. */
function refuseOverlaps(records: readonly ZipRecord[]): void {
  let free = 0;
  const inOrder = [...records].sort((one, other) => one.from - other.from);
  for (const { from, to } of inOrder) {
    if (from < free || (free === 0 && from !== 0)) throw new RefusedFile('unsafe');
    free = to;
  }
}

/** Names of parts differ by more than case (ECMA-376 part 2): of two, some readers would take one and some the other. */
function refuseTwins(records: readonly ZipRecord[]): void {
  const names = new Set(records.map(({ entry }) => entry.name.toLowerCase()));
  if (names.size < records.length) throw new RefusedFile('unsafe');
}
