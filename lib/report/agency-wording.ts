import type * as z from 'zod/mini';
import type { AgencySettings } from './agency.ts';
import { statutoryDate } from './agency.ts';

/** What each setting is called, in the order of the form. */
export const SETTING_NAMES: Readonly<Record<keyof AgencySettings, string>> = {
  name: '机关全称',
  titleName: '标题用名',
  kind: '机关类别',
  portalName: '门户网站名称',
  portalAddress: '门户网站网址',
  contactOffice: '联系机构',
  address: '联系地址',
  postcode: '邮政编码',
  phone: '联系电话',
  fax: '传真',
  mailbox: '电子邮箱',
  contactPlacement: '联系方式的位置',
};

/** The same for a name from outside; one that is no setting is given back. */
export function saySettingName(name: string): string {
  const names: Readonly<Record<string, string>> = SETTING_NAMES;
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

/** What an agency may be, as the form and a comparison of versions name it. */
export const KIND_NAMES: Readonly<Record<AgencySettings['kind'], string>> = {
  department: '政府部门',
  government: '本级人民政府',
};

/** Where the contact block may stand. */
export const PLACEMENT_NAMES: Readonly<Record<AgencySettings['contactPlacement'], string>> = {
  first: '印在开头说明里',
  last: '印在报告末尾',
};

/** The value of a setting as a person reads it. */
export function saySetting<K extends keyof AgencySettings>(name: K, settings: AgencySettings): string {
  if (name === 'kind') return KIND_NAMES[settings.kind];
  if (name === 'contactPlacement') return PLACEMENT_NAMES[settings.contactPlacement];
  return settings[name] || '没有填';
}

/** 条例第四十九条, for the kind in hand. */
export function sayDate(kind: AgencySettings['kind'], year: number): string {
  const due = statutoryDate(kind, year);
  return `${year}年报告应在${due.year}年${due.month}月${due.day}日前公布（条例第四十九条）。`;
}

/** A shape that cannot be stored, said under its field. */
export const saySettingProblem: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'too_small') return '这一项必须填写。';
  if (issue.code === 'too_big') return `太长了，最多 ${issue.maximum} 字。`;
  return '请重新填写这一项。';
};
