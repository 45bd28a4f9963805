import { describe, expect, test } from 'vitest';
import { createDraftBench, leadOf } from '#lib/testing/draft-bench.ts';

const SECTION = 'general';

describe('saving what is typed', () => {
  test('what is typed is in the journal within 300 ms and on the server 800 ms after the last change', async () => {
    const bench = createDraftBench();
    const page = bench.open();
    page.type(SECTION, '一');
    await bench.clock.pass(300);
    expect(bench.journal.entries().map(({ content }) => leadOf(content))).toEqual(['一']);
    expect(page.sync.state()).toEqual({ kind: 'unsaved' });
    await bench.clock.pass(500);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe('一');
    expect(bench.journal.entries()).toEqual([]);
    expect(page.sync.state()).toEqual({ kind: 'saved', at: bench.server.stored()[SECTION]?.savedAt });
  });

  test('somebody who types without a pause is saved every 3 s', async () => {
    const bench = createDraftBench();
    const page = bench.open();
    for (let key = 1; key <= 33; key++) {
      page.type(SECTION, '字'.repeat(key));
      await bench.clock.pass(100);
    }
    expect(bench.server.requests()).toHaveLength(1);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toHaveLength(30);
    await bench.clock.pass(800);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toHaveLength(33);
  });

  test('without a server it says so only once the journal has it, and catches up by itself', async () => {
    const bench = createDraftBench();
    const page = bench.open();
    bench.server.setWeather('unreachable');
    page.type(SECTION, '离线写的');
    await bench.clock.pass(900);
    expect(page.sync.state().kind).toBe('offline');
    bench.server.setWeather('fine');
    await bench.clock.pass(31_000);
    expect(page.sync.state().kind).toBe('saved');
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe('离线写的');
  });

  test('where neither server nor journal takes anything, that is what it says', async () => {
    const bench = createDraftBench();
    const page = bench.open();
    bench.server.setWeather('unreachable');
    bench.journal.refuse(true);
    page.type(SECTION, '无处可存');
    await bench.clock.pass(1000);
    expect(page.sync.state()).toMatchObject({ kind: 'failed', trouble: 'nowhere' });
    expect(page.sync.isUnsafe()).toBe(true);
  });

  test('retries repeat the key, so that a lost answer makes no second revision', async () => {
    const bench = createDraftBench();
    const page = bench.open();
    bench.server.setWeather('lost');
    page.type(SECTION, '第一句');
    await bench.clock.pass(1000);
    page.type(SECTION, '第一句第二句');
    await bench.clock.pass(500);
    bench.server.setWeather('fine');
    await bench.clock.pass(5000);
    expect(bench.server.stored()[SECTION]?.revision).toBe(2);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe('第一句第二句');
    expect(page.sync.conflicts()).toEqual([]);
  });

  test('a full disk is said and tried again; a closed report is said and not', async () => {
    const bench = createDraftBench();
    const page = bench.open();
    bench.server.setWeather('diskFull');
    page.type(SECTION, '甲');
    await bench.clock.pass(1000);
    expect(page.sync.state()).toEqual({ kind: 'failed', reason: '服务器磁盘已满', trouble: 'diskFull' });
    bench.server.setWeather('closed');
    await bench.clock.pass(10_000);
    const asked = bench.server.requests().length;
    expect(page.sync.state()).toMatchObject({ kind: 'failed', trouble: 'closed' });
    page.type(SECTION, '甲乙');
    await bench.clock.pass(60_000);
    expect(bench.server.requests()).toHaveLength(asked);
    expect(bench.journal.entries().map(({ content }) => leadOf(content))).toEqual(['甲乙']);
  });

  test('what cleaning took out is said once, shown, and never saved again', async () => {
    const bench = createDraftBench();
    const page = bench.open();
    page.type(SECTION, '甲\u200b乙');
    await bench.clock.pass(60_000);
    expect(page.read(SECTION)).toBe('甲乙');
    expect(page.said).toEqual(['1 个']);
    expect(bench.server.requests()).toHaveLength(1);
    expect(page.sync.state().kind).toBe('saved');
  });

  test('typing that comes back to what is stored needs no save', async () => {
    const bench = createDraftBench();
    const page = bench.open();
    const before = page.read(SECTION);
    page.type(SECTION, '甲');
    page.type(SECTION, before);
    await bench.clock.pass(5000);
    expect(bench.server.requests()).toEqual([]);
    expect(bench.journal.entries()).toEqual([]);
  });
});
