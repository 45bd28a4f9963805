import { RefusedFile } from './file-refusals.ts';
import { unsafeName } from './zip-name.ts';

/** One file of a package, as the central directory says and its local header confirms. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the packed bytes begin. */
  readonly start: number;
};

/** A package whose directory has been checked; nothing of it is unpacked yet. */
export type ZipFile = { readonly bytes: Uint8Array; readonly entries: ReadonlyMap<string, ZipEntry> };

/** reliability.md §8. A long report of text and tables unpacks to some megabytes in some dozen parts. */
export const ZIP_LIMITS = {
  entries: 2_000,
  unpacked: 200 * 1024 * 1024,
  /** Unpacked to packed, of entries that unpack to more than `ratioFrom`: small parts of blanks may shrink further. */
  ratio: 100,
  ratioFrom: 4 * 1024 * 1024,
} as const;

/** Records of the format (APPNOTE 4.3): signature, fixed length, and the positions read from them. */
const END = { mark: 0x06054b50, length: 22, count: 10, size: 12, directory: 16, comment: 20 } as const;
const CENTRAL = {
  mark: 0x02014b50,
  length: 46,
  madeBy: 5,
  flags: 8,
  method: 10,
  crc: 16,
  packed: 20,
} as const;
const CENTRAL_TAIL = { unpacked: 24, name: 28, extra: 30, comment: 32, attributes: 38, offset: 42 } as const;
const LOCAL = {
  mark: 0x04034b50,
  length: 30,
  flags: 6,
  method: 8,
  packed: 18,
  unpacked: 22,
  name: 26,
  extra: 28,
} as const;
const LONGEST_COMMENT = 0xffff;

const FLAG_ENCRYPTED = 1;
const FLAG_SIZES_FOLLOW = 1 << 3;
const MADE_ON_UNIX = 3;
const UNIX_KIND = 0xf000;
const UNIX_LINK = 0xa000;

type Placed = { readonly entry: ZipEntry; readonly from: number; readonly to: number };

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
  if (count > ZIP_LIMITS.entries) throw new RefusedFile('tooMuch');

  const placed: Placed[] = [];
  let at = directory;
  for (let left = count; left > 0; left -= 1) {
    if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.mark)
      throw new RefusedFile('damaged');
    placed.push(readEntry(view, at, directory));
    at += centralLength(view, at);
  }
  if (at !== end) throw new RefusedFile('unsafe');
  refuseBombs(placed);
  refuseOverlaps(placed);

  const entries = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  for (const { entry } of placed) {
    // Names of parts differ by more than case (ECMA-376 part 2): a second one would be read by some and not by others.
    const name = entry.name.toLowerCase();
    if (seen.has(name)) throw new RefusedFile('unsafe');
    seen.add(name);
    entries.set(entry.name, entry);
  }
  return { bytes, entries };
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

function centralLength(view: DataView, at: number): number {
  const tails = [CENTRAL_TAIL.name, CENTRAL_TAIL.extra, CENTRAL_TAIL.comment];
  return tails.reduce<number>((length, tail) => length + view.getUint16(at + tail, true), CENTRAL.length);
}

function readEntry(view: DataView, at: number, directory: number): Placed {
  const flags = view.getUint16(at + CENTRAL.flags, true);
  const method = view.getUint16(at + CENTRAL.method, true);
  const packed = view.getUint32(at + CENTRAL.packed, true);
  const unpacked = view.getUint32(at + CENTRAL_TAIL.unpacked, true);
  const from = view.getUint32(at + CENTRAL_TAIL.offset, true);
  const nameLength = view.getUint16(at + CENTRAL_TAIL.name, true);
  if (at + CENTRAL.length + nameLength > view.byteLength) throw new RefusedFile('damaged');
  const name = nameAt(view, at + CENTRAL.length, nameLength);
  const kind = (view.getUint32(at + CENTRAL_TAIL.attributes, true) >>> 16) & UNIX_KIND;

  if (flags & FLAG_ENCRYPTED) throw new RefusedFile('encrypted');
  if (method !== 0 && method !== 8) throw new RefusedFile('unsafe');
  if (unsafeName(name)) throw new RefusedFile('unsafe');
  if (view.getUint8(at + CENTRAL.madeBy) === MADE_ON_UNIX && kind === UNIX_LINK)
    throw new RefusedFile('unsafe');
  if (from + LOCAL.length > directory) throw new RefusedFile('damaged');
  if (view.getUint32(from, true) !== LOCAL.mark) throw new RefusedFile('unsafe');

  const localName = view.getUint16(from + LOCAL.name, true);
  const start = from + LOCAL.length + localName + view.getUint16(from + LOCAL.extra, true);
  if (start + packed > directory) throw new RefusedFile('damaged');
  const entry = { name, method, crc: view.getUint32(at + CENTRAL.crc, true), packed, unpacked, start };
  if (nameAt(view, from + LOCAL.length, localName) !== name || !saysTheSame(view, from, entry)) {
    throw new RefusedFile('unsafe');
  }
  return { entry, from, to: start + packed };
}

/** Sizes that follow the data are zero in the local header. */
function saysTheSame(view: DataView, from: number, { method, packed, unpacked }: ZipEntry): boolean {
  if (view.getUint16(from + LOCAL.method, true) !== method) return false;
  if (method === 0 && packed !== unpacked) return false;
  if (view.getUint16(from + LOCAL.flags, true) & FLAG_SIZES_FOLLOW) return true;
  return (
    view.getUint32(from + LOCAL.packed, true) === packed &&
    view.getUint32(from + LOCAL.unpacked, true) === unpacked
  );
}

/** Names are compared and looked up as ASCII; a part that matters has no other. */
function nameAt(view: DataView, at: number, length: number): string {
  const from = view.byteOffset + at;
  return new TextDecoder().decode(new Uint8Array(view.buffer, from, Math.min(length, view.byteLength - at)));
}

function refuseBombs(placed: readonly Placed[]): void {
  const total = placed.reduce((sum, { entry }) => sum + entry.unpacked, 0);
  const bomb = placed.some(
    ({ entry: { packed, unpacked } }) =>
      unpacked > ZIP_LIMITS.ratioFrom && unpacked > packed * ZIP_LIMITS.ratio,
  );
  if (bomb || total > ZIP_LIMITS.unpacked) throw new RefusedFile('tooMuch');
}

/** The first entry begins the file, so that nothing else can stand in front of it, and no two share bytes. */
function refuseOverlaps(placed: readonly Placed[]): void {
  let free = 0;
  const inOrder = [...placed].sort((one, other) => one.from - other.from);
  for (const { from, to } of inOrder) {
    if (from < free || (free === 0 && from !== 0)) throw new RefusedFile('unsafe');
    free = to;
  }
}
