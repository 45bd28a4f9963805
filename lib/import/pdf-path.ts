import type { Stroke } from './pdf-drawing.ts';
import { type Matrix, mapPoint } from './pdf-matrix.ts';

type Point = readonly [x: number, y: number];

/** Steps of a path as the library numbers them, with how many numbers follow each; the last two are its end. */
const MOVE = 0;
const LINE = 1;
const LENGTHS: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, 2: 6, 3: 4, 4: 0 };

/** Points. A filled strip no wider is a line; a drawn line that strays no further is straight. */
const WIDEST_LINE = 3.5;
const STRAIGHT = 1;

/** The straight lines of a path across and down the page: its edges where it is drawn, thin strips where it is filled. */
export function strokesOf(path: readonly number[], isFilled: boolean, page: Matrix): Stroke[] {
  const parts = readPath(path, page);
  if (isFilled) return parts.flatMap(stripOf);
  return parts.flatMap((points) =>
    points.flatMap((point, at) => {
      const before = points[at - 1];
      return before ? strokeBetween(before, point) : [];
    }),
  );
}

/** The corners of each part of a path. Curves go straight to their end: no table has any. */
function readPath(path: readonly number[], page: Matrix): Point[][] {
  const parts: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 0;
    const length = LENGTHS[step];
    if (length === undefined) return parts;
    const part = parts.at(-1);
    if (length === 0) {
      const [first] = part ?? [];
      if (part && first) part.push(first);
    } else {
      const point = mapPoint(page, path[at + length - 1] ?? 0, path[at + length] ?? 0);
      if (step === MOVE || !part) parts.push([point]);
      else part.push(point);
    }
    at += 1 + length;
  }
  return parts;
}

function strokeBetween([x0, y0]: Point, [x1, y1]: Point): Stroke[] {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (height < STRAIGHT && width > STRAIGHT)
    return [{ way: 'across', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
  if (width < STRAIGHT && height > STRAIGHT)
    return [{ way: 'down', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
  return [];
}

function stripOf(points: readonly Point[]): Stroke[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const [width, height] = [right - left, bottom - top];
  if (height <= WIDEST_LINE && width > height)
    return [{ way: 'across', at: (top + bottom) / 2, from: left, to: right }];
  if (width <= WIDEST_LINE && height > width)
    return [{ way: 'down', at: (left + right) / 2, from: top, to: bottom }];
  return [];
}
