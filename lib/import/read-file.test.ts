import { expect, test } from 'vitest';
import { fileRefusals } from './file-refusals.ts';
import { readFile } from './read-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const htmlRow = (cells: number) => `<tr>${'<td></td>'.repeat(cells)}</tr>`;

test.each([
  ['a row of 20,000 cells in Markdown', 'a.md', `${'| 一 '.repeat(20_000)}|\n`],
  ['a row of 20,000 cells between tabs', 'a.txt', `${'\t'.repeat(20_000)}一\n`],
  ['a row of 20,000 cells of a page', 'a.html', `<table>${htmlRow(20_000)}</table><p>一</p>`],
  ['300,000 cells, all but one of them blank', 'a.txt', `一${`${'\t'.repeat(100)}\n-`.repeat(3_000)}`],
  ['30,000 lines', 'a.txt', '一\n'.repeat(30_000)],
  ['more than two million characters', 'a.txt', '一'.repeat(2_000_001)],
])('%s is no report and is not worked through', async (_, name, text) => {
  expect(await readFile(utf8(text), name)).toEqual({ kind: 'refused', say: fileRefusals.tooMuch });
});

test('a file without any text says so', async () => {
  expect(await readFile(utf8('<p> </p>'), 'a.html')).toEqual({ kind: 'refused', say: fileRefusals.nothing });
});
