import { expect, test } from 'vitest';
import { wordingOf } from '#lib/testing/wording-of.ts';

const long = '坚持以公开促落实、以公开促规范、以公开促服务，不断提升政务公开的质量和水平';

test.each([
  ['查询\u{E000}编号。', ['X18 \u{E000}']],
  ['旧字\u{FFFD}已经改正。', ['X18 \u{FFFD}']],
  ['群众满意👍。', ['X18 👍 → ']],
  ['服务一家人👨‍👩‍👧。', ['X18 👨‍👩‍👧 → ']],
  ['第1️⃣项。', ['X18 1️⃣ → ']],
  ['**一是**公开。', ['X18 ** → ']],
  ['## 做好公开', ['X18 ##  → ']],
  ['- 做好公开', ['X18 -  → ']],
  [`${long}\n使群众及时了解政策。`, ['X18 量和水平\n使群众及']],
])('%s', (text, expected) => {
  expect(wordingOf(text)).toEqual(expected);
});

test.each([
  '①公开 ②解读 ㎡ ™ 𠮷 〇 →。',
  '3*4的表格，服务时间9-17时。',
  `${long}。\n使群众及时了解政策。`,
  `${long}：\n一是公开。`,
  `1.${long}\n使群众及时了解政策。`,
  `${long}\n一是公开目录。`,
  '做好公开\n使群众及时了解政策。',
])('right as it stands: %s', (text) => {
  expect(wordingOf(text)).toEqual([]);
});
