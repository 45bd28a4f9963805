import { listenToXml } from './xml-events.ts';

/** Notes that only draw the line above the notes. */
const SEPARATOR = /[sS]eparator/u;

/** The words of a page header, a footer or the notes, for telling the clerk what was left out; '' where there are none. */
export function plainTextOf(bytes: Uint8Array): string {
  const words: string[] = [];
  let isSeparator = false;
  listenToXml(bytes, {
    open: (name, attribute) => {
      if (name === 'w:footnote' || name === 'w:endnote')
        isSeparator = SEPARATOR.test(attribute('type') ?? '');
      if (name === 'w:p') words.push(' ');
    },
    text: (text, path) => {
      const isShown = path.at(-1) === 'w:t' && !path.includes('mc:Fallback') && !path.includes('w:del');
      if (isShown && !isSeparator) words.push(text);
    },
  });
  return words.join('').replace(/\s+/gu, ' ').trim();
}
