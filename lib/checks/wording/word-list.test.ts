import { expect, test } from 'vitest';
import { defaultWordLists } from '#lib/testing/word-lists.ts';
import { joinWordLists, readWordList } from './read-word-list.ts';

const confusable = (text: string) => readWordList({ name: 'confusable.txt', text });
const plain = { near: [], without: [], except: [], isAdvice: false };

test('an entry a line, remarks and empty lines passed over, whatever ends the lines', () => {
  expect(confusable('\u{FEFF}# 说明\r\n\r\n进准 → 精准 # 常见\r台帐->台账\n').entries.confusable).toEqual([
    { wrong: '进准', right: '精准', ...plain },
    { wrong: '台帐', right: '台账', ...plain },
  ]);
});

test('brackets behind an entry narrow it', () => {
  expect(
    confusable('[数]分 → [数]份（同句有：材料、表格）（同句无：满意）（除外：分钟）（建议）').entries
      .confusable,
  ).toEqual([
    {
      wrong: '[数]分',
      right: '[数]份',
      near: ['材料', '表格'],
      without: ['满意'],
      except: ['分钟'],
      isAdvice: true,
    },
  ]);
});

test.each([
  ['进准', '没有箭头'],
  ['→ 精准', '左边没有词语'],
  ['进准 →', '右边没有词语'],
  ['精准 → 精准', '两边相同'],
  ['甲 → 乙 → 丙', '一个箭头'],
  ['甲 → 乙（随便）', '“（随便）”读不懂'],
  ['甲 → 乙（除外：）', '读不懂'],
  ['甲分 → [数]份', '比左边多'],
  [`${'长'.repeat(70)} → 短`, '太长'],
])('a line that cannot be read is told by its number, the others count: %s', (line, message) => {
  const { entries, problems } = confusable(`台帐 → 台账\n${line}\n帐号 → 账号`);
  expect(entries.confusable.map(({ wrong }) => wrong)).toEqual(['台帐', '帐号']);
  expect(problems).toEqual([{ line: 2, message: expect.stringContaining(message) }]);
});

test('words that should not be used, and doublings', () => {
  const forbidden = readWordList({ name: 'forbidden.txt', text: '给力 → 口语。（除外：供给力）\n搞定' });
  expect(forbidden.entries.forbidden).toEqual([
    { word: '给力', say: '口语。', except: ['供给力'] },
    { word: '搞定', say: '', except: [] },
  ]);
  const doublings = readWordList({ name: 'doublings.txt', text: '人人 目的的、一件一件\n没有叠' });
  expect(doublings.entries.doublings).toEqual(['人人', '目的的', '一件一件']);
  expect(doublings.problems).toEqual([{ line: 2, message: '“没有叠”里没有叠字。' }]);
});

test('the agency’s list stands over the product’s: it adds, changes and takes out', () => {
  const own = confusable('进准 → 精准（建议）\n不查：台帐\n清水 → 清河');
  const joined = joinWordLists([confusable('进准 → 精准\n台帐 → 台账\n帐号 → 账号'), own]);
  expect(joined.confusable.map(({ wrong, isAdvice }) => [wrong, isAdvice])).toEqual([
    ['帐号', false],
    ['进准', true],
    ['清水', false],
  ]);
});

test('every line of the lists that come with the product can be read, and no entry is there twice', () => {
  const { confusable: entries, forbidden, doublings } = defaultWordLists();
  expect([entries.length, forbidden.length, doublings.length].every((count) => count > 2)).toBe(true);
  expect(new Set(entries.map(({ wrong }) => wrong)).size).toBe(entries.length);
});
