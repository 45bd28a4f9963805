/** Below 8 pt a figure is hard to read on paper: from there on it is made narrower, not smaller. */
const SMALLEST = 16;
/** Borders take a little of the cell, and readers round differently. Twips. */
const SLACK = 12;

/**
 * Size (half-points) and width (per cent) at which a figure stands on one line: readers break digits silently when a
 * column is too narrow. `room` is the width between the paddings, in twips. What is not a figure may break.
 */
export function fitFigure(text: string, room: number, size: number): { size: number; scale: number } {
  if (!/^[\d.]+$/u.test(text)) return { size, scale: 100 };
  const available = room - SLACK;
  let fitting = size;
  while (fitting > SMALLEST && widthOf(text, fitting) > available) fitting -= 1;
  const width = widthOf(text, fitting);
  return { size: fitting, scale: width > available ? Math.floor((100 * available) / width) : 100 };
}

/** Twips: a digit takes half an em (ten twips a half-point), the decimal point a quarter, in the Latin face of the page. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character === '.' ? 2.5 : 5) * size, 0);
}
