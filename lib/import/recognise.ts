import { blankSection } from '#lib/report/content.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { isProse } from './recognise/line.ts';
import { openNotes } from './recognise/notes.ts';
import { readTables, type TableLines } from './recognise/read-tables.ts';
import { readTexts } from './recognise/read-texts.ts';
import { sourceLines } from './recognise/source-lines.ts';
import { type Part, splitSections } from './recognise/split-sections.ts';
import type { Recognised } from './recognised.ts';
import type { Source } from './source.ts';

/**
 * Makes a report of what a file holds: headings and rows are told by their wording, figures are taken only where a row has
 * exactly its number of them, and whatever finds no place is handed on with its words. Never throws, whatever the source.
 */
export function recognise(source: Source): Recognised {
  const notes = openNotes();
  const lines = sourceLines(source, notes);
  const parts = splitSections(lines, format2021, notes);
  const tables = readTables(parts.map(tableLines), notes);
  const texts = readTexts(parts, notes);
  return {
    year: texts.year,
    agencyName: texts.agencyName,
    form: tables.form,
    content: {
      ...Object.fromEntries(format2021.sections.map((section) => [section.id, blankSection(section)])),
      ...texts.content,
      ...tables.content,
    },
    settings: texts.settings,
    departures: notes.departures,
    undecided: notes.undecided,
    unplaced: notes.unplaced(lines),
    tables: tables.counts,
    leftOut: source.leftOut,
  };
}

/** Everything under the heading of a table, and rows of several cells wherever they stand. */
function tableLines({ section, lines }: Part): TableLines {
  const own = section.kind === 'table' ? lines : lines.filter((line) => !isProse(line));
  return { section: section.id, lines: own };
}
