import type { Stroke } from './pdf-drawing.ts';

/** Points. Lines drawn this close to each other are one; cells are higher and wider. */
const SAME_LINE = 3;
/** Points. Borders are drawn cell by cell, with gaps where they meet. */
const GAP = 3;
/** A page with more lines is a drawing; looking for its tables would take long and find none. */
const MOST_STROKES = 4_000;

/** Joins the pieces that borders are drawn in: strokes on one line that touch or nearly do are one stroke. */
export function joinStrokes(strokes: readonly Stroke[]): Stroke[] {
  if (strokes.length > MOST_STROKES) return [];
  return (['across', 'down'] as const).flatMap((way) => {
    const sorted = strokes.filter((stroke) => stroke.way === way).sort((a, b) => a.at - b.at);
    const lines: Stroke[][] = [];
    for (const stroke of sorted) {
      const line = lines.at(-1);
      if (line && stroke.at - (line.at(-1)?.at ?? 0) < SAME_LINE / 2) line.push(stroke);
      else lines.push([stroke]);
    }
    return lines.flatMap(joinLine);
  });
}

function joinLine(line: readonly Stroke[]): Stroke[] {
  const joined: Stroke[] = [];
  for (const stroke of [...line].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && stroke.from - last.to <= GAP)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, stroke.to) };
    else joined.push(stroke);
  }
  return joined;
}

/** Groups of strokes that meet: each is a table, a frame or a line by itself. */
export function meetingStrokes(strokes: readonly Stroke[]): Stroke[][] {
  const groupOf = strokes.map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (groupOf[root] !== root) root = groupOf[root] ?? root;
    groupOf[at] = root;
    return root;
  };
  for (const [at, across] of strokes.entries()) {
    if (across.way !== 'across') continue;
    for (const [other, down] of strokes.entries())
      if (down.way === 'down' && meets(across, down)) groupOf[find(at)] = find(other);
  }
  const groups = new Map<number, Stroke[]>();
  for (const [at, stroke] of strokes.entries()) {
    const group = groups.get(find(at));
    if (group) group.push(stroke);
    else groups.set(find(at), [stroke]);
  }
  return [...groups.values()];
}

function meets(across: Stroke, down: Stroke): boolean {
  return (
    down.at >= across.from - GAP &&
    down.at <= across.to + GAP &&
    across.at >= down.from - GAP &&
    across.at <= down.to + GAP
  );
}

/** Places in order, those of one line as their first. */
export function distinctPlaces(places: readonly number[]): number[] {
  const distinct: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (place - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) >= SAME_LINE) distinct.push(place);
  return distinct;
}

/** Whether a stroke runs along a place and passes `middle` there. */
export function isRuled(
  strokes: readonly Stroke[],
  way: Stroke['way'],
  place: number,
  middle: number,
): boolean {
  return strokes.some(
    (stroke) =>
      stroke.way === way &&
      Math.abs(stroke.at - place) < SAME_LINE &&
      stroke.from <= middle &&
      stroke.to >= middle,
  );
}
