import { expect, test } from 'vitest';
import type { MattersContent } from './content.ts';
import { itemField, textFields, withText } from './text-fields.ts';

const matters: MattersContent = {
  fee: { answer: 'charged', notices: '3', notified: '120.5', received: '0' },
  items: [
    { id: 'a', heading: '甲', text: '一' },
    { id: 'b.c', heading: '乙', text: '二' },
  ],
};

test('every text of a section can be changed alone, by the path that names it', () => {
  for (const content of [matters, { texts: { lead: '总起', disclosure: '' } }]) {
    const before = textFields(content);
    for (const field of Object.keys(before)) {
      expect(textFields(withText(content, field, '改过'))).toEqual({ ...before, [field]: '改过' });
    }
  }
});

test('an item keeps its path when items change places, whatever its id is', () => {
  const turned = { ...matters, items: [...matters.items].reverse() };
  expect(textFields(turned)[itemField('b.c', 'text')]).toBe('二');
});

test('a path that names no text changes nothing', () => {
  expect(withText(matters, 'items.gone.text', 'x')).toBe(matters);
  expect(withText(matters, 'fee.answer', 'nil')).toBe(matters);
  const table = { cells: { received: { naturalPerson: '1' } }, declaredNone: false };
  expect(withText(table, 'cells.received.naturalPerson', '2')).toBe(table);
});
