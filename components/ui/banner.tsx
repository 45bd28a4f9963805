import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './glyph.tsx';

const LOOKS = {
  warn: { className: 'banner', glyph: 'off' },
  block: { className: 'banner banner--block', glyph: 'block' },
  note: { className: 'banner banner--note', glyph: 'note' },
} as const satisfies Record<string, { className: string; glyph: GlyphName }>;

/** Across the sheet, under the bar: one bold sentence, one plain, at most one button. */
export function Banner({
  kind,
  say,
  children,
  action,
}: {
  kind: keyof typeof LOOKS;
  say: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const { className, glyph } = LOOKS[kind];
  return (
    <div className={className} role={kind === 'note' ? 'status' : 'alert'}>
      <Glyph name={glyph} />
      <p className="grow">
        <b>{say}</b>
        {children}
      </p>
      {action}
    </div>
  );
}
