import { expect, test } from 'vitest';
import { buildDocument } from '#lib/export/document.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { keepBlocks } from './keep-blocks.ts';

const sample = () => buildDocument(sampleReport(), false);

test('a document that prints the same keeps every block', () => {
  const before = sample();
  expect(keepBlocks(before, sample()).blocks.every((block, index) => block === before.blocks[index])).toBe(
    true,
  );
});

test('only the block that prints something else is new', () => {
  const report = sampleReport();
  const requests = report.content.requests;
  if (!requests || !('cells' in requests)) throw new Error('no table three');
  const cells = { ...requests.cells, received: { ...requests.cells.received, naturalPerson: '9' } };
  const after = { ...report, content: { ...report.content, requests: { ...requests, cells } } };
  const before = sample();
  const kept = keepBlocks(before, buildDocument(after, false));
  const changed = kept.blocks.filter((block, index) => block !== before.blocks[index]);
  expect(changed.map(({ kind, section }) => [kind, section])).toEqual([['table', 'requests']]);
});

test('nothing of another report is kept but what prints the same', () => {
  const other = buildDocument(zeroReport(), true);
  const kept = keepBlocks(sample(), other);
  expect(kept.unfinished).toBe(true);
  expect(kept.blocks.map(({ kind }) => kind)).toEqual(other.blocks.map(({ kind }) => kind));
});
