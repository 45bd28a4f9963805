/** A text cut behind each full stop that stands outside brackets and quotes; nothing of it is lost. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('（(《〈“'.includes(character)) depth += 1;
    if ('）)》〉”'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !'。！？'.includes(character)) continue;
    sentences.push(text.slice(from, at + 1));
    from = at + 1;
  }
  const rest = text.slice(from);
  return rest.trim() === '' ? sentences : [...sentences, rest];
}
