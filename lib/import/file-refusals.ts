import type { Reading } from './source.ts';

/**
 * Why a file cannot be read, in the sentence the clerk gets: what it is, and what to do. Never a technical word, because
 * the one who reads it has a file from somebody else and a deadline.
 */
export const fileRefusals = {
  empty: '这个文件是空的，没有内容。请换一份文件再导入。',
  tooLarge: '文件超过 20 MB，年报不会有这么大。请删去图片，另存一份再导入。',
  oldWord: '这是旧版 Word 文件（.doc），不能直接读取。请用 WPS 或 Word 另存为 .docx 再导入。',
  wps: '这是 WPS 文字文件（.wps），不能直接读取。请用 WPS 另存为 .docx 再导入。',
  encrypted: '文件设有打开密码，不能读取。请用 WPS 或 Word 打开，去除密码，另存为 .docx 再导入。',
  oldExcel: '这是旧版 Excel 表格（.xls），不能直接读取。请用 WPS 或 Excel 另存为 .xlsx 再导入。',
  slides: '这是演示文稿，不是年报。请换一份 Word 文件（.docx）再导入。',
  rtf: '这是 RTF 文件，不能直接读取。请用 WPS 或 Word 打开，另存为 .docx 再导入。',
  macros: '这份 Word 文件带有宏，不能读取。请用 WPS 或 Word 另存为不带宏的 .docx 再导入。',
  openDocument: '这是 ODT 文件，不能直接读取。请用 WPS 或 Word 打开，另存为 .docx 再导入。',
  ofd: '这是 OFD 版式文件，不能直接读取。请用生成它的 Word 文件，或者转成 PDF 再导入。',
  archive: '这是压缩包。请先解压，再导入里面的年报文件。',
  picture: '这是图片，里面没有可以读取的文字。请换一份 Word、网页或者带文字的 PDF 文件再导入。',
  webArchive: '这是整合在一起的网页文件（.mht），不能直接读取。请在浏览器中另存为 .html 再导入。',
  wordXml: '这是 XML 格式的 Word 文件，不能直接读取。请用 WPS 或 Word 另存为 .docx 再导入。',
  unknown: '认不出这是什么文件。可以导入 Word（.docx）、网页、PDF、纯文本、Markdown 和本系统的数据文件。',
  encoding: '文件里的文字编码认不出来。请用记事本打开，另存为 UTF-8 编码再导入。',
  damaged:
    '文件不完整，可能没有下载完，或者传输时损坏了。请重新取得这份文件，或者用 WPS 或 Word 打开后另存为 .docx 再导入。',
  unsafe: '文件的内部结构不正常，为了安全没有读取。请用 WPS 或 Word 打开，另存为 .docx 再导入。',
  tooMuch: '文件展开以后内容太多，不像一份年报，为了安全没有读取。请只留年报的内容，另存为 .docx 再导入。',
  pdfEncrypted: '这份 PDF 设有打开密码，不能读取。请去除密码，或者用生成它的 Word 文件（.docx）导入。',
  pdfScan:
    '这份 PDF 是扫描件，里面只有图片，没有可以读取的文字。请用生成它的 Word 文件（.docx）或者门户上的网页导入。',
  pdfDamaged:
    '这份 PDF 不完整或者已经损坏，打不开。请重新取得这份文件，或者用生成它的 Word 文件（.docx）导入。',
  pdfTooLong: '这份 PDF 超过 200 页，不像一份年报。请只留年报的页面，另存一份再导入。',
  nothing: '文件里没有读到文字。请确认选对了文件；如果文字在图片或文本框里，请换一份文字在正文里的文件。',
  tooSlow: '这份文件 10 秒内没有读完，已停止读取。请用 WPS 或 Word 打开，另存为 .docx 再导入。',
  failed: '这份文件没有读成。请用 WPS 或 Word 打开，另存为 .docx 再导入。',
} as const;

/** Names one of the reasons. */
export type FileRefusal = keyof typeof fileRefusals;

/** Thrown inside the readers of one file and turned into its sentence by `readFile`; it never leaves lib/import. */
export class RefusedFile extends Error {
  readonly reason: FileRefusal;

  constructor(reason: FileRefusal) {
    super(reason);
    this.name = 'RefusedFile';
    this.reason = reason;
  }
}

/** The refusal a reader threw, as a result. Anything else is a fault of the program and thrown again. */
export function refusalOf(error: unknown): Extract<Reading, { readonly kind: 'refused' }> {
  if (error instanceof RefusedFile) return { kind: 'refused', say: fileRefusals[error.reason] };
  throw error;
}

const KIND_NAMES = {
  docx: ['Word 文档', '.docx'],
  html: ['网页', '.html'],
  pdf: ['PDF', '.pdf'],
  text: ['纯文本', '.txt'],
  json: ['数据', '.json'],
  xlsx: ['Excel 表格', '.xlsx'],
} as const;

/** A kind of file that is recognised by its content. */
export type FileKind = keyof typeof KIND_NAMES;

/** The name says one thing and the content another: `extension` without its point. */
export function sayRenamed(extension: string, kind: FileKind): string {
  const [what, ending] = KIND_NAMES[kind];
  return `文件名以 .${extension} 结尾，内容却是${what}。请核对是不是选错了文件；没有选错，就把扩展名改为 ${ending} 再导入。`;
}
