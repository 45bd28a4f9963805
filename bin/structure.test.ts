import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from './setup/project.js';

// House rules that no linter knows. Each failure names the files, so that the test reads as the list of what to do.

const FOLDERS = ['.ci', 'app', 'bin', 'components', 'db', 'e2e', 'lib'];
const files = [
  ...readdirSync(inProject()),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  ),
].filter((path) => /\.(?:ts|tsx|js|css|json|md|html)$/u.test(path) && path !== 'package-lock.json');
const isCode = (path: string) => /\.(?:ts|tsx|js|css)$/u.test(path) && !path.startsWith('db/migrations/');
const code = files.filter(isCode).map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }));
const self = 'bin/structure.test.ts';

const breaking = (rule: (file: { path: string; text: string }) => boolean) =>
  code.filter((file) => file.path !== self && rule(file)).map(({ path }) => path);

test('there is code to look at', () => expect(code.length).toBeGreaterThan(50));

test('no file is longer than 200 lines but the template itself', () => {
  expect(
    breaking(
      ({ path, text }) =>
        text.trimEnd().split('\n').length > 200 && !/^lib\/template\/format-20\d\d\.ts$/u.test(path),
    ),
  ).toEqual([]);
});

test('every file is named for the thing it holds', () => {
  const vague = /^(?:index|utils?|helpers?|common|misc|types|constants)\./u;
  expect(breaking(({ path }) => vague.test(basename(path)))).toEqual([]);
});

test('file names are in kebab-case, but for routes with a parameter', () => {
  expect(
    breaking(({ path }) =>
      path
        .split('/')
        .some((part) => !/^[a-z0-9.-]+$/u.test(part) && !/^\[{1,2}(?:\.\.\.)?[A-Za-z]+\]{1,2}$/u.test(part)),
    ),
  ).toEqual([]);
});

test('every exported function and type outside the screens says what it means', () => {
  const bare = /(?<!\*\/)\nexport (?:async )?(?:function|type|class) /u;
  const isShared = (path: string) => /^(?:lib|db|bin|app)\/.*(?<!\.test)\.[jt]s$/u.test(path);
  expect(breaking(({ path, text }) => isShared(path) && bare.test(`\n${text}`))).toEqual([]);
});

test('the form is never watched as a whole: useWatch and subscribe re-render what reads the value', () => {
  expect(breaking(({ path, text }) => /\.tsx?$/u.test(path) && /\.watch\(/u.test(text))).toEqual([]);
});

test('figures are typed into text inputs: a number input changes with the wheel and hides what it cannot read', () => {
  expect(breaking(({ path, text }) => path.endsWith('.tsx') && /type=["'{`]+number/u.test(text))).toEqual([]);
});

test('only the policy makes permits', () => {
  expect(
    breaking(
      ({ path, text }) =>
        path !== 'lib/workflow/policy.ts' && /\bas\s+(?:unknown\s+as\s+)?(?:Agency)?Permit\b/u.test(text),
    ),
  ).toEqual([]);
});

test('the compiler is never silenced', () => {
  expect(
    breaking(({ text }) =>
      /@ts-(?:ignore|expect-error|nocheck)|\bas\s+any\b|\bas\s+unknown\s+as\b/u.test(text),
    ),
  ).toEqual([]);
});

test('nothing is left for later, switched off or skipped', () => {
  expect(
    breaking(({ text }) =>
      /\b(?:TODO|FIXME|XXX)\b|\b(?:test|it|describe)\.(?:skip|todo|only|fixme)\b/u.test(text),
    ),
  ).toEqual([]);
});

test('no file names a path of the machine it was written on', () => {
  const texts = files.map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }));
  const machine = /(?:^|[^\w.])\/(?:work|root|home\/\w+|Users\/\w+)\//mu;
  expect(
    texts.filter(({ path, text }) => path !== self && machine.test(text)).map(({ path }) => path),
  ).toEqual([]);
});

test('what the browser loads asks for nothing that Chromium 94 lacks: office browsers are old', () => {
  const newer =
    /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(|\b(?:structuredClone|AbortSignal\.(?:any|timeout)|(?:Object|Map)\.groupBy|Promise\.withResolvers|Array\.fromAsync|Intl\.Segmenter)\(/u;
  const isLoaded = (path: string) =>
    /^(?:components|lib)\/.*\.tsx?$/u.test(path) && !/\.test\.tsx?$|^lib\/testing\//u.test(path);
  expect(breaking(({ path, text }) => isLoaded(path) && newer.test(text))).toEqual([]);
});

test('no style rule that matters rests on syntax that Chromium 94 leaves out whole', () => {
  const newer = /@media[^{]*\((?:width|height)\s*[<>=]|@media not \(|^\s*(?:translate|rotate|scale):|^\s*&/mu;
  expect(breaking(({ path, text }) => path.endsWith('.css') && newer.test(text))).toEqual([]);
});

test('folders of components lean on one another in one direction only', () => {
  const leans = new Map<string, Set<string>>();
  for (const { path, text } of code) {
    const [root, folder, file] = path.split('/');
    if (root !== 'components' || !folder || !file) continue;
    const on = leans.get(folder) ?? new Set<string>();
    leans.set(folder, on);
    for (const [, other] of text.matchAll(/'#components\/([^/']+)\//gu)) if (other) on.add(other);
  }
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const next of leans.get(from) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
    return seen;
  };
  expect(leans.size).toBeGreaterThan(10);
  expect([...leans.keys()].filter((folder) => reach(folder).has(folder))).toEqual([]);
});
