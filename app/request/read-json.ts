/** Reads JSON of which nothing can be taken in two ways; undefined for a name given twice, `__proto__`, broken UTF-8 or no JSON at all. */
export function readJson(bytes: Uint8Array): unknown {
  let names = 0;
  let isSound = true;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text, function (this: unknown, name: string, part: unknown) {
      if (name === '__proto__') isSound = false;
      if (!Array.isArray(this)) names += 1;
      return part;
    });
    // The reviver also sees the whole value, under the empty name.
    return isSound && names - 1 === namesWritten(text) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)
      return undefined;
    throw error;
  }
}

/** Strings that a colon follows. `JSON.parse` keeps the last of two equal names and says nothing. */
function namesWritten(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/gu)) if (colon) count += 1;
  return count;
}
