/**
 * Digits that count nothing: titles, dates, times, numbers of documents, ordinals, telephones, addresses, marks of lists.
 * Each is one pattern; what it matches is blanked out, so that places in the text stay where they are.
 */
const NOT_FIGURES: readonly RegExp[] = [
  /《[^《》]*》/gu, // titles carry years and counts of their own
  /“[^“”]{0,12}\d[^“”]{0,12}”/gu, // “2+X”, “9.20”
  /[‘'"][^‘’'"\n]{0,12}\d[^‘’'"\n]{0,12}[’'"]/gu,
  /https?:\/\/[\w.\-/?=&%#:]+|[\w.-]+@[\w.-]+|www\.[\w.-]+/gu,
  /〔\d{4}〕\s*\d*\s*号?|[[［【(（]\d{4}[\]］】)）]\s*\d+\s*号/gu,
  /第\s*\d+(?:\s*[-—–至、]\s*第?\s*\d+)*/gu,
  /\d+\s*号(?:令|文|楼)?/gu,
  /(?:19|20)\d{2}\s*[-—–~～至]\s*(?:19|20)\d{2}\s*(?:年度?)?/gu,
  /(?:19|20)\d{2}\s*年?(?:度)?\s*[.\-/年]\s*\d{1,2}\s*[.\-/月]\s*\d{1,2}\s*日?/gu,
  /(?:19|20)\d{2}\s*年/gu,
  /\d{1,2}\s*[-—–至]\s*\d{1,2}\s*月(?:份)?|\d{1,2}\s*月(?:份)?(?:\s*\d{1,2}\s*日)?|\d{1,2}\s*日/gu,
  /\d{1,2}[:：]\d{2}/gu,
  /\d+(?:\.\d+)?\s*(?:个)?\s*(?:工作日|自然日|小时|分钟|秒|天|周|季度|月(?!报)|年|周年|年来|岁|室|楼|层|米|公里|平方米|亩|吨|时)/gu,
  /(?:^|\n)[ \t\u3000]*(?:\d{1,2}\s*[.．、)）](?!\d)|[(（]\d{1,2}[)）])/gu,
  /[(（]\d{1,2}[)）]/gu,
  /\d+(?:\.\d+)?\s*[-—–~～]\s*\d[\d.\-—–]*/gu, // ranges and telephones
  /[A-Za-z_@+×*/#]\s*\d[\d.]*|\d[\d.]*\s*(?:[A-Za-z_@+×*/#]|\d*[A-Za-z])/gu,
  /\d{5,}(?=\s*(?:热线|政务|便民|市民|平台|投诉|服务|企业|司法|纪检|应急|文旅|”))/gu,
];

/** The text with everything that is no figure replaced by blanks of the same length, and full-width digits by plain ones. */
export function blankOut(text: string): string {
  return NOT_FIGURES.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => found.replace(/\d/gu, '\u2007')),
    text.replace(/[０-９．]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  );
}
