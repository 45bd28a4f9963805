import { fillRow } from './fill-row.ts';
import { isFragment, knownHeads } from './known-heads.ts';
import type { Notes } from './notes.ts';
import type { NameMatch, RawRow } from './raw-row.ts';
import type { RowName } from './row-names.ts';
import type { TableCells } from './table-cells.ts';
import type { Tables } from './tables.ts';
import { squeeze } from './wording.ts';

const SEEN = '前面已经有这一行，以前面的为准。';
const NO_COUNTERPART = '2019年格式的这一行，在现在的表里没有对应的位置。';

/** Puts one row where its name says. What has no place is left with its words. */
export function placeRow(row: RawRow, tables: Tables, notes: Notes) {
  const { match } = row;
  const left = placeHeads(row, tables, notes);
  if (!match) {
    for (const { line, values } of row.parts)
      if (left.has(line.at) || values.some((value) => value !== '')) notes.leave(line, row.section);
    return;
  }
  const cells = tables.cells.get(match.name.table);
  const why = cells ? refusal(match.name, cells) : '';
  if (cells && why === undefined) {
    for (const { line } of row.parts) {
      const strange = left.get(line.at);
      if (strange !== undefined) notes.leave(line, row.section, undefined, strange);
    }
    noteName(match, row, tables, notes);
    fillRow(row, match.name, cells, tables, notes);
    return;
  }
  const heads = new Set(row.stubs.map(({ line }) => line.at));
  for (const { line, values } of row.parts) {
    const isOnlyHead = heads.has(line.at) && !left.has(line.at) && values.every((value) => value === '');
    if (!isOnlyHead || row.parts.length === 1) notes.leave(line, row.section, why);
  }
}

function refusal({ rows }: RowName, cells: TableCells): string | undefined {
  if (rows.length === 0) return NO_COUNTERPART;
  return rows.some((row) => cells.has(row)) ? SEEN : undefined;
}

/** Headings are known words, and a name among them is a row without figures. Gives back what nobody knows, by line. */
function placeHeads(row: RawRow, tables: Tables, notes: Notes): ReadonlyMap<number, string> {
  const { strange, bareNames, variants } = knownHeads(row.stubs, tables.words);
  tables.variants.push(...variants);
  for (const { stub, name } of bareNames) {
    const match = { name, stubs: 1, original: stub.text, before: '' };
    placeRow(
      { parts: [{ line: stub.line, values: [] }], section: row.section, stubs: [], values: [], match },
      tables,
      notes,
    );
  }
  const left = new Map<number, string>();
  for (const { text, line } of strange) {
    const before = left.get(line.at);
    left.set(line.at, before === undefined ? text : `${before}\t${text}`);
  }
  return left;
}

/** The name as the original has it, where that is more than blanks; words before it that no heading accounts for are left. */
function noteName({ name, original, before }: NameMatch, row: RawRow, tables: Tables, notes: Notes) {
  const isFromHead = before === '' || isFragment(before, tables.words);
  const line = row.parts[0]?.line;
  if (!isFromHead && line) notes.leave(line, row.section, undefined, original);
  const own = squeeze(original);
  const label = squeeze(name.label);
  if (own !== label && !(isFromHead && before !== '' && own.endsWith(label)))
    tables.variants.push({ original, table: name.table });
}
