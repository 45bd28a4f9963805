import type { ExportKind } from '#lib/report/export-address.ts';

/** A file the server makes of the report. */
export type Download = {
  readonly kind: ExportKind;
  readonly name: string;
  /** A few words for the list of the overview. */
  readonly short: string;
  /** What it is good for. */
  readonly say: string;
};

export const wordFile: Download = {
  kind: 'docx',
  name: 'Word 文档',
  short: 'DOCX，按公文格式排好',
  say: '按公文格式排好，可以直接送审和打印。',
};

export const pageFile: Download = {
  kind: 'html',
  name: '网页文件',
  short: 'HTML，放到门户网站',
  say: '一个完整的网页，可以直接放到门户网站上。',
};

export const fragmentFile: Download = {
  kind: 'fragment',
  name: '网页片段',
  short: 'HTML，用于网站编辑器',
  say: '同样的内容存成文件，给网站后台的源代码框使用。',
};

export const tablesFile: Download = {
  kind: 'tables',
  name: 'Excel 表格',
  short: 'XLSX，只有三张表',
  say: '表二、表三、表四各一张工作表，标题和合并的格与模板一样，可以拿去核对。',
};

export const dataFile: Download = {
  kind: 'json',
  name: '数据文件',
  short: 'JSON，上级汇总用',
  say: '全部文字和数字，供上级汇总，也可以留存备查。',
};
