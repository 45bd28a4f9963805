/**
 * A block of cells as Excel and WPS put it on the clipboard: tabs between cells, line ends between rows, one line end
 * after the last row, and a cell in double quotes where it holds a tab, a line end or a quote. Line ends within a cell
 * become spaces, because a cell of these tables is one line. Never throws; an empty clipboard has no rows.
 */
export function readClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      // A tab at the very end still opens one more, empty cell.
      if (at < text.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at = afterLineEnd(text, at);
  }
  return rows;
}

type Cell = { readonly text: string; readonly end: number };

function plainCell(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text.charAt(end))) end += 1;
  return { text: text.slice(start, end), end };
}

/** A quote that is not closed before a cell ends is an ordinary character. */
function quotedCell(text: string, start: number): Cell {
  const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/uy;
  quoted.lastIndex = start;
  const found = quoted.exec(text);
  if (!found) return plainCell(text, start);
  return {
    text: (found[1] ?? '').replaceAll('""', '"').replace(/\s*[\r\n]+\s*/gu, ' '),
    end: quoted.lastIndex,
  };
}

function afterLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}
