import { listenToXml } from './xml-events.ts';

/** The texts that the cells of a workbook share, by their index. Readings printed over Chinese words are no part of them. */
export function readSharedTexts(bytes: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  if (!bytes) return texts;
  let open = '';
  listenToXml(bytes, {
    open: (element) => {
      if (element === 'si') open = '';
    },
    text: (text, path) => {
      if (path.at(-1) === 't' && !path.includes('rPh')) open += text;
    },
    close: (element) => {
      if (element === 'si') texts.push(open);
    },
  });
  return texts;
}
