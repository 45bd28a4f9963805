import { listenToXml } from './xml-events.ts';
import { isOn, wholeNumber } from './xml-values.ts';

/** The place in a list that a paragraph asks for; a style may leave the level to the list. */
export type ListPlace = { readonly list?: string | undefined; readonly level?: number | undefined };

/** Finds the list that a style puts its paragraphs in; without a name, the style of plain paragraphs. */
export type StyleLists = (style: string | undefined) => ListPlace & { readonly style: string | undefined };

type Style = { basedOn?: string | undefined; list?: string | undefined; level?: number | undefined };

/** Styles inherit from one another; a ring of them ends here. */
const LONGEST_LINE = 20;

/** What styles.xml says of automatic numbering, each style with what it inherits. */
export function readStyleLists(bytes: Uint8Array | undefined): StyleLists {
  const styles = new Map<string, Style>();
  let plain: string | undefined;
  let style: Style = {};
  if (bytes) {
    listenToXml(bytes, {
      open: (name, attribute, path) => {
        if (name === 'w:style') {
          const id = attribute('styleId') ?? '';
          style = {};
          styles.set(id, style);
          if (attribute('type') === 'paragraph' && isOn(attribute('default') ?? '0')) plain = id;
        }
        if (name === 'w:basedOn') style.basedOn = attribute('val');
        if (path.at(-2) !== 'w:numPr') return;
        if (name === 'w:numId') style.list = attribute('val');
        if (name === 'w:ilvl') style.level = wholeNumber(attribute('val'), 0);
      },
    });
  }
  return (asked) => {
    const place: { list?: string | undefined; level?: number | undefined } = {};
    let id = asked ?? plain;
    for (let steps = 0; id !== undefined && steps < LONGEST_LINE; steps += 1) {
      const here = styles.get(id);
      place.list ??= here?.list;
      place.level ??= here?.level;
      id = here?.basedOn;
    }
    return { ...place, style: asked ?? plain };
  };
}
