/** Deeper than any report is; a text that nests further is not one. */
const DEEPEST = 12;

/**
 * What a JSON text holds that reading it would hide: a name given twice (the last would win silently), a name that is
 * special to the language, endless nesting. The text has to be valid JSON already. Chinese sentences, first of each kind.
 */
export function jsonHazards(text: string): readonly string[] {
  const problems = new Set<string>();
  const open: (Set<string> | null)[] = [];
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null);
      deepest = Math.max(deepest, open.length);
    }
    if (character === '}' || character === ']') open.pop();
    if (character !== '"') continue;
    const end = endOfString(text, at);
    const names = open.at(-1);
    if (names && isName(text, end)) {
      const name: unknown = JSON.parse(text.slice(at, end));
      if (typeof name === 'string' && names.has(name))
        problems.add(`“${name}”在同一处写了两次，请只留一个。`);
      if (name === '__proto__') problems.add('文件里有不允许的名称“__proto__”，请删去。');
      names.add(String(name));
    }
    at = end - 1;
  }
  if (deepest > DEEPEST) problems.add(`文件的层次有 ${deepest} 层，年报文件不超过 ${DEEPEST} 层。`);
  return [...problems];
}

/** Index after the closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isName(text: string, after: number): boolean {
  let at = after;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':';
}
