import type { DefaultTreeAdapterTypes } from 'parse5';
import { readLine } from './html-line.ts';

/** Of a passage left out no more is looked at. */
const LONGEST_LOOK = 4_000;

/** The text of an element that is passed over, its beginning at least. */
export function textWithin(element: DefaultTreeAdapterTypes.Element): string {
  const ahead: DefaultTreeAdapterTypes.Node[] = [element];
  let text = '';
  for (let node = ahead.pop(); node !== undefined && text.length < LONGEST_LOOK; node = ahead.pop()) {
    if ('value' in node && node.nodeName === '#text') text += `${node.value} `;
    if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) ahead.push(child);
    }
  }
  return readLine(text);
}
