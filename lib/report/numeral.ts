/** 1 to 99 as 一 … 九十九. */
export function chineseNumeral(n: number): string {
  const digits = '零一二三四五六七八九';
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return ten + (ones === 0 ? '' : digits[ones]);
}
