'use client';

import { lookOf } from '#components/readiness/finding-look.ts';
import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import type { Finding } from '#lib/checks/finding.ts';
import type { Span } from '#lib/report/span.ts';

type Props = {
  findings: readonly Finding[];
  onChoose: (words: Span) => void;
  onMend: (words: Span, mend: string) => void;
};

/** What was found in the words of one text box, each leading to its words; where there is no doubt, the way to mend them. */
export function BoxFindings({ findings, onChoose, onMend }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className="box-findings" aria-label="文字核对">
      {findings.map(({ id, message, span, mend, ...finding }) => {
        const { glyph, tone } = lookOf({ id, message, ...finding });
        return span ? (
          <li key={id}>
            <button
              type="button"
              className={`box-finding box-finding--${tone}`}
              onClick={() => onChoose(span)}
            >
              <Glyph name={glyph} />
              <span>{message}</span>
            </button>
            {mend === undefined ? null : (
              <Button look="bare" small onClick={() => onMend(span, mend)}>
                {mend === '' ? '删去' : `改为“${mend}”`}
              </Button>
            )}
          </li>
        ) : null;
      })}
    </ul>
  );
}
