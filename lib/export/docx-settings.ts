import { faces, page } from './typography.ts';
import { escapeXml } from './xml-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** word/settings.xml. Punctuation is compressed and the spacing of Chinese and Latin balanced as Chinese Word does; mode 15 is Word 2013 and later. */
export const settingsPart = `${HEAD}<w:settings xmlns:w="${WORD}"><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="${page.line}"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:balanceSingleByteDoubleByteWidth/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`;

type Face = {
  readonly alt: string;
  readonly panose: string;
  readonly family: string;
  readonly charset: string;
  readonly pitch: string;
};

/** What a reader falls back on where the standard's own faces are not installed. */
const FALLBACKS: Readonly<Record<string, Face>> = {
  [faces.title]: {
    alt: '宋体',
    panose: '02010601030101010101',
    family: 'auto',
    charset: '86',
    pitch: 'variable',
  },
  [faces.body]: {
    alt: '仿宋',
    panose: '02010609030101010101',
    family: 'modern',
    charset: '86',
    pitch: 'fixed',
  },
  [faces.heading]: {
    alt: 'SimHei',
    panose: '02010609060101010101',
    family: 'modern',
    charset: '86',
    pitch: 'fixed',
  },
  [faces.subheading]: {
    alt: '楷体',
    panose: '02010609030101010101',
    family: 'modern',
    charset: '86',
    pitch: 'fixed',
  },
  [faces.folio]: {
    alt: 'SimSun',
    panose: '02010600030101010101',
    family: 'auto',
    charset: '86',
    pitch: 'variable',
  },
  [faces.latin]: {
    alt: 'Times',
    panose: '02020603050405020304',
    family: 'roman',
    charset: '00',
    pitch: 'variable',
  },
};

/** word/fontTable.xml. No font is embedded: their licences do not allow it. */
export const fontTablePart = `${HEAD}<w:fonts xmlns:w="${WORD}">${Object.entries(FALLBACKS)
  .map(
    ([name, { alt, panose, family, charset, pitch }]) =>
      `<w:font w:name="${name}"><w:altName w:val="${alt}"/><w:panose1 w:val="${panose}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  )
  .join('')}</w:fonts>`;

/** docProps/app.xml. */
export const appPart = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>年报编制台</Application></Properties>`;

/** docProps/core.xml. `created` is ms since 1970; Word refuses fractions of a second. */
export function corePart(
  words: {
    readonly title: string;
    readonly subject: string;
    readonly agency: string;
    readonly keywords: readonly string[];
  },
  created: number,
): string {
  const moment = `${new Date(created).toISOString().slice(0, 19)}Z`;
  const agency = escapeXml(words.agency);
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(words.title)}</dc:title><dc:subject>${escapeXml(words.subject)}</dc:subject><dc:creator>${agency}</dc:creator><cp:keywords>${escapeXml(words.keywords.join('；'))}</cp:keywords><cp:lastModifiedBy>${agency}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified><dc:language>zh-CN</dc:language></cp:coreProperties>`;
}
