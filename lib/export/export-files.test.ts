import { expect, test } from 'vitest';
import { exportFileFor, exportFiles, isExportKind } from './export-files.ts';

test.each([
  ['年报.docx', 'docx'],
  ['年报.HTML', 'html'],
  ['年报.fragment.html', 'fragment'],
  ['表格.xlsx', 'tables'],
  ['a.docx.json', 'json'],
] as const)('%s asks for %s', (name, kind) => {
  expect(exportFileFor(name)).toBe(exportFiles[kind]);
});

test.each(['年报.pdf', 'docx', 'html.', ''])('%j asks for nothing there is', (name) => {
  expect(exportFileFor(name)).toBeUndefined();
});

test('only the kinds there are can be asked for by address', () => {
  expect(['docx', 'json', 'toString', '__proto__', ''].filter(isExportKind)).toEqual(['docx', 'json']);
});
