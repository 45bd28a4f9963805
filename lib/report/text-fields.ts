import type { SectionContent } from './content.ts';

/** Everything of a section that is typed as text, by its form path (lib/report/place.ts); items by their id. Cells are not among them. */
export function textFields(content: SectionContent): Readonly<Record<string, string>> {
  if ('cells' in content) return {};
  if ('texts' in content) {
    return Object.fromEntries(Object.entries(content.texts).map(([id, text]) => [`texts.${id}`, text]));
  }
  const { answer: _, ...figures } = content.fee;
  return Object.fromEntries([
    ...Object.entries(figures).map(([name, text]) => [`fee.${name}`, text]),
    ...content.items.flatMap(({ id, heading, text }) => [
      [itemField(id, 'heading'), heading],
      [itemField(id, 'text'), text],
    ]),
  ]);
}

/** Form path of one line of a free item. Its id holds the place when items move. */
export function itemField(id: string, part: 'heading' | 'text'): string {
  return `items.${id}.${part}`;
}

/** The section with one text changed; the very same value where the path names none of its texts or the text is the same. */
export function withText<C extends SectionContent>(content: C, field: string, text: string): C {
  const before = textFields(content)[field];
  if (before === undefined || before === text || 'cells' in content) return content;
  const name = field.slice(field.indexOf('.') + 1);
  if ('texts' in content) return { ...content, texts: { ...content.texts, [name]: text } };
  if (field.startsWith('fee.')) return { ...content, fee: { ...content.fee, [name]: text } };
  const items = content.items.map((item) => {
    if (field === itemField(item.id, 'heading')) return { ...item, heading: text };
    return field === itemField(item.id, 'text') ? { ...item, text } : item;
  });
  return { ...content, items };
}
