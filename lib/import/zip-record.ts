import { RefusedFile } from './file-refusals.ts';
import { isUnsafeName } from './zip-name.ts';

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

/** An entry with the bytes it takes, its local header included, and the length of its record in the directory. */
export type ZipRecord = {
  readonly entry: ZipEntry;
  readonly from: number;
  readonly to: number;
  readonly length: number;
};

/** Records of the format (APPNOTE 4.3.12, 4.3.7): signature, fixed length, and the positions read from them. */
const CENTRAL = {
  mark: 0x02014b50,
  length: 46,
  madeBy: 5,
  flags: 8,
  method: 10,
  crc: 16,
  packed: 20,
  unpacked: 24,
  name: 28,
  extra: 30,
  comment: 32,
  attributes: 38,
  offset: 42,
} as const;
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

const STORED = 0;
const DEFLATED = 8;
const FLAG_ENCRYPTED = 1;
const FLAG_SIZES_FOLLOW = 1 << 3;
const MADE_ON_UNIX = 3;
const UNIX_KIND = 0xf000;
const UNIX_LINK = 0xa000;

/**
 * Reads the record at a place of the directory and holds the local header it leads to against it. `directory` is where
 * the directory begins and the data of entries ends, `end` where it ends itself. Throws RefusedFile.
 */
export function readRecord(view: DataView, at: number, directory: number, end: number): ZipRecord {
  if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.mark)
    throw new RefusedFile('damaged');
  const nameLength = view.getUint16(at + CENTRAL.name, true);
  const tail = view.getUint16(at + CENTRAL.extra, true) + view.getUint16(at + CENTRAL.comment, true);
  const length = CENTRAL.length + nameLength + tail;
  if (at + length > end) throw new RefusedFile('damaged');
  const name = nameAt(view, at + CENTRAL.length, nameLength);
  const method = view.getUint16(at + CENTRAL.method, true);
  if (view.getUint16(at + CENTRAL.flags, true) & FLAG_ENCRYPTED) throw new RefusedFile('encrypted');
  const isKnown = method === STORED || method === DEFLATED;
  if (!isKnown || isUnsafeName(name) || isLink(view, at)) throw new RefusedFile('unsafe');

  const packed = view.getUint32(at + CENTRAL.packed, true);
  const from = view.getUint32(at + CENTRAL.offset, true);
  if (from + LOCAL.length > directory) throw new RefusedFile('damaged');
  const localName = view.getUint16(from + LOCAL.name, true);
  const start = from + LOCAL.length + localName + view.getUint16(from + LOCAL.extra, true);
  if (start + packed > directory) throw new RefusedFile('damaged');
  const unpacked = view.getUint32(at + CENTRAL.unpacked, true);
  const crc = view.getUint32(at + CENTRAL.crc, true);
  const entry = { name, method, crc, packed, unpacked, start };
  if (nameAt(view, from + LOCAL.length, localName) !== name || !saysTheSame(view, from, entry)) {
    throw new RefusedFile('unsafe');
  }
  return { entry, from, to: start + packed, length };
}

/** A link of a Unix file system, told in the upper half of the attributes. */
function isLink(view: DataView, at: number): boolean {
  const kind = (view.getUint32(at + CENTRAL.attributes, true) >>> 16) & UNIX_KIND;
  return view.getUint8(at + CENTRAL.madeBy) === MADE_ON_UNIX && kind === UNIX_LINK;
}

/** Where sizes follow the data, the local header does not have them yet. */
function saysTheSame(view: DataView, from: number, { method, packed, unpacked }: ZipEntry): boolean {
  if (view.getUint32(from, true) !== LOCAL.mark) return false;
  if (view.getUint16(from + LOCAL.method, true) !== method) return false;
  if (method === STORED && packed !== unpacked) return false;
  if (view.getUint16(from + LOCAL.flags, true) & FLAG_SIZES_FOLLOW) return true;
  const localPacked = view.getUint32(from + LOCAL.packed, true);
  return localPacked === packed && view.getUint32(from + LOCAL.unpacked, true) === unpacked;
}

/** Parts that matter have ASCII names; any other is only held against itself. */
function nameAt(view: DataView, at: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}
