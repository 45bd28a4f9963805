/** A text on a page: its beginning from the upper left corner, in points. */
export type PdfText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
};
/** A page of A4. Lines are drawn from corner to corner: x0, y0, x1, y1. */
export type PdfPage = {
  readonly texts: readonly PdfText[];
  readonly lines: readonly (readonly [number, number, number, number])[];
  /** Operators set before everything else. */
  readonly extra?: string;
};

const WIDTH = 595;
const HEIGHT = 842;

/** A character code is the UTF-16 unit itself, half-width for ASCII: no font file is needed to read the text back. */
const FONT = [
  '<</Type/Font/Subtype/Type0/BaseFont/Invented/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
  '<</Type/Font/Subtype/CIDFontType2/BaseFont/Invented/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 6 0 R/DW 1000/W[32[' +
    `${'500 '.repeat(95)}]]>>`,
];
const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Invented def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end';
const DESCRIPTOR =
  '<</Type/FontDescriptor/FontName/Invented/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>';

/** A PDF with these pages, as small as one can be. */
export function buildPdf(pages: readonly PdfPage[]): Uint8Array {
  const kids = pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    ...FONT,
    stream(TO_UNICODE),
    DESCRIPTOR,
    ...pages.flatMap((page, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${8 + at * 2} 0 R>>`,
      stream(contentOf(page)),
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

function stream(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function contentOf({ texts, lines, extra = '' }: PdfPage): string {
  return [
    extra,
    ...lines.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`),
    ...texts.map(
      ({ text, x, y, size }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${codesOf(text)}> Tj ET`,
    ),
  ].join('\n');
}

function codesOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}
