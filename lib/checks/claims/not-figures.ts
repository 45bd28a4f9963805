/**
 * Digits that count nothing: titles, dates, times, numbers of documents, ordinals, telephones, addresses, marks of lists.
 * Each is one pattern; what it matches is blanked out, so that places in the text stay where they are. Every repetition
 * is bounded: a text of nothing but digits or blanks must not cost more than its length.
 */
const NOT_FIGURES: readonly RegExp[] = [
  /《[^《》]{0,300}》/gu, // titles carry years and counts of their own
  /“[^“”]{0,12}\d[^“”]{0,12}”/gu, // “2+X”, “9.20”
  /[‘'"][^‘’'"\n]{0,12}\d[^‘’'"\n]{0,12}[’'"]/gu,
  /https?:\/\/[\w.\-/?=&%#:]{1,300}|[\w.-]{1,64}@[\w.-]{1,64}|www\.[\w.-]{1,64}/gu,
  /〔\d{4}〕\s{0,3}\d{0,6}\s{0,3}号?|[[［【(（]\d{4}[\]］】)）]\s{0,3}\d{1,6}\s{0,3}号/gu,
  /第\s{0,3}\d{1,9}(?:\s{0,3}[-—–至、]\s{0,3}第?\s{0,3}\d{1,9}){0,20}/gu,
  /\d{1,15}\s{0,3}号(?:令|文|楼)?/gu,
  /(?:19|20)\d{2}\s{0,3}[-—–~～至]\s{0,3}(?:19|20)\d{2}\s{0,3}(?:年度?)?/gu,
  /(?:19|20)\d{2}\s{0,3}年?(?:度)?\s{0,3}[.\-/年]\s{0,3}\d{1,2}\s{0,3}[.\-/月]\s{0,3}\d{1,2}\s{0,3}日?/gu,
  /(?:19|20)\d{2}\s{0,3}年/gu,
  /\d{1,2}\s{0,3}[-—–至]\s{0,3}\d{1,2}\s{0,3}月(?:份)?|\d{1,2}\s{0,3}月(?:份)?(?:\s{0,3}\d{1,2}\s{0,3}日)?|\d{1,2}\s{0,3}日/gu,
  /\d{1,2}[:：]\d{2}/gu,
  /\d{1,9}(?:\.\d{1,9})?\s{0,3}个?\s{0,3}(?:工作日|自然日|小时|分钟|秒|天|周|季度|月(?!报)|年|周年|年来|岁|室|楼|层|米|公里|平方米|亩|吨|时)/gu,
  /(?:^|\n)[ \t\u3000]{0,8}(?:\d{1,2}\s{0,3}[.．、)）](?!\d)|[(（]\d{1,2}[)）])/gu,
  /[(（]\d{1,2}[)）]/gu,
  /\d{1,15}(?:\.\d{1,9})?\s{0,3}[-—–~～]\s{0,3}\d[\d.\-—–]{0,20}/gu, // ranges and telephones
  /[A-Za-z_@+×*/#]\s{0,3}\d[\d.]{0,20}|\d[\d.]{0,20}\s{0,3}[A-Za-z_@+×*/#]/gu,
  /\d{5,9}(?=\s{0,3}(?:热线|政务|便民|市民|平台|投诉|服务|企业|司法|纪检|应急|文旅|”))/gu,
];

/** The text with everything that is no figure replaced by blanks of the same length, and full-width digits by plain ones. */
export function blankOut(text: string): string {
  return NOT_FIGURES.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => found.replace(/\d/gu, '\u2007')),
    text.replace(/[０-９．]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  );
}
