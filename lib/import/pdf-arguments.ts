/** What the library hands over for a drawn character: its text and its width in thousandths of the type size. */
export type GlyphArgument = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

/** All numbers among the arguments of a drawing operation, those in lists and typed arrays included, in order. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Float32Array) return [...value];
  return Array.isArray(value) ? value.flatMap(numbersIn) : [];
}

/** What a text operation draws: characters, and numbers that move the next one. */
export function glyphsIn(value: unknown): (GlyphArgument | number)[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => (typeof item === 'number' || isGlyph(item) ? [item] : []));
}

function isGlyph(value: unknown): value is GlyphArgument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value &&
    typeof value.width === 'number' &&
    'isSpace' in value
  );
}

/** The first argument of an operation, which has a list of them or none at all. */
export function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

/** The member of a foreign object; undefined where it has none. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
