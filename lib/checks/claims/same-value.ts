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

/** Does `said`, given with half a last digit of `precision`, stand for `value`? 82.9 and 82.8 both stand for 82.89. */
export function isWithin(said: number, value: number, precision: number): boolean {
  return Math.abs(said - value) < 2 * precision - 1e-9 || said === value;
}
