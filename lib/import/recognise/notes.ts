import type { Departure, Recognised, Undecided } from '#lib/import/recognised.ts';
import type { Line } from './line.ts';

/** What recognition says beside the content, gathered on the way. */
export type Notes = {
  /** The same thing again at the same place is added to what was said of it. */
  readonly depart: (departure: Departure) => void;
  readonly ask: (cell: Undecided) => void;
  /** A line without a place, or the part of it that has none. */
  readonly leave: (line: Line, section: string, why?: string, text?: string) => void;
  readonly departures: readonly Departure[];
  readonly undecided: readonly Undecided[];
  /** Lines without a place in order of reading, each with what stands before it. */
  readonly unplaced: (lines: readonly Line[]) => Recognised['unplaced'];
};

type Left = { readonly line: Line; readonly section: string; readonly text: string; readonly why?: string };

/** An empty notebook for one recognition. */
export function openNotes(): Notes {
  const departures: (Departure & { originals: string[] })[] = [];
  const undecided: Undecided[] = [];
  const left: Left[] = [];
  return {
    departures,
    undecided,
    depart: (departure) => {
      const before = departures.find((each) => isSame(each, departure));
      if (before) before.originals.push(...departure.originals);
      else departures.push({ ...departure, originals: [...departure.originals] });
    },
    ask: (cell) => undecided.push(cell),
    leave: (line, section, why, text = line.text) =>
      left.push({ line, section, text, ...(why === undefined ? {} : { why }) }),
    unplaced: (lines) =>
      [...left]
        .sort((a, b) => a.line.at - b.line.at)
        .map(({ line, section, text, why }, index) => ({
          id: `line-${index + 1}`,
          text,
          section,
          after: lines[line.at - 1]?.text ?? '',
          ...(why === undefined ? {} : { why }),
          ...(line.page === undefined ? {} : { page: line.page }),
        })),
  };
}

function isSame(a: Departure, b: Departure): boolean {
  return a.kind === b.kind && a.section === b.section && a.about === b.about && a.done === b.done;
}
