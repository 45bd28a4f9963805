import { expect, test } from 'vitest';
import { mostAlike } from './alike.ts';

const one =
  '公开目录更新不及时，部分栏目全年只更新一次。窗口人员对答复文书的格式掌握不够。将按月核对目录并培训人员。';
const other = '热线转办的事项超期较多，群众多次来电催问。将逐件登记，按周通报，并向来电人回访。';

test('of many texts each is told the one it repeats, and none is told itself or another copy of the same report', () => {
  const near = `${one}另设意见箱。`;
  expect(mostAlike([one, other, near, ''], () => true)).toEqual([
    { other: 2, share: 1 },
    null,
    { other: 0, share: expect.closeTo(0.9, 1) },
    null,
  ]);
  expect(mostAlike([one, one], () => false)).toEqual([null, null]);
});

test('a sentence in common is no repetition', () => {
  const shared = '将按月核对目录并培训人员。';
  expect(mostAlike([`${other}${shared}`, one], () => true)).toEqual([null, null]);
});
