import { documentText, type ReportDocument } from '#lib/export/document.ts';
import type { FontChoice } from './fonts.ts';
import { inkOf, type Line, type Page } from './rendered.ts';
import { run } from './tools.ts';

/** One promise about the printed page: what was measured, and whether it holds. */
export type Verdict = { readonly promise: string; readonly holds: boolean; readonly found: string };

const MM = 72 / 25.4;
/** The type area: 28 to 184 mm across, 37 to 262 mm down. A stop or comma may hang out by one character. */
const AREA = { left: 27.9 * MM, right: 184.1 * MM, hanging: 189.8 * MM, bottom: 262 * MM };
const FOLIO = /^—(\d+)—$/;

function bodyOf({ lines }: Page): readonly Line[] {
  return lines.filter(({ text }) => !FOLIO.test(text));
}

/** Paper, lines to the page, characters to the line, on pages of nothing but Chinese characters. */
export function measurePage(pages: readonly Page[]): Verdict[] {
  const a4 = pages.every(({ width, height }) => Math.abs(width - 595.3) < 1 && Math.abs(height - 841.9) < 1);
  const solid = pages.filter((page) => bodyOf(page).every(({ text }) => /^\p{Script=Han}+$/u.test(text)));
  const lines = new Set(solid.map((page) => bodyOf(page).length));
  const characters = new Set(solid.flatMap(bodyOf).map(({ text }) => [...text].length));
  return [
    { promise: 'The paper is A4', holds: a4, found: `${pages.length} pages` },
    {
      promise: 'A full page has 22 lines of 28 characters',
      holds: [...lines].join() === '22' && [...characters].join() === '28',
      found: `${solid.length} full pages: ${[...lines].join(', ')} lines, ${[...characters].join(', ')} characters`,
    },
  ];
}

/** Nothing but a hanging stop stands outside the type area. */
export function measureArea(pages: readonly Page[]): Verdict {
  const lines = pages.flatMap(bodyOf);
  const outside = lines.filter(
    ({ left, right, text }) =>
      left < AREA.left || right > (/[，。、；：）》”]$/u.test(text) ? AREA.hanging : AREA.right),
  );
  const lowest = Math.max(
    ...lines.flatMap(({ words }) => words.map(({ top, bottom }) => (top + bottom) / 2)),
  );
  return {
    promise: 'All text stands inside the type area of 156 by 225 mm',
    holds: outside.length === 0 && lowest < AREA.bottom,
    found: outside[0]
      ? `outside: ${outside[0].text}`
      : `the lowest line stands at ${(lowest / MM).toFixed(1)} mm`,
  };
}

/** — n —, odd right, even left, 7 mm below the type area, give or take `tolerance` mm: a dash stands higher or lower by its font. */
export async function measureFolios(
  pdf: string,
  pages: readonly Page[],
  tolerance: number,
): Promise<Verdict> {
  const problems: string[] = [];
  const heights: number[] = [];
  for (const { number, width, lines } of pages) {
    const folio = lines.find(({ text }) => FOLIO.test(text));
    const dash = folio?.words[0];
    if (!folio || !dash) {
      problems.push(`page ${number} has no number`);
      continue;
    }
    if (FOLIO.exec(folio.text)?.[1] !== String(number)) problems.push(`page ${number} reads ${folio.text}`);
    if (folio.left > width / 2 !== (number % 2 === 1)) problems.push(`page ${number}: wrong side`);
    const ink = await inkOf(pdf, number, dash);
    if (ink) heights.push((ink.top + ink.bottom) / 2 / MM);
  }
  const off = heights.filter((height) => Math.abs(height - 269) > tolerance);
  return {
    promise: 'Pages are numbered — n —, odd right, even left, 7 mm below the type area',
    holds: problems.length === 0 && off.length === 0 && heights.length === pages.length,
    found: [
      ...problems,
      `dash at ${[...new Set(heights.map((height) => height.toFixed(1)))].join(', ')} mm`,
    ].join('; '),
  };
}

/** Only the faces that were asked for, and an outline of the six headings. */
export async function measureFonts(
  pdf: string,
  choice: FontChoice,
  headings: readonly string[],
): Promise<Verdict[]> {
  const listing = await run('pdffonts', [pdf]);
  const used = listing
    .split('\n')
    .slice(2)
    .map((line) => line.split(' ')[0]?.replace(/^[A-Z]{6}\+/, '') ?? '')
    .filter(Boolean);
  const plain = (name: string) => name.replace(/[^A-Za-z]/g, '').toLowerCase();
  const wanted = Object.values(choice).map((chosen) => plain(chosen?.family ?? '?').replace(/cjksc$/, ''));
  const foreign = used.filter((name) => !wanted.some((family) => plain(name).startsWith(family)));
  const outline = await run('pdftohtml', ['-xml', '-i', '-stdout', pdf]);
  const items = [...outline.matchAll(/<item [^>]*>(.*?)<\/item>/g)].map((match) => match[1]);
  const isComplete = !Object.values(choice).includes(null);
  return [
    {
      promise: 'No other font slips in',
      holds: isComplete && foreign.length === 0,
      found: `used: ${[...new Set(used)].join(', ')}`,
    },
    {
      promise: 'The outline has the six headings',
      holds: items.join() === headings.join(),
      found: `${items.length} entries`,
    },
  ];
}

/** Table three whole, with its heading, on one page. */
export function measureTable(pages: readonly Page[]): Verdict {
  const rows = (page: Page) =>
    page.lines.filter(({ words }) => words.filter(({ text }) => /^\d+$/.test(text)).length === 7).length;
  const page = pages.find(({ lines }) => lines.some(({ text }) => text.startsWith('三、收到和处理')));
  return {
    promise: 'Table three stands on one page with its heading, all 25 rows',
    holds: page !== undefined && rows(page) === 25,
    found: page ? `page ${page.number}, ${rows(page)} rows of seven figures` : 'heading not found',
  };
}

/** Every paragraph whole, and not a character more or less than the report has. */
export async function measureText(pdf: string, document: ReportDocument): Promise<Verdict> {
  const printed = (await run('pdftotext', ['-raw', pdf, '-']))
    .split('\n')
    .filter((line) => !FOLIO.test(line.replace(/\s/g, '')));
  const text = printed.join('').replace(/\s/gu, '');
  const broken = document.blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.runs.map((run) => run.text).join('')]
        : block.kind === 'table'
          ? []
          : [block.text],
    )
    .filter((paragraph) => !text.includes(paragraph.replace(/\s/gu, '')));
  const sorted = (all: string) => [...all].sort().join('');
  const expected = documentText(document).join('').replace(/\s/gu, '');
  return {
    promise: 'The page has the text of the report, no character more or less',
    holds: broken.length === 0 && sorted(text) === sorted(expected),
    found: broken[0]
      ? `not found whole: ${broken[0].slice(0, 30)}`
      : `${[...text].length} characters, ${[...expected].length} expected`,
  };
}

/** A figure too wide for its column stays on one line. */
export function measureFigures(pages: readonly Page[], figure: string): Verdict {
  const whole = pages
    .flatMap(({ lines }) => lines.flatMap(({ words }) => words))
    .filter(({ text }) => text === figure).length;
  return {
    promise: `A figure of ${figure.length} digits is never broken in its cell`,
    holds: whole === 175,
    found: `${whole} of 175 whole`,
  };
}
