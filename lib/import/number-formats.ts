import { chineseNumeral } from '#lib/report/numeral.ts';

/** Ten heavenly stems, and the capital numerals of money. */
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const CAPITALS = '零壹贰叁肆伍陆柒捌玖';

/**
 * A number of a list as WordprocessingML's `numFmt` writes it (ECMA-376 part 1, 17.18.59). Formats that no Chinese
 * document uses, and numbers beyond what a format can say, come as digits; bullets and `none` have no number.
 */
export function formatNumber(format: string, n: number): string {
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return n >= 1 && n <= 99 ? chineseNumeral(n) : String(n);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return n >= 1 && n <= 99 ? capital(n) : String(n);
    case 'ideographTraditional':
      return STEMS[n - 1] ?? String(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String.fromCodePoint(...[...String(n)].map((digit) => digit.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return within(n, 20, 0x2460);
    case 'decimalEnclosedParen':
      return within(n, 20, 0x2474);
    case 'decimalEnclosedFullstop':
      return within(n, 20, 0x2488);
    case 'upperLetter':
      return within(n, 26, 0x41);
    case 'lowerLetter':
      return within(n, 26, 0x61);
    case 'upperRoman':
      return within(n, 12, 0x2160).normalize('NFKC');
    case 'lowerRoman':
      return within(n, 12, 0x2170).normalize('NFKC');
    default:
      return String(n);
  }
}

/** The characters of a run of Unicode that begins with one. */
function within(n: number, most: number, one: number): string {
  return n >= 1 && n <= most ? String.fromCodePoint(one + n - 1) : String(n);
}

function capital(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 0 ? `${CAPITALS[tens]}拾` : ''}${ones > 0 ? CAPITALS[ones] : ''}`;
}
