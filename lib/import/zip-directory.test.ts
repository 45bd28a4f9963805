import { expect, test } from 'vitest';
import { honestEntries, honestPackage, withEntry, withMain } from '#lib/testing/honest-package.ts';
import { lyingZip } from '#lib/testing/lying-zip.ts';
import { type FileRefusal, fileRefusals } from './file-refusals.ts';
import { readFile } from './read-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const MB = 1024 * 1024;
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const cut = honestPackage.length / 2;

/** Sums of large entries take long to make and are never asked for. */
const large = (size: number) => ({ bytes: new Uint8Array(size), crc: 1 });
/** Packs badly, so that its ratio is honest. */
const noise = () => crypto.getRandomValues(new Uint8Array(60_000));
const names = ['../a.xml', 'a/../../b.xml', '/etc/passwd', 'word\\a.xml', 'a\0.xml', 'C:a.xml', 'a/./b', ''];

type Lie = readonly [what: string, reason: FileRefusal, bytes: () => Uint8Array];

const lies: readonly Lie[] = [
  ['is cut short', 'damaged', () => honestPackage.subarray(0, honestPackage.length - 40)],
  ['is cut after its first bytes', 'damaged', () => honestPackage.subarray(0, 10)],
  [
    'has lost its middle',
    'unsafe',
    () => join(honestPackage.subarray(0, cut), honestPackage.subarray(cut + 9)),
  ],
  ['goes on after its end', 'damaged', () => lyingZip(honestEntries, { after: utf8('tail') })],
  ['has something before it', 'unsafe', () => lyingZip(honestEntries, { before: utf8('PK\x03\x04') })],
  ['holds more entries than it says', 'unsafe', () => lyingZip(honestEntries, { count: 3 })],
  ['holds fewer entries than it says', 'damaged', () => lyingZip(honestEntries, { count: 9 })],
  [
    'holds 2,001 entries',
    'tooMuch',
    () => lyingZip(Array.from({ length: 2_001 }, (_, n) => ({ name: `${n}`, bytes: utf8('') }))),
  ],
  ['holds a bomb', 'tooMuch', () => withEntry(large(150 * MB))],
  [
    'says it unpacks to 270 MB',
    'tooMuch',
    () => lyingZip([0, 1, 2].map((n) => ({ name: `${n}`, bytes: noise(), unpacked: 90 * MB, crc: 1 }))),
  ],
  [
    'has a main part of 51 MB',
    'tooMuch',
    () => withMain({ bytes: join(...Array.from({ length: 10 }, noise), new Uint8Array(51 * MB)), crc: 1 }),
  ],
  ['unpacks to less than it says', 'damaged', () => withMain({ unpacked: 100_000 })],
  ['unpacks to more than it says', 'unsafe', () => withMain({ unpacked: 10 })],
  ['unpacks to something and says nothing', 'unsafe', () => withMain({ unpacked: 0 })],
  ['says two sizes', 'unsafe', () => withMain({ localUnpacked: 5 })],
  ['says two names', 'unsafe', () => withMain({ localName: 'word/Document.xml' })],
  ['says two ways of packing', 'unsafe', () => withMain({ method: 0 })],
  ['is packed in a way nobody uses', 'unsafe', () => withEntry({ method: 9 })],
  ['has a wrong sum', 'damaged', () => withMain({ crc: 7 })],
  ['has data that cannot be unpacked', 'damaged', () => withMain({ data: utf8('nonsense') })],
  ['has an entry with a password', 'encrypted', () => withMain({ flags: 1 })],
  [
    'has two entries in the same bytes',
    'unsafe',
    () => withEntry({ sharesDataOf: 0, name: '[Content_Types].xml' }),
  ],
  ['has its main part twice', 'unsafe', () => withEntry({ name: 'word/document.xml' })],
  ['has its main part twice in another case', 'unsafe', () => withEntry({ name: 'WORD/Document.xml' })],
  ['holds a link to another file', 'unsafe', () => withEntry({ madeBy: 3, attributes: 0xa1ff0000 })],
  ...names.map(
    (name): Lie => [`holds the name ${JSON.stringify(name)}`, 'unsafe', () => withEntry({ name })],
  ),
];

test.each(lies)('a package that %s is refused as %s', async (_, reason, bytes) => {
  expect(await readFile(bytes(), '年报.docx')).toEqual({ kind: 'refused', say: fileRefusals[reason] });
});

test('the honest package that all of these began as is read, however its sizes are said', async () => {
  const sizesFollow = { flags: 8, localUnpacked: 0 };
  for (const bytes of [honestPackage, withMain(sizesFollow), withMain({ stored: true })]) {
    expect(await readFile(bytes, '年报.docx')).toMatchObject({ kind: 'read' });
  }
});
