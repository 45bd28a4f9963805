import { expect, test } from 'vitest';
import type { MattersContent } from '#lib/report/content.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { mergeMatters } from './merge-matters.ts';

const section = sampleReport().format.sections.find(({ kind }) => kind === 'matters');
if (section?.kind !== 'matters') throw new Error('the format has no free items');
const matters = section;

type Item = MattersContent['items'][number];
const named = (id: string, text = id): Item => ({ id, heading: id, text });
const withItems = (...items: Item[]): MattersContent => ({
  fee: { answer: '', notices: '', notified: '', received: '' },
  items,
});

test('the answer about the fee is compared in the words of the form', () => {
  const answering = (answer: MattersContent['fee']['answer']): MattersContent => {
    const content = withItems();
    return { ...content, fee: { ...content.fee, answer } };
  };
  const versions = { base: answering(''), mine: answering('nil'), theirs: answering('charged') };
  const merge = mergeMatters(matters, versions);
  expect(merge.differences).toMatchObject([
    { base: '', mine: '没有收取', theirs: '有收费通知', blank: '未答', changedBy: 'both' },
  ]);
  const [difference] = merge.differences;
  expect(merge.build(new Map([[difference?.id ?? '', { from: 'mine' }]]))).toEqual(versions.mine);
});

test('an item that both sides wrote alike is no difference, whoever made it', () => {
  const add = (id: string) => withItems({ id, heading: '人大建议办理', text: '全部办结。' });
  const { differences } = mergeMatters(matters, { base: withItems(), mine: add('m'), theirs: add('t') });
  expect(differences).toEqual([]);
});

test('an item that one side moved and the other rewrote keeps one place to type for each', () => {
  const merge = mergeMatters(matters, {
    base: withItems(named('a'), named('b'), named('c')),
    mine: withItems(named('b'), named('c'), named('a')),
    theirs: withItems(named('a', 'rewritten'), named('b'), named('c')),
  });
  const picks = merge.differences.map(
    ({ id, theirs }) => [id, { from: theirs === null ? 'mine' : 'theirs' }] as const,
  );
  const built = merge.build(new Map(picks));
  const items = 'items' in built ? built.items : [];
  expect(items.map(({ text }) => text)).toEqual(['rewritten', 'b', 'c', 'a']);
  expect(new Set(items.map(({ id }) => id)).size).toBe(4);
});
