import type { Piece, Source } from './source.ts';

/** | a | b |, and the line of dashes below the head of such a table. */
const PIPE_ROW = /^\s*\|(.*)\|\s*$/u;
const PIPE_RULE = /^[\s|:-]+$/u;

/**
 * Plain text and Markdown as a source: a line is a paragraph, a line with tabs or between pipes is a row of a table,
 * and rows that follow each other are of one table. Blank lines are not kept. Never throws.
 */
export function readText(text: string): Source {
  const pieces: Piece[] = [];
  let table = 0;
  let inTable = false;
  for (const line of text.split(/\r\n?|[\n\v\f\u{85}\u{2028}\u{2029}]/u)) {
    if (line.trim() === '') continue;
    const cells = rowCells(line);
    if (!cells) {
      inTable = false;
      pieces.push({ kind: 'paragraph', text: line });
      continue;
    }
    if (!inTable) table += 1;
    inTable = true;
    if (cells.length > 0) pieces.push({ kind: 'row', table, cells });
  }
  return { pieces, leftOut: [] };
}

/** The cells of a line; none where it only rules off a head; undefined where it is no row. */
function rowCells(line: string): readonly string[] | undefined {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  const piped = PIPE_ROW.exec(line)?.[1];
  if (piped === undefined) return undefined;
  if (PIPE_RULE.test(piped) && piped.includes('-')) return [];
  return piped.split(/(?<!\\)\|/u).map((cell) => cell.trim());
}
