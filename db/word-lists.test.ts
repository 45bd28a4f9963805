import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readWordLists, wordFolders } from './word-lists.ts';

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'nianbao-words-'));
  mkdirSync(join(data, 'words'));
});
afterAll(() => rmSync(data, { recursive: true }));

const own = (name: string, text: string | Uint8Array) => writeFileSync(join(data, 'words', name), text);
const read = () => readWordLists(wordFolders(process.cwd(), data));

test('the product brings its lists, every line of which can be read', async () => {
  const { lists, problems } = await readWordLists(wordFolders(process.cwd(), join(data, 'nowhere')));
  expect(problems).toEqual([]);
  expect(lists.confusable.map(({ wrong }) => wrong)).toContain('进准');
});

test('a list in the data folder adds and takes out; lines that cannot be read are told with their file', async () => {
  own('confusable.txt', '清水 → 清河\n不查：进准\n没有箭头');
  const { lists, problems } = await read();
  const wrong = lists.confusable.map((entry) => entry.wrong);
  expect(wrong).toContain('清水');
  expect(wrong).not.toContain('进准');
  expect(problems).toEqual([`${join(data, 'words', 'confusable.txt')} 第 3 行：没有箭头，应写作“错 → 对”。`]);
});

test('what is no list is neither read whole nor waited for', async () => {
  own('confusable.txt', new Uint8Array(1024 * 1024 + 1).fill(0x61));
  const folder = join(data, 'words', 'doublings.txt');
  mkdirSync(folder);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { lists, problems } = await read();
  expect(lists.doublings).toContain('人人');
  expect(problems).toEqual(
    ['confusable.txt', 'doublings.txt'].map((name) => expect.stringContaining(`${name}：不是文件，或者超过`)),
  );
});

test('a list saved in GBK by an old editor is read, a picture is passed over', async () => {
  own('confusable.txt', new Uint8Array([0xc7, 0xe5, 0x20, 0x2d, 0x3e, 0x20, 0xba, 0xd3])); // 清 -> 河
  own('forbidden.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]));
  const { lists, problems } = await read();
  expect(lists.confusable.at(-1)).toMatchObject({ wrong: '清', right: '河' });
  expect(problems).toEqual([`${join(data, 'words', 'forbidden.txt')}：不是纯文本文件，没有使用。`]);
});
