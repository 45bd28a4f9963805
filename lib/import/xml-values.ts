/** An on-off value of WordprocessingML; the element without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/u.test(value);
}

/** A whole number from 0 to 9999; anything else counts as not given. */
export function wholeNumber(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\d{1,4}$/u.test(value) ? Number(value) : otherwise;
}
