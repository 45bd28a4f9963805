import type { ReactNode } from 'react';

/** Shapes that always stand beside a word (look.md §1): the meaning never rests on colour alone. */
export type GlyphName =
  | 'block'
  | 'warn'
  | 'note'
  | 'ok'
  | 'none'
  | 'half'
  | 'unknown'
  | 'lock'
  | 'off'
  | 'left'
  | 'right'
  | 'down'
  | 'page'
  | 'undo'
  | 'redo'
  | 'close'
  | 'plus';

const line = (d: string, width = 1.8) => <path className="line" d={d} strokeWidth={width} />;

const SHAPES: Readonly<Record<GlyphName, ReactNode>> = {
  block: <path d="M8 .8 15.2 8 8 15.2.8 8z" />,
  warn: <path d="M8 1.6 15.4 14.4H.6z" />,
  note: <path d="M2 2h12v12H2zM4 4v8h8V4z" fillRule="evenodd" />,
  ok: line('M2 8.5 6.2 13 14 3.5', 2.2),
  none: <circle className="line" cx="8" cy="8" r="6" strokeWidth="1.8" strokeDasharray="2.6 2.1" />,
  half: (
    <>
      <path d="M8 2a6 6 0 0 0 0 12z" />
      <circle className="line" cx="8" cy="8" r="6" strokeWidth="1.8" />
    </>
  ),
  unknown: (
    <>
      <circle className="line" cx="8" cy="8" r="6" strokeWidth="1.8" />
      {line('M5 8h6')}
    </>
  ),
  lock: (
    <>
      <path d="M3 7h10v7H3z" />
      {line('M5 7V5a3 3 0 0 1 6 0v2')}
    </>
  ),
  off: (
    <>
      <circle className="line" cx="8" cy="8" r="6" strokeWidth="1.8" />
      {line('M3.8 3.8l8.4 8.4')}
    </>
  ),
  left: line('M10 3 5 8l5 5'),
  right: line('m6 3 5 5-5 5'),
  down: line('m3 6 5 5 5-5'),
  page: line('M3 1.8h10v12.4H3zM5.5 5h5M5.5 8h5M5.5 11h3', 1.5),
  undo: line('M6 2.5 2.5 6 6 9.5M3 6h6.5a4 4 0 0 1 0 8H7', 1.7),
  redo: line('M10 2.5 13.5 6 10 9.5M13 6H6.5a4 4 0 0 0 0 8H9', 1.7),
  close: line('m3.5 3.5 9 9m0-9-9 9'),
  plus: line('M8 2.5v11M2.5 8h11'),
};

export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className={`i i-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
