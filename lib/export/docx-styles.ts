import { cellLeading, cellPadding, faces, page, sizes, tableStyles } from './typography.ts';
import { escapeXml } from './xml-text.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Ids of the styles the writer sets text in. Built-in names are English: that is how readers know them in every language. */
export const styleIds = {
  title: 'Title',
  heading: 'Heading1',
  body: 'BodyText',
  oddFolio: 'OddFolio',
  evenFolio: 'EvenFolio',
  draftMark: 'DraftMark',
  /** Faces of the levels that run in with the text; 3 and 4 are set in the face of the text. */
  level1: 'Level1',
  level2: 'Level2',
} as const;

/** All four attributes, always: a reader that finds one missing takes it from its own default. */
function fonts(latin: string, eastAsia: string): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastAsia}" w:cs="${latin}"/>`;
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

function exactly(line: number, after = 0): string {
  return `<w:spacing w:before="0" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`;
}

function paragraphStyle(id: string, name: string, paragraph: string, run: string, next?: string): string {
  const following = next ? `<w:next w:val="${next}"/>` : '';
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/><w:basedOn w:val="Normal"/>${following}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function characterStyle(id: string, name: string, run: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`;
}

const tracking = `<w:spacing w:val="${page.tracking}"/>`;
const body = `${exactly(page.line)}<w:ind w:firstLineChars="200" w:firstLine="${2 * 10 * sizes.body}"/>`;
const latin = faces.latin;

/** Side of the page number: one character in from the edge; readers that know no `rightChars` take the twips beside it. */
function folio(side: 'left' | 'right'): string {
  return `<w:snapToGrid w:val="0"/>${exactly(sizes.folio * 10)}<w:ind w:${side}Chars="100" w:${side}="${sizes.folio * 10}"/><w:jc w:val="${side}"/>`;
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** word/styles.xml, the same for every report. `widowControl` is off everywhere: 22 lines are 22 lines. */
export const stylesPart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="${NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts(latin, faces.body)}${size(sizes.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr>${fonts(latin, faces.body)}${size(sizes.body)}</w:rPr></w:style>`,
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  paragraphStyle(
    styleIds.body,
    'Body Text',
    body,
    `${fonts(latin, faces.body)}${tracking}${size(sizes.body)}`,
  ),
  paragraphStyle(
    styleIds.title,
    'Title',
    `<w:keepNext/><w:keepLines/><w:snapToGrid w:val="0"/>${exactly(page.line, page.line)}<w:jc w:val="center"/>`,
    `${fonts(faces.title, faces.title)}${size(sizes.title)}`,
    styleIds.body,
  ),
  paragraphStyle(
    styleIds.heading,
    'heading 1',
    `<w:keepNext/><w:keepLines/>${body}<w:outlineLvl w:val="0"/>`,
    `${fonts(latin, faces.heading)}${tracking}${size(sizes.body)}`,
    styleIds.body,
  ),
  paragraphStyle(
    styleIds.oddFolio,
    'Odd page number',
    folio('right'),
    `${fonts(faces.folio, faces.folio)}${size(sizes.folio)}`,
  ),
  paragraphStyle(
    styleIds.evenFolio,
    'Even page number',
    folio('left'),
    `${fonts(faces.folio, faces.folio)}${size(sizes.folio)}`,
  ),
  paragraphStyle(
    styleIds.draftMark,
    'Draft mark',
    '<w:snapToGrid w:val="0"/><w:jc w:val="center"/>',
    `${fonts(faces.heading, faces.heading)}<w:color w:val="B3261E"/><w:spacing w:val="120"/>${size(sizes.folio)}`,
  ),
  ...tableStyles.map(({ style, size: cellSize, line }) =>
    paragraphStyle(
      style,
      style.replace(/(?<=[a-z])(?=[A-Z])/gu, ' '),
      `<w:snapToGrid w:val="0"/>${exactly(line)}<w:jc w:val="center"/>`,
      `${fonts(latin, faces.body)}${size(cellSize)}`,
    ),
  ),
  characterStyle(styleIds.level1, 'Level 1', fonts(latin, faces.heading)),
  characterStyle(styleIds.level2, 'Level 2', fonts(latin, faces.subheading)),
  `<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:top w:w="${cellLeading}" w:type="dxa"/><w:left w:w="${cellPadding}" w:type="dxa"/><w:bottom w:w="${cellLeading}" w:type="dxa"/><w:right w:w="${cellPadding}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
].join('')}</w:styles>`;
