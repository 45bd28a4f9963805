/** Positions in the ZIP format (APPNOTE 4.3): end record, central record, local record. */
const END = { length: 22, count: 10, directory: 16 } as const;
const CENTRAL = { length: 46, time: 12, packed: 20, name: 28, extra: 30, comment: 32, offset: 42 } as const;
const LOCAL = { length: 30, time: 10, name: 26, extra: 28 } as const;

/** 1 January 1980, 00:00: the first moment ZIP can say. */
const NO_TIME = 0x00210000;
/** Readers tell the kind of file by its first entry. */
const FIRST = '[Content_Types].xml';

type Entry = { readonly name: string; readonly central: Uint8Array; readonly local: Uint8Array };

/**
 * The same package without its clock: every entry has one fixed time and the content types come first, so that one
 * report always gives the same bytes. Nothing is compressed again. Takes what fflate writes: no comment, no descriptors.
 */
export function settlePackage(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const entries = readEntries(zip);
  entries.sort((a, b) => Number(b.name === FIRST) - Number(a.name === FIRST));
  const settled = new Uint8Array(zip.length);
  let at = 0;
  for (const { local, central } of entries) {
    settled.set(local, at);
    viewOf(settled).setUint32(at + LOCAL.time, NO_TIME, true);
    viewOf(central).setUint32(CENTRAL.time, NO_TIME, true);
    viewOf(central).setUint32(CENTRAL.offset, at, true);
    at += local.length;
  }
  for (const { central } of entries) {
    settled.set(central, at);
    at += central.length;
  }
  settled.set(zip.subarray(zip.length - END.length), at);
  return settled;
}

function readEntries(zip: Uint8Array): Entry[] {
  const view = viewOf(zip);
  const end = zip.length - END.length;
  const entries: Entry[] = [];
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + CENTRAL.name, true);
    const tail = view.getUint16(at + CENTRAL.extra, true) + view.getUint16(at + CENTRAL.comment, true);
    const length = CENTRAL.length + nameLength + tail;
    const start = view.getUint32(at + CENTRAL.offset, true);
    const head =
      LOCAL.length + view.getUint16(start + LOCAL.name, true) + view.getUint16(start + LOCAL.extra, true);
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + CENTRAL.length, at + CENTRAL.length + nameLength)),
      central: zip.slice(at, at + length),
      local: zip.subarray(start, start + head + view.getUint32(at + CENTRAL.packed, true)),
    });
    at += length;
  }
  return entries;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
