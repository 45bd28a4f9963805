import { expect, test } from 'vitest';
import { GET } from './route.ts';

test('the lists that come with the product are served', async () => {
  const lists = await (await GET()).json();
  expect(lists.confusable.length).toBeGreaterThan(50);
  expect(lists.doublings).toContain('人人');
});
