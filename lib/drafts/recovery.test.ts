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
    await other.sync.resolve(SECTION, { texts: { lead: '两页都要' } });
    await bench.clock.pass(1000);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe('两页都要');
    expect(bench.server.kept().map(leadOf)).toEqual(
      expect.arrayContaining(['第一页', '第二页', '第二页接着写', '两页都要']),
    );
    expect(other.sync.state().kind).toBe('saved');
    expect(bench.journal.entries()).toEqual([]);
  });

  /** A page whose section is in conflict with 第一页, on whose side 第二页接着写 has been typed since. */
  async function inConflict() {
    const bench = createDraftBench();
    const one = bench.open();
    const other = bench.open();
    one.type(SECTION, '第一页');
    await bench.clock.pass(1000);
    other.type(SECTION, '第二页');
    await bench.clock.pass(1000);
    other.type(SECTION, '第二页接着写');
    await bench.clock.pass(300);
    return { bench, one, other };
  }
  const chosen = { texts: { lead: '两页都要' } };

  test('what is typed while a choice is on its way is not written over: the clerk chooses again', async () => {
    const { bench, other } = await inConflict();
    const choosing = other.sync.resolve(SECTION, chosen);
    other.type(SECTION, '选定时又写的');
    expect(await choosing).toBe('changed');
    expect(other.read(SECTION)).toBe('选定时又写的');
    expect(leadOf(other.sync.conflicts()[0]?.mine)).toBe('选定时又写的');
    await bench.clock.pass(300);
    expect(bench.journal.entries().map(({ content }) => leadOf(content))).toEqual(['选定时又写的']);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe('第一页');
  });

  test('what is saved elsewhere while a choice is on its way is shown before anything is saved', async () => {
    const { bench, other } = await inConflict();
    bench.server.save(SECTION, { texts: { lead: '第三页' } }, '王海燕');
    expect(await other.sync.resolve(SECTION, chosen)).toBe('changed');
    expect(leadOf(other.sync.conflicts()[0]?.theirs.content)).toBe('第三页');
    await bench.clock.pass(60_000);
    expect(leadOf(bench.server.stored()[SECTION]?.content)).toBe('第三页');
  });

  test('a version the server could not keep is not given up for a choice', async () => {
    const { bench, other } = await inConflict();
    bench.server.setWeather('unreachable');
    expect(await other.sync.resolve(SECTION, { texts: { lead: '第一页' } })).toBe('unreachable');
    expect(other.read(SECTION)).toBe('第二页接着写');
    expect(bench.journal.entries().map(({ content }) => leadOf(content))).toEqual(['第二页接着写']);
    bench.server.setWeather('fine');
    expect(await other.sync.resolve(SECTION, { texts: { lead: '第一页' } })).toBe('settled');
    expect(bench.server.kept().map(leadOf)).toContain('第二页接着写');
  });

  test('once a choice leaves nothing to save, what another page left behind has its turn', async () => {
    const bench = createDraftBench();
    const [one, gone] = [bench.open(), bench.open()];
    gone.type(SECTION, '丢下的');
    await bench.clock.pass(300);
    gone.kill();
    one.type(SECTION, '第一页');
    const other = bench.open();
    other.type(SECTION, '第二页');
    await bench.clock.pass(1000);
    expect(leadOf(other.sync.conflicts()[0]?.mine)).toBe('第二页');
    await other.sync.resolve(SECTION, { texts: { lead: '第一页' } });
    await bench.clock.pass(1000);
    expect(leadOf(other.sync.conflicts()[0]?.mine)).toBe('丢下的');
  });

  test('a choice asked for twice is saved once', async () => {
    const { bench, other } = await inConflict();
    const asked = [other.sync.resolve(SECTION, chosen), other.sync.resolve(SECTION, chosen)];
    expect(await Promise.all(asked)).toEqual(['settled', 'settled']);
    await bench.clock.pass(1000);
    expect(bench.server.stored()[SECTION]).toMatchObject({ revision: 2, content: chosen });
    expect(other.sync.state().kind).toBe('saved');
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
