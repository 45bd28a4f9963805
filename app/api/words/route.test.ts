import { expect, test } from 'vitest';
import { GET } from './route.ts';

test('the lists that come with the product are served', async () => {
  const answer = await (await GET()).json();
  expect(answer.problems).toEqual([]);
  expect(answer.lists.confusable.length).toBeGreaterThan(50);
  expect(answer.lists.doublings).toContain('人人');
});
