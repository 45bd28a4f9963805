import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inProject, refuseOldNode } from './project.js';
import { readSettings } from './settings.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (env: Record<string, string>) => readSettings({ NODE_ENV: 'test', DATA_DIR: folder, ...env });

test('port 3000 and every address, unless told otherwise', () => {
  expect(read({})).toEqual({ port: 3000, host: undefined, dataDir: folder });
  expect(read({ PORT: ' 8080 ', HOST: '127.0.0.1' })).toMatchObject({ port: 8080, host: '127.0.0.1' });
  expect(read({ PORT: '', HOST: '' })).toMatchObject({ port: 3000, host: undefined });
});

test.each(['0', '65536', '-1', '3000.5', '1e3', 'abc', '３０００', '0x10'])(
  'port %s is refused with what to do',
  (PORT) => {
    expect(() => read({ PORT })).toThrow(
      `PORT 填的是“${PORT}”，应当是 1 到 65535 的整数，例如 PORT=3000 npm start。`,
    );
  },
);

test('the data folder is made where it is missing, and nothing is left in it', () => {
  const deep = join(folder, 'a', 'b');
  expect(read({ DATA_DIR: deep }).dataDir).toBe(deep);
  expect(readdirSync(deep)).toEqual([]);
});

test('a relative data folder is one of the project', () => {
  const inside = 'test-results/settings';
  expect(read({ DATA_DIR: inside }).dataDir).toBe(inProject(inside));
  rmSync(inProject(inside), { recursive: true });
});

test('a file in place of the data folder is refused, be it the folder or one above it', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(() => read({ DATA_DIR: file })).toThrow(`DATA_DIR 指向的 ${file} 是一个文件`);
  expect(() => read({ DATA_DIR: join(file, 'below') })).toThrow('是一个文件');
});

test('a folder that cannot be made is refused', () => {
  expect(() => read({ DATA_DIR: '/proc/nianbao' })).toThrow('不能写入，请修改它的权限');
});

test('Node before 20.9 is refused', () => {
  for (const version of ['18.20.4', '20.8.1']) expect(() => refuseOldNode(version)).toThrow('需要 20.9');
  for (const version of ['20.9.0', '20.20.2', '22.1.0', '26.0.0']) refuseOldNode(version);
});
