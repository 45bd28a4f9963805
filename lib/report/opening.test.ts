import { expect, test } from 'vitest';
import { format2021 } from '#lib/template/format-2021.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import type { AgencySettings } from './agency.ts';
import { composeOpening } from './opening.ts';

const section = format2021.sections.find((each) => each.kind === 'opening');
if (!section) throw new Error('the format has no opening');

const compose = (agency: Partial<AgencySettings>, texts = { basis: '', contact: '' }) => {
  const report = sampleReport();
  return composeOpening(
    {
      ...report,
      agency: { ...report.agency, ...agency },
      content: { ...report.content, opening: { texts } },
    },
    section,
  );
};

test('the first sentence names the title and the notice, the second the whole year of the report', () => {
  const { basis, period } = compose({});
  expect(basis).toContain('编制并公布《清河市2025年政府信息公开工作年度报告》。');
  expect(basis).toContain('国办公开办函〔2021〕30号');
  expect(period).toBe('本报告所列数据的统计期限为2025年1月1日至12月31日。');
});

test('the contact sentence says what is set', () => {
  expect(compose({}).contact).toBe(
    '本报告的电子版可以在清河市人民政府网站（https://www.qinghe.example）查阅和下载。对本报告有疑问或者意见建议的，请与清河市人民政府办公室联系（地址：清河市清河路1号；邮编：000000；电话：0000-0000001；传真：0000-0000002；电子邮箱：xxgk@qinghe.example）。',
  );
});

test('what is not set leaves no empty brackets, no label and no doubled mark behind', () => {
  const none = { portalAddress: '', contactOffice: '', address: ' ', postcode: '', fax: '', mailbox: '' };
  expect(compose(none).contact).toBe(
    '本报告的电子版可以在清河市人民政府网站查阅和下载。对本报告有疑问或者意见建议的，请与清河市人民政府联系（电话：0000-0000001）。',
  );
  expect(compose({ ...none, portalName: '', phone: '' }).contact).toBe(
    '对本报告有疑问或者意见建议的，请与清河市人民政府联系。',
  );
});

test("the clerk's wording is printed in place of the composed one, which stays at hand; the period is always the template's", () => {
  const opening = compose({}, { basis: ' 自己写的依据。 ', contact: '' });
  expect(opening.basis).toBe('自己写的依据。');
  expect(opening.composed).toEqual({ basis: compose({}).basis, contact: compose({}).contact });
  expect(opening.contact).toBe(opening.composed.contact);
  expect(opening.period).toBe(compose({}).period);
});
