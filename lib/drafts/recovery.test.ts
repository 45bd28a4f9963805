import { describe, expect, test } from 'vitest';
import { createDraftBench, leadOf } from '#lib/testing/draft-bench.ts';

const SECTION = 'general';

describe('what pages left behind', () => {
  test('comes back, is saved, is said, and can be taken back', async () => {
    const bench = createDraftBench();
    const first = bench.open();
    const before = first.read(SECTION);
    bench.server.setWeather('unreachable');
    first.type(SECTION, '没有上传的');
    await bench.clock.pass(400);
    first.kill();
    bench.server.setWeather('fine');
    await bench.clock.pass(3 * 60_000);
    const second = bench.open();
    await bench.clock.pass(1000);
    expect(second.said).toEqual(['已恢复 3 分钟前没有上传的内容。']);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe('没有上传的');
    expect(bench.journal.entries()).toEqual([]);
    second.undoLast();
    await bench.clock.pass(1000);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe(before);
  });

  test('a save whose answer never came is not a conflict when the page is opened again', async () => {
    const bench = createDraftBench();
    const first = bench.open();
    bench.server.setWeather('lost');
    first.type(SECTION, '到了服务器');
    await bench.clock.pass(900);
    first.type(SECTION, '到了服务器，又写了一句');
    await bench.clock.pass(300);
    first.kill();
    bench.server.setWeather('fine');
    const second = bench.open();
    await bench.clock.pass(2000);
    expect(second.sync.conflicts()).toEqual([]);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe('到了服务器，又写了一句');
  });

  test('nothing of another person is taken up', async () => {
    const bench = createDraftBench();
    const first = bench.open('wang');
    bench.server.setWeather('unreachable');
    first.type(SECTION, '王海燕写的');
    await bench.clock.pass(400);
    first.kill();
    bench.server.setWeather('fine');
    const second = bench.open('ma');
    await bench.clock.pass(2000);
    expect(second.read(SECTION)).not.toBe('王海燕写的');
    expect(bench.journal.entries()).toHaveLength(1);
  });

  test('on top of an older revision it becomes a conflict, and both texts are on the server', async () => {
    const bench = createDraftBench();
    const first = bench.open();
    bench.server.setWeather('unreachable');
    first.type(SECTION, '我的');
    await bench.clock.pass(400);
    first.kill();
    bench.server.setWeather('fine');
    bench.server.save(SECTION, { texts: { lead: '对方的' } }, '王海燕');
    const second = bench.open();
    await bench.clock.pass(2000);
    const [conflict] = second.sync.conflicts();
    expect(leadOf(conflict?.mine)).toBe('我的');
    expect(leadOf(conflict?.theirs.content)).toBe('对方的');
    expect(bench.server.kept().map(leadOf)).toEqual(expect.arrayContaining(['我的', '对方的']));
    expect(second.said).toEqual([]);
  });
});

describe('two pages', () => {
  test('the second save is refused, saving stops, and the choice is saved on top of the other version', async () => {
    const bench = createDraftBench();
    const one = bench.open();
    const other = bench.open();
    one.type(SECTION, '第一页');
    await bench.clock.pass(1000);
    other.type(SECTION, '第二页');
    await bench.clock.pass(1000);
    expect(other.sync.state()).toEqual({ kind: 'conflict', sections: [SECTION] });
    other.type(SECTION, '第二页接着写');
    await bench.clock.pass(5000);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe('第一页');
    expect(leadOf(other.sync.conflicts()[0]?.mine)).toBe('第二页接着写');
    other.sync.resolve(SECTION, { texts: { lead: '两页都要' } });
    await bench.clock.pass(1000);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe('两页都要');
    expect(bench.server.kept().map(leadOf)).toEqual(
      expect.arrayContaining(['第一页', '第二页', '第二页接着写', '两页都要']),
    );
    expect(other.sync.state().kind).toBe('saved');
    expect(bench.journal.entries()).toEqual([]);
  });

  test('the same text from both sides is no conflict', async () => {
    const bench = createDraftBench();
    const one = bench.open();
    const other = bench.open();
    one.type(SECTION, '同样');
    await bench.clock.pass(1000);
    other.type(SECTION, '同样');
    await bench.clock.pass(1000);
    expect(other.sync.state().kind).toBe('saved');
    expect(bench.server.stored()[SECTION]?.revision).toBe(1);
  });
});
