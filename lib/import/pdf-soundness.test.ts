import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { countDamagedParts } from './pdf-soundness.ts';

const packed = deflateSync('清河市档案局'.repeat(50));
const part = (head: string, content: Uint8Array) =>
  Buffer.concat([
    Buffer.from(`<<${head}/Filter/FlateDecode>>\nstream\n`),
    content,
    Buffer.from('\nendstream\n'),
  ]);
const flipped = Uint8Array.from(packed, (byte, at) => (at === 20 ? byte ^ 0x10 : byte));

test('whole parts are sound, whether their length is stated or referred to', () => {
  const length = `/Length ${packed.length}`;
  expect(countDamagedParts(Buffer.concat([part(length, packed), part('/Length 12 0 R', packed)]))).toBe(0);
});

test('one changed bit, a missing end and a missing part are each noticed', () => {
  expect(countDamagedParts(part('/Length 12 0 R', flipped))).toBe(1);
  expect(countDamagedParts(part('/Length 12 0 R', packed.subarray(0, 15)))).toBe(1);
  expect(countDamagedParts(part('/Length 12 0 R', packed).subarray(0, 60))).toBe(1);
});

test('what is not compressed, or encrypted, cannot be judged', () => {
  expect(countDamagedParts(Buffer.from('<</Length 3>>\nstream\nabc\nendstream'))).toBe(0);
  expect(countDamagedParts(Buffer.concat([Buffer.from('/Encrypt 9 0 R'), part('', flipped)]))).toBe(0);
});
