import { expect, test } from 'vitest';
import { contentOf } from '#lib/report/report.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { recogniseChanged } from '#lib/testing/recognise-changed.ts';
import { reportText } from '#lib/testing/report-source.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import type { Recognised } from './recognised.ts';

const text = reportText(sampleReport(), 'tabs');
const TITLE = '清河市2025年政府信息公开工作年度报告';

const openingOf = (read: Recognised) => {
  const section = format2021.sections.find(({ kind }) => kind === 'opening');
  return section?.kind === 'opening' ? contentOf(read, section).texts : { basis: '', contact: '' };
};

test.each([
  ['清河市\n2025年政府信息公开工作年度报告', '清河市', 2025],
  ['清河市 2025 年政府信息公开工作年度报告', '清河市', 2025],
  ['清河市档案局２０２５年政府信息公开工作年度报告', '清河市档案局', 2025],
  ['清河市档案局二〇二五年政府信息公开工作年度报告', '清河市档案局', 2025],
  ['2025年清河市档案局政府信息公开工作年度报告', '清河市档案局', 2025],
  ['清河市档案局政府信息公开工作年度报告（2025年度）', '清河市档案局', 2025],
  ['清河市档案局2025年度政府信息公开年报', '清河市档案局', 2025],
  ['清河市档案局\n2025年政府信息公开\n工作年度报告', '清河市档案局', 2025],
  ['清河市档案局政府信息公开工作年度报告', '清河市档案局', 2025],
])('reads agency and year of the title “%s”', (title, agencyName, year) => {
  const read = recogniseChanged(text, [TITLE, title]);
  expect(read).toMatchObject({ agencyName, year });
});

test('takes the year of the period where there is no title, and no year where neither is there', () => {
  const untitled = recogniseChanged(text, [TITLE, '']);
  expect(untitled).toMatchObject({ agencyName: '', year: 2025 });
  const undated = recogniseChanged(text, [TITLE, ''], ['2025年1月1日至12月31日', '全年']);
  expect(undated.year).toBeNull();
});

test('leaves what stands in front of the title and below it, with its words', () => {
  const read = recogniseChanged(
    text,
    [TITLE, `当前位置：首页\n索引号：000\n${TITLE}\n发布日期：2026-01-20`],
    [/$/u, '\n清河市\n2026年1月20日\n（此件公开发布）\n附件：统计表'],
  );
  expect(read.content).toEqual(recogniseChanged(text).content);
  expect(read.unplaced.map((line) => [line.text, line.section])).toEqual([
    ['当前位置：首页', ''],
    ['索引号：000', ''],
    ['发布日期：2026-01-20', 'opening'],
    ['清河市', 'otherMatters'],
    ['2026年1月20日', 'otherMatters'],
    ['（此件公开发布）', 'otherMatters'],
    ['附件：统计表', 'otherMatters'],
  ]);
});

test('keeps an opening in other words, without its period', () => {
  const read = recogniseChanged(
    text,
    [
      '编制并公布《清河市2025年政府信息公开工作年度报告》。本报告所列数据的统计期限为',
      '编制本报告，数据统计从',
    ],
    ['至12月31日。', '至2025年12月31日。报告共六个部分。'],
  );
  expect(openingOf(read).basis).toMatch(/规定的格式，编制本报告。报告共六个部分。$/u);
  expect(openingOf(read).contact).toBe('');
  expect(read.departures).toMatchObject([
    { kind: 'period', originals: ['数据统计从2025年1月1日至2025年12月31日'] },
    { kind: 'basis' },
  ]);
});

test('says when the period is of another year than the title', () => {
  const read = recogniseChanged(text, ['2025年1月1日至', '2024年1月1日至']);
  expect(read.year).toBe(2025);
  expect(read.departures).toMatchObject([{ kind: 'period', rule: 'X6' }]);
});

test('reads the agency from a contact block in other words and keeps the words', () => {
  const contact =
    '本年度报告电子版可以经清河市人民政府门户网站（<https://www.qinghe.example>）下载。如有疑问，请与清河市人民政府办公室联系（联系地址：清河市清河路1号；邮政编码：000000；电话及传真：0000-0000001；邮箱：xxgk@qinghe.example）。';
  const read = recogniseChanged(text, [/本报告的电子版[^\n]*/u, contact]);
  expect(read.settings).toEqual({
    portalName: '清河市人民政府门户网站',
    portalAddress: 'https://www.qinghe.example',
    contactOffice: '清河市人民政府办公室',
    address: '清河市清河路1号',
    postcode: '000000',
    phone: '0000-0000001',
    fax: '0000-0000001',
    mailbox: 'xxgk@qinghe.example',
    contactPlacement: 'first',
  });
  expect(openingOf(read).contact).toBe(contact.replace(/[<>]/gu, ''));
});

test('finds a contact block at the end that runs over several lines', () => {
  const read = recogniseChanged(
    reportText(zeroReport(), 'tabs'),
    ['查阅和下载。对本', '查阅和下载。\n对本'],
    ['地址：清河市学府街', '地址：清河市\n学府街'],
  );
  expect(read.settings).toMatchObject({ address: '清河市学府街8号', contactPlacement: 'last' });
  expect(read.unplaced).toEqual([]);
});

test('a file that is no report keeps every line and says that nothing was found', () => {
  const read = recogniseChanged(
    '关于召开会议的通知\n请各科室于3月1日前报送参会人员名单。\n联系电话：0000-0000001',
  );
  expect(read.unplaced).toHaveLength(3);
  expect(read.departures.filter(({ kind }) => kind === 'headingMissing')).toHaveLength(1);
  expect(read.departures.filter(({ kind }) => kind === 'tableMissing')).toHaveLength(3);
});
