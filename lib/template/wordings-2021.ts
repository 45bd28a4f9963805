/**
 * Wordings met in published reports beside those of format-2021.ts. They stand apart from the format, because importers
 * alone read them and the form has no need to carry them. Rows are named by table and id, boxes by section and id, parts
 * of the contact block by the setting they fill.
 */
export const wordings2021: {
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly boxes: Readonly<Record<string, readonly string[]>>;
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly contact: Readonly<Record<string, readonly string[]>>;
} = {
  headings: {
    problems: ['存在的主要问题及改进措施', '存在的问题及改进情况', '存在问题及改进情况'],
  },
  boxes: {
    'general.disclosure': ['主动公开情况', '主动公开信息情况', '主动公开政府信息情况', '政府信息主动公开'],
    'general.requests': [
      '依申请公开情况',
      '依申请公开办理情况',
      '政府信息依申请公开',
      '依申请公开政府信息情况',
    ],
    'general.management': ['政府信息管理情况', '政府信息资源管理'],
    'general.platform': ['平台建设', '公开平台建设', '信息公开平台建设'],
    'general.supervision': ['监督保障情况', '监督保障工作情况', '政府信息公开监督保障', '监督保障及教育培训'],
    'problems.problems': [
      '存在问题',
      '存在主要问题',
      '存在的问题',
      '主要问题',
      '存在的不足',
      '存在的主要问题和不足',
    ],
    'problems.improvements': [
      ...['改进措施', '下一步改进措施', '改进情况及措施', '整改措施', '下一步工作打算', '下一步打算'],
      ...['下一步工作', '下一步工作安排', '下一步'],
    ],
  },
  rows: {
    'requests.deniedByOtherLaw': ['2.其他法律行政止公开', '2.其他法律、行政法规禁止公开的信息'],
  },
  contact: {
    address: ['联系地址', '通讯地址', '通信地址', '办公地址', '单位地址'],
    postcode: ['邮政编码'],
    phone: ['联系电话', '办公电话', '电话及传真', '电话（传真）', '电话/传真', '电话传真'],
    fax: ['传真电话', '传真号码', '电话及传真', '电话（传真）', '电话/传真', '电话传真'],
    mailbox: ['邮箱', '电子邮件', '电子信箱', 'E-mail', 'Email'],
  },
};
