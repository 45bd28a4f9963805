import type { WrittenFigure } from './figures-in-text.ts';

/** Is a written figure that value? Rounded or cut off at the digits given; within a seventh or so where the words say about. */
export function isValue(figure: WrittenFigure, value: number): boolean {
  if (figure.value === null) return false;
  if (figure.about) return Math.abs(figure.value - value) <= Math.max(figure.value, value) * 0.15;
  return isWithin(figure.value, value, figure.precision);
}

/** Is a figure given as about so many plainly another? */
export function isFarFrom({ value: said }: WrittenFigure, value: number): boolean {
  return said !== null && Math.abs(said - value) > Math.max(said, value) / 3;
}

/** Does `said`, given with half a last digit of `precision`, stand for `value`? 82.9 is 82.89 rounded, 82.8 is it cut off; 83.0 is neither. */
export function isWithin(said: number, value: number, precision: number): boolean {
  const over = value - said;
  return said === value || (over > -precision - 1e-9 && over < 2 * precision - 1e-9);
}
