import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/**
 * All text of a DOCX by paragraph and cell, in reading order. Cells that only continue a merged one are not counted;
 * a line break inside a paragraph is a matter of looks and no text.
 */
export function readDocxText(bytes: Uint8Array): string[] {
  const main = unzipSync(bytes)['word/document.xml'];
  if (!main) throw new Error('the package has no word/document.xml');
  return readMainPart(strFromU8(main));
}

/** The text of each page header, in the order of the package; empty where pages have none. */
export function readDocxHeaders(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => /^word\/header\d+\.xml$/u.test(path))
    .map(([, xml]) => readMainPart(strFromU8(xml)).join('\n'));
}

function readMainPart(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let cell: { lines: string[]; continues: boolean } | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tc') cell = { lines: [], continues: false };
    if (name === 'w:vMerge' && cell) cell.continues = attributes['w:val'] !== 'restart';
    if (name === 'w:p') text = '';
    if (name === 'w:tab' && !('w:pos' in attributes)) text += '\t';
    inText = name === 'w:t';
  });
  parser.on('text', (value) => {
    if (inText) text += value;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    if (name === 'w:p') (cell?.lines ?? texts).push(text);
    if (name !== 'w:tc' || !cell) return;
    if (!cell.continues) texts.push(cell.lines.join('\n'));
    cell = null;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}
