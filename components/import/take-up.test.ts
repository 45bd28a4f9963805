import { expect, test, vi } from 'vitest';
import { createDesk } from '#lib/drafts/desk.ts';
import { boxText } from '#lib/report/section-text.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { ASIDE } from './put-aside.ts';
import { takeUp } from './take-up.ts';

/** A report that is opened while this waits for it: what was said, each with its way back, and what is on the desk. */
function openedWith(waiting: unknown) {
  const storage = new Map([[ASIDE, JSON.stringify(waiting)]]);
  const sessionStorage = {
    getItem: (key: string) => storage.get(key) ?? null,
    removeItem: (key: string) => void storage.delete(key),
  };
  vi.stubGlobal('window', { sessionStorage });
  const desk = createDesk(sampleReport(), () => 0);
  const said: { fact: string; undo: (() => void) | undefined }[] = [];
  const say = (fact: string, act?: { do: () => void }) => void said.push({ fact, undo: act?.do });
  takeUp({ desk, reportId: 'r', say, goTo: () => undefined });
  const written = () => boxText(desk.state().report.content['problems'], 'problems');
  return { desk, said, written, isWaiting: () => storage.has(ASIDE) };
}

const imported = { problems: { texts: { problems: '导入的问题。', improvements: '导入的改进。' } } };

test('an import that waits is put on the desk as one step, and its 撤销 takes back that step alone', () => {
  const { desk, said, written, isWaiting } = openedWith({ reportId: 'r', content: imported });
  const before = boxText(sampleReport().content['problems'], 'problems');
  expect(written()).toBe('导入的问题。');
  expect(isWaiting()).toBe(false);
  const place = { section: 'problems', field: 'texts.problems' };
  desk.act('改', place, [{ section: 'problems', content: { texts: { problems: '后来写的。' } } }]);
  said[0]?.undo?.();
  expect(written()).toBe('后来写的。');
  expect(said[1]?.fact).toContain('没有撤销');
  desk.undo();
  said[0]?.undo?.();
  expect(written()).toBe(before);
});

test('what cannot be taken in is said, and the report stays as it was', () => {
  for (const content of [{ problems: { texts: {} } }, {}]) {
    const { said, written } = openedWith({ reportId: 'r', content });
    expect(said).toMatchObject([{ fact: expect.stringContaining('报告没有改动'), undo: undefined }]);
    expect(written()).toBe(boxText(sampleReport().content['problems'], 'problems'));
  }
});

test('an import for another report goes on waiting for it', () => {
  const { said, isWaiting } = openedWith({ reportId: 'other', content: imported });
  expect([said, isWaiting()]).toEqual([[], true]);
});
