/** The value, which a test cannot do without. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Nothing there');
  return value;
}
