import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { leaves } from '#lib/template/vocabulary.ts';
import { inProject } from './setup/project.js';

// Say it once: the form is listed in lib/template. What else names some of its lines gives a rule about just these lines.

/** Files that must name single lines: what words of prose stand for, and hints that no sum decides. */
const SPEAKS_OF_LINES = /^lib\/checks\/(?:claims|hints)\//u;

const code = ['app', 'bin', 'components', 'db', 'lib']
  .flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.(?:ts|tsx|js)$/u.test(path) && !/\.test\.|^lib\/template\/|\/testing\//u.test(path))
  .filter((path) => !SPEAKS_OF_LINES.test(path))
  .map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }));

const blocks = tableSections(format2021).flatMap(({ table }) => table.blocks);
const lines = blocks.flatMap(({ rows, columns }) => [...leaves(rows), ...leaves(columns)]);
const labels = [...new Set(lines.map(({ label }) => label).filter(({ length }) => length >= 4))];
const ids = [...new Set(lines.map(({ id }) => id))];
const relations = [...new Set(blocks.flatMap((block) => block.relations.map(({ id }) => id)))];

const naming = (words: readonly string[], most: number) =>
  code
    .filter(
      ({ text }) => words.filter((word) => new RegExp(`['"\`]${word}['"\`]`, 'u').test(text)).length > most,
    )
    .map(({ path }) => path);

test('there is code to look at, and a form to look for', () => {
  expect(code.length).toBeGreaterThan(300);
  expect([labels.length > 30, ids.length > 40, relations.length > 5]).toEqual([true, true, true]);
});

test('nothing but the template lists rows or columns by their official wording', () => {
  expect(naming(labels, 1)).toEqual([]);
});

test('nothing but the template lists rows or columns by their ids', () => {
  expect(naming(ids, 2)).toEqual([]);
});

test('nothing but the template names its relations', () => {
  expect(naming(relations, 0)).toEqual([]);
});
