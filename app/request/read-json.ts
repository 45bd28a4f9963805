import { jsonHazards } from '#lib/export/json-hazards.ts';

/** Reads JSON that can be taken in one way only; undefined for a name given twice, `__proto__`, endless nesting, broken UTF-8 or no JSON at all. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return jsonHazards(text).length === 0 ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
