import { expect, test } from 'vitest';
import { type MattersContent, MOST_ITEMS } from './content.ts';
import { insertItem, mayAddItem, moveItem, removeItem } from './matter-items.ts';

const item = (id: string) => ({ id, heading: `标题${id}`, text: '' });
const fee = { answer: '', notices: '', notified: '', received: '' } as const;
const content: MattersContent = { fee, items: [item('a'), item('b'), item('c')] };
const order = ({ items }: MattersContent) => items.map(({ id }) => id).join('');

test('items move one place and stop at the ends', () => {
  expect(order(moveItem(content, 'b', -1))).toBe('bac');
  expect(order(moveItem(content, 'b', 1))).toBe('acb');
  expect(moveItem(content, 'a', -1)).toBe(content);
  expect(moveItem(content, 'c', 1)).toBe(content);
  expect(moveItem(content, 'gone', 1)).toBe(content);
});

test('a removed item can be put back where it was, and only once', () => {
  const without = removeItem(content, 'b');
  expect(order(without)).toBe('ac');
  const again = insertItem(without, item('b'), 1);
  expect(again).toEqual(content);
  expect(insertItem(again, item('b'), 1)).toBe(again);
});

test('no item is added beyond what a draft may hold', () => {
  const full = { fee, items: Array.from({ length: MOST_ITEMS }, (_, index) => item(String(index))) };
  expect(mayAddItem(content)).toBe(true);
  expect(mayAddItem(full)).toBe(false);
  expect(insertItem(full, item('x'), 0)).toBe(full);
});
