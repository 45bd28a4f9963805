import { expect, test } from 'vitest';
import { figuresOfACity } from '#lib/testing/figures-of-a-city.ts';
import { reportOfFigures } from '#lib/testing/report-of-figures.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { wordingOf } from '#lib/testing/wording-of.ts';
import { wordingFindings } from './wording.ts';

// Numbers made up for these tests; their check digits fit, nobody owns them.
test.each([
  ['手机联系人电话13800138000。', 'X16 13800138000 → 138****8000'],
  ['请拨打138-0013-8000。', 'X16 138-0013-8000 → 138****8000'],
  ['请拨打１３８００１３８０００。', 'X16 １３８００１３８０００ → 138****8000'],
  ['请拨打+8613800138000。', 'X16 +8613800138000 → 138****8000'],
  ['申请人身份证号110101199003070038。', 'X16 110101199003070038 → 11*************038'],
  ['退款至卡号6200 0000 0000 0005。', 'X16 6200 0000 0000 0005 → 6200********0005'],
  ['申请人住址为清河市学府街道8号。', 'X16 住址为清河市学府街道8号'],
  ['寄往清河市安宁小区3号楼2单元501室。', 'X16 寄往清河市安宁小区3号楼2单元501室'],
])('%s', (text, expected) => {
  expect(wordingOf(text)).toEqual([expected]);
});

test.each([
  '联系电话：0000-0000001，传真：0000-0000002。',
  '服务热线12345全年受理诉求169116件。',
  '地址：清河市清河路1号行政中心2号楼305室，邮编：000000。',
  '许可证编号13800138000的企业。',
  '统一社会信用代码911101010000000000。',
  '办件号110101199003070035不是身份证号。',
  '全年办理行政许可11398889件，收费4957.0386万元。',
  '排队号码62000000000000051234567。',
  '设在市民中心3号楼。',
  '完成老旧小区改造12栋、惠及居民320户。',
  '在清河花园小区3号楼设立政务公开栏12个。',
])('nothing private: %s', (text) => {
  expect(wordingOf(text).filter((line) => line.startsWith('X16'))).toEqual([]);
});

test('an identity card blocks, a telephone asks for a reason, and neither is repeated in the sentence or the id', () => {
  const report = sampleReport();
  const texts = { ...report.content.problems, texts: { problems: '', improvements: '' } };
  const said = '身份证110101199003070038，电话13800138000。';
  const findings = wordingFindings({
    ...report,
    content: { ...report.content, problems: { ...texts, texts: { problems: said, improvements: said } } },
  }).filter(({ rule }) => rule === 'X16');
  expect(findings.map(({ weight }) => weight)).toEqual(['blocks', 'warns', 'blocks', 'warns']);
  for (const { id, message } of findings) expect(`${id}${message}`).not.toMatch(/\d{11}/u);
});

test('cells are read one by one: neighbours that look like a mobile number together are left alone', () => {
  const report = reportOfFigures('清河市', 2023, figuresOfACity);
  expect(wordingFindings(report).filter(({ rule }) => rule === 'X16')).toEqual([]);
});

test('a mobile number typed into a cell is found there', () => {
  const report = sampleReport();
  const requests = report.content.requests;
  if (!requests || !('cells' in requests)) throw new Error('no table three');
  const cells = {
    ...requests.cells,
    received: { ...requests.cells.received, naturalPerson: '13800138000' },
  };
  const findings = wordingFindings({
    ...report,
    content: { ...report.content, requests: { ...requests, cells } },
  });
  expect(findings).toMatchObject([
    { rule: 'X16', cells: [{ table: 'requests', row: 'received', column: 'naturalPerson' }] },
  ]);
});

test('a mobile number in the settings is found in the contact that is printed, without a stretch to show', () => {
  const report = sampleReport();
  const [finding] = wordingFindings({ ...report, agency: { ...report.agency, phone: '13800138000' } });
  expect(finding).toMatchObject({ rule: 'X16', section: 'opening', field: 'texts.contact' });
  expect(finding).not.toHaveProperty('span');
});
