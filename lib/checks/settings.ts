import type { AgencySettings } from '#lib/report/agency.ts';

/** Something about a setting that looks mistaken. It never stops a save: an agency may have its reasons. */
export type SettingNote = { readonly field: keyof AgencySettings; readonly message: string };

const PHONE = /^[\d\s\-+()（）、，,;；转/－—]+$/u;

/** What a careful colleague would point at in the settings, in the order of the form. */
export function checkSettings(settings: AgencySettings): readonly SettingNote[] {
  const { name, titleName, kind, portalName, portalAddress, postcode, phone, fax, mailbox } =
    trimmed(settings);
  const notes: (SettingNote | false)[] = [
    kind === 'government' &&
      /(?:局|委|委员会|办公室)$/u.test(titleName) && {
        field: 'titleName',
        message: '本级政府的报告以地区名作标题，如“清河市”；部门的报告请选“政府部门”。',
      },
    kind === 'department' &&
      name !== '' &&
      name !== titleName && {
        field: 'titleName',
        message: '部门的报告一般用机关全称作标题。',
      },
    portalAddress !== '' &&
      portalName === '' && { field: 'portalName', message: '只填了网址，没有填网站名称，网址不会印出来。' },
    portalAddress !== '' &&
      !/^(?:https?:\/\/)?[^\s/]+\.[^\s]+$/u.test(portalAddress) && {
        field: 'portalAddress',
        message: '不像网址，如 https://www.qinghe.example。',
      },
    postcode !== '' &&
      !/^\d{6}$/u.test(postcode) && {
        field: 'postcode',
        message: `邮政编码是六位数字，填的是 ${[...postcode].length} 个字符。`,
      },
    phone === '' && { field: 'phone', message: '没有填联系电话。报告里要写明联系方式。' },
    ...(['phone', 'fax'] as const).map((field): SettingNote | false => {
      const value = field === 'phone' ? phone : fax;
      return (
        value !== '' &&
        !PHONE.test(value) && { field, message: '有数字和“-”以外的字，请核对，如 0000-0000001。' }
      );
    }),
    mailbox !== '' &&
      !/^[^\s@]+@[^\s@]+$/u.test(mailbox) && {
        field: 'mailbox',
        message: '邮箱里要有一个“@”，请核对。',
      },
  ];
  return notes.filter((note) => note !== false);
}

function trimmed(settings: AgencySettings): AgencySettings {
  const lines = Object.entries(settings).map(([name, value]) => [name, value.trim()]);
  return { ...settings, ...Object.fromEntries(lines) };
}
