import { expect, test } from 'vitest';
import { caretAfterChange } from './caret.ts';

test('the caret lands behind what came or where something went', () => {
  expect(caretAfterChange('公开信息。', '公开政府信息。')).toBe(4);
  expect(caretAfterChange('公开政府信息。', '公开信息。')).toBe(2);
  expect(caretAfterChange('', '全部')).toBe(2);
  expect(caretAfterChange('全部', '')).toBe(0);
  expect(caretAfterChange('同', '同')).toBe(1);
  expect(caretAfterChange('哈', '哈哈')).toBe(2);
});
