import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './tools.ts';

/** A stretch of text without space in it; points from the upper left corner of the page. */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
/** One line of text on a rendered page. */
export type Line = {
  readonly words: readonly Word[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
};
/** One rendered page. */
export type Page = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
};

/** Sets a DOCX with LibreOffice, in a profile of its own. Returns the path of the PDF. */
export async function renderPdf(
  docx: Uint8Array,
  name: string,
  folder: string,
  fontMap: string,
): Promise<string> {
  const source = join(folder, `${name}.docx`);
  await writeFile(source, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const order = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source];
  await run('soffice', order, { FONTCONFIG_FILE: fontMap });
  return join(folder, `${name}.pdf`);
}

/** Every page with its words gathered into lines. */
export async function readPages(pdf: string): Promise<Page[]> {
  const listing = await run('pdftotext', ['-bbox', pdf, '-']);
  return listing
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      const [width = 0, height = 0] = numbersOf(/width="([\d.]+)" height="([\d.]+)"/.exec(page));
      const found = page.matchAll(
        /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
      );
      const words = [...found].map((match) => {
        const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(match);
        return { text: unescapeXml(match[5] ?? ''), left, top, right, bottom };
      });
      return { number: index + 1, width, height, lines: linesOf(words) };
    });
}

function numbersOf(match: RegExpMatchArray | null): number[] {
  return (match ?? []).slice(1, 5).map(Number);
}

function linesOf(words: readonly Word[]): Line[] {
  const lines: Word[][] = [];
  const middle = ({ top, bottom }: Word) => (top + bottom) / 2;
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last && first && middle(word) - middle(first) < 4) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.left - b.left);
    return {
      words: sorted,
      text: sorted.map(({ text }) => text).join(''),
      left: Math.min(...sorted.map(({ left }) => left)),
      right: Math.max(...sorted.map(({ right }) => right)),
    };
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Top and bottom of the ink inside a field of the page, in points; null on blank paper. */
export async function inkOf(
  pdf: string,
  page: number,
  field: Word,
): Promise<{ top: number; bottom: number } | null> {
  const dpi = 288;
  const scale = dpi / 72;
  const [x, y] = [Math.floor(field.left * scale), Math.floor(field.top * scale)];
  const [width, height] = [
    Math.ceil((field.right - field.left) * scale),
    Math.ceil((field.bottom - field.top) * scale),
  ];
  const crop = ['-x', x, '-y', y, '-W', width, '-H', height].map(String);
  const target = `${pdf}-ink`;
  await run('pdftoppm', [
    '-gray',
    '-singlefile',
    '-r',
    String(dpi),
    '-f',
    String(page),
    '-l',
    String(page),
    ...crop,
    pdf,
    target,
  ]);
  const rows = await inkedRows(`${target}.pgm`);
  const [first, last] = [rows.indexOf(true), rows.lastIndexOf(true)];
  return first === -1 ? null : { top: (y + first) / scale, bottom: (y + last + 1) / scale };
}

/** Which rows of a binary PGM picture hold something darker than mid-grey. */
async function inkedRows(path: string): Promise<boolean[]> {
  const bytes = await readFile(path);
  const header = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  const [width, height] = [Number(header?.[1]), Number(header?.[2])];
  const start = header?.[0].length ?? 0;
  return Array.from({ length: height }, (_, row) =>
    bytes.subarray(start + row * width, start + (row + 1) * width).some((grey) => grey < 128),
  );
}
