/**
 * Radicals that stand alone as characters, each before the character itself. Fonts draw both with one glyph, and browsers
 * write the radical into the PDF they print. Those of the older block (U+2F00) decompose by themselves, ⼾ to a form that is
 * not written in mainland China.
 */
const RADICALS =
  '⺁厂⺆冂⺌小⺎兀⺐尢⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺪疋⺬示⺮竹⺶羊⺷羊⺹耂⺻聿⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻮齿⻯竜⻰龙⻳龟⼾户';
const CHARACTERS = new Map(
  (RADICALS.match(/../gu) ?? []).map((pair) => {
    const [radical = '', character = ''] = pair;
    return [radical, character] as const;
  }),
);

/** A drawn character as it is written: radicals as characters, typographic ligatures as letters, blanks of all widths as one. */
export function asWritten(text: string): string {
  return text
    .replace(/[\u{2E80}-\u{2EFF}⼾]/gu, (radical) => CHARACTERS.get(radical) ?? radical)
    .replace(/[\u{2329}\u{232A}\u{2F00}-\u{2FDF}\u{F900}-\u{FAFF}\u{FB00}-\u{FB06}]/gu, (form) =>
      form.normalize('NFKC'),
    )
    .replace(/[\p{Cc}\u{A0}\u{2000}-\u{200A}\u{202F}\u{205F}]/gu, ' ');
}
