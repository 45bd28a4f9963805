import { deflateRawSync } from 'node:zlib';

/** One entry of a package, and what its records say of it where that is not the truth. */
export type LyingEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  /** What stands where the packed bytes should. */
  readonly data?: Uint8Array;
  /** What both records say. */
  readonly unpacked?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** What the local header alone says. */
  readonly localName?: string;
  readonly localUnpacked?: number;
  /** What the central directory alone says. */
  readonly method?: number;
  readonly madeBy?: number;
  readonly attributes?: number;
  /** Another entry's data instead of one's own. */
  readonly sharesDataOf?: number;
};

/** Bytes before the first entry or between entries and directory, and what the end record says. */
export type LyingFrame = {
  readonly before?: Uint8Array;
  readonly count?: number;
  readonly after?: Uint8Array;
};

/** Packs entries like a ZIP tool, but for the lies. */
export function lyingZip(entries: readonly LyingEntry[], frame: LyingFrame = {}): Uint8Array<ArrayBuffer> {
  const before = frame.before ?? new Uint8Array();
  const parts: Uint8Array[] = [before];
  const directory: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = before.length;
  for (const entry of entries) {
    const packed = entry.data ?? (entry.stored ? entry.bytes : deflateRawSync(entry.bytes));
    const own = entry.sharesDataOf === undefined;
    const offset = own ? at : (offsets[entry.sharesDataOf ?? 0] ?? 0);
    offsets.push(offset);
    directory.push(centralRecord(entry, packed.length, offset));
    if (!own) continue;
    const local = localRecord(entry, packed.length);
    parts.push(local, packed);
    at += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(22, [
    [0, 4, 0x06054b50],
    [8, 2, entries.length],
    [10, 2, frame.count ?? entries.length],
    [12, 4, size],
    [16, 4, at],
  ]);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end, frame.after ?? new Uint8Array()]));
}

type Field = readonly [at: number, width: 2 | 4, value: number];

function localRecord(entry: LyingEntry, packed: number): Uint8Array {
  const name = new TextEncoder().encode(entry.localName ?? entry.name);
  const head = record(30, [
    [0, 4, 0x04034b50],
    [6, 2, entry.flags ?? 0],
    [8, 2, entry.stored ? 0 : 8],
    [14, 4, entry.crc ?? sumOf(entry.bytes)],
    [18, 4, packed],
    [22, 4, entry.localUnpacked ?? entry.unpacked ?? entry.bytes.length],
    [26, 2, name.length],
  ]);
  return Buffer.concat([head, name]);
}

function centralRecord(entry: LyingEntry, packed: number, offset: number): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const head = record(46, [
    [0, 4, 0x02014b50],
    [4, 2, (entry.madeBy ?? 0) << 8],
    [8, 2, entry.flags ?? 0],
    [10, 2, entry.method ?? (entry.stored ? 0 : 8)],
    [16, 4, entry.crc ?? sumOf(entry.bytes)],
    [20, 4, packed],
    [24, 4, entry.unpacked ?? entry.bytes.length],
    [28, 2, name.length],
    [38, 4, entry.attributes ?? 0],
    [42, 4, offset],
  ]);
  return Buffer.concat([head, name]);
}

function record(length: number, fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

/** CRC-32 bit by bit, so that the tests do not lean on the sum they test. */
function sumOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
