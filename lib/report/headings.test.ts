import { expect, test } from 'vitest';
import { headingsOf } from './headings.ts';

test('headings are recognised by their marks at the start of a line, and told from running text', () => {
  const text = '开头的话。\n（一）健全机制\n1.严格审查。落实先审查、后公开。\n　（2）动态调整。\n增长1.5倍。';
  expect(headingsOf(text)).toEqual([
    { text: '（一）健全机制', level: 2, runsIn: false },
    { text: '1.严格审查。', level: 3, runsIn: true },
    { text: '（2）动态调整。', level: 4, runsIn: false },
  ]);
});

test('a text without marks has no headings', () => {
  expect(headingsOf('')).toEqual([]);
  expect(headingsOf('全年公开信息36条，其中一、二类各半。')).toEqual([]);
});
