import { strToU8, zipSync } from 'fflate';

/** Further parts of a Word package: the main part leads to each by the type named here. */
export type WordPart = {
  /** Below word/. */
  readonly path: string;
  /** The last word of the relationship's type: styles, numbering, header. */
  readonly type: string;
  readonly xml: string;
};

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${OFFICE}/relationships"`,
  `xmlns:m="${OFFICE}/math"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A Word package round the content of a body, packed as Word packs it. `links` stand among the main part's relationships as written. */
export function wordFile(
  body: string,
  parts: readonly WordPart[] = [],
  links: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  return zipSync(wordParts(body, parts, links), { mtime: '2020-06-15' });
}

/** The parts of that package by their names, for tests that pack them in other ways. */
export function wordParts(
  body: string,
  parts: readonly WordPart[] = [],
  links: readonly string[] = [],
): Record<string, Uint8Array<ArrayBuffer>> {
  const relations = parts.map(
    ({ path, type }, index) =>
      `<Relationship Id="rId${index}" Type="${OFFICE}/relationships/${type}" Target="${path}"/>`,
  );
  const files = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': `${DECLARATION}<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': wordRoot('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `${DECLARATION}<Relationships ${RELATIONS}>${[...relations, ...links].join('')}</Relationships>`,
    ...Object.fromEntries(parts.map(({ path, xml }) => [`word/${path}`, xml])),
  };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

/** A whole part with its root: document, styles, numbering, hdr, footnotes. */
export function wordRoot(name: string, content: string): string {
  return `${DECLARATION}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

/** A paragraph of one run; `properties` stand in its w:pPr. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A cell of one paragraph; `properties` stand in its w:tcPr. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

/** A table of rows that are written already. */
export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** A row of cells that are written already; `properties` stand in its w:trPr. */
export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr w:rsidR="00A1" w:rsidTr="00A2">${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

function contentTypes(): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
}
