import { expect, test } from 'vitest';
import { wordingOf } from '#lib/testing/wording-of.ts';

test.each([
  ['采取多种形式的的办法公开。', ['X14 的的 → 的']],
  ['与与会代表交流，对对答复意见逐条研究。', ['X14 对对 → 对']],
  ['公公开信息20条。', ['X14 公公 → 公']],
  ['政务公开开，群众满意。', ['X14 开开 → 开']],
  ['严格执行执行审核制度。', ['X14 执行执行 → 执行']],
  ['进准推送政策。', ['X14 进准 → 精准']],
  ['让群众办的顺、看的懂。', ['X14 办的顺 → 办得顺', 'X14 看的懂 → 看得懂']],
  ['申请材料从192份减少至114分，压减41%。', ['X14 114分 → 114份']],
  ['“9.1”事故信息及时公开。', ['X14 “9.1”事故 → “9·1”事故']],
  ['深化放管服改革。', ['X14 放管服 → “放管服”']],
  ['完善政务公开台帐。', ['X14 台帐 → 台账']],
  ['平台操作更傻瓜。', ['X14 傻瓜']],
  ['转发信息近229条。', ['X14 近229条 → 229条']],
])('%s', (text, expected) => {
  expect(wordingOf(text)).toEqual(expected);
});

test.each([
  '人人参与，事事公开，层层落实，常常检查，渐渐形成习惯，多多益善。',
  '实实在在服务，方方面面满意，清清楚楚公开，扎扎实实推进，点点滴滴改进。',
  '各部门门户网站公开，进行行政处罚，市市场监督管理局、局局长、部分分类目录，答复复议申请。',
  '以此为目的的工作，公众参与与监督，以及及时答复，是是否公开的前提，提供了了解渠道。',
  '二〇二二年和2024年年底，一一对应，政务公开公开透明。',
  '一件一件办理，一项一项核对，逐条逐条审查。',
  '推进准入制度改革，深化“放管服”改革，“放管服、优化营商环境”两手抓。',
  '问卷200份，满意度98分，申请材料得分90分，5分钟办结，材料分类公开。',
  '承办的顺风车许可已经公开，按排名公布，发布署名文章，提高校园满意度。',
  '通报导致问题的原因，对判决对象公开，不良反应情况监测，维修定额公开。',
  '发放宣传册近5000份，惠及约3000人，走访20余家企业，近12个月内办结。',
  '检索3.5万条信息，9.1万人次访问，“2.0”版本上线。',
  '举办的好评活动受到欢迎，查看看板更新情况。',
])('right as it stands: %s', (text) => {
  expect(wordingOf(text)).toEqual([]);
});

test('without lists the rules that need one are silent, small words are still found', () => {
  expect(
    wordingOf('进准推送政策的的办法。', { lists: { confusable: [], forbidden: [], doublings: [] } }),
  ).toEqual(['X14 的的 → 的']);
});

test('a list of the agency: with a context, with exceptions, as advice', () => {
  const entry = { near: ['清河'], without: ['旧称'], except: ['老清水河'], isAdvice: true };
  const lists = {
    confusable: [{ wrong: '清水河', right: '清河', ...entry }],
    forbidden: [{ word: '速速', say: '请改用“尽快”。', except: ['速速通'] }],
    doublings: ['速速'],
  };
  expect(wordingOf('清河的清水河。', { lists })).toEqual(['X14 清水河 → 清河']);
  expect(wordingOf('这里的清水河。清河。', { lists })).toEqual([]);
  expect(wordingOf('清河旧称清水河。', { lists })).toEqual([]);
  expect(wordingOf('清河的老清水河。', { lists })).toEqual([]);
  expect(wordingOf('请速速办理。开通速速通业务。', { lists })).toEqual(['X14 速速']);
});
