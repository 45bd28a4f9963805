'use client';

import { useState } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { Glyph } from '#components/ui/glyph.tsx';
import type { Claim } from '#lib/checks/claim.ts';
import { withFigures } from '#lib/report/live-figures.ts';
import type { Span } from '#lib/report/span.ts';
import { BoxFindings } from './box-findings.tsx';
import { selectWords, useBoxReading, wordsNow } from './use-box-reading.ts';

const VERDICTS = {
  agrees: { look: 'ok', glyph: 'ok', word: '相符' },
  differs: { look: 'warn', glyph: 'warn', word: '不符' },
  unknown: { look: 'unk', glyph: 'unknown', word: '无法核验' },
} as const;

/** A figure of which the tables know nothing; figures that could be compared if more were known have a rule of their own. */
const isBeyondTables = ({ rule, verdict }: Claim) => rule === 'N' && verdict === 'unknown';

type Props = { section: string; path: string; form: DeskForm };

/** 核验小签: each figure of a text, what it was compared with and the verdict. A click selects its words. */
export function BoxChips({ section, path, form }: Props) {
  const { text, claims, findings } = useBoxReading(section, path);
  const [isAllShown, showAll] = useState(false);
  const beyond = claims.filter(isBeyondTables);
  const shown = isAllShown ? claims : claims.filter((claim) => !isBeyondTables(claim));
  const place = { section, path, read: text };

  function mend(span: Span, words: string) {
    const now = wordsNow(place, span);
    if (now) form.replace(path, now.start, now.end, words, '改正');
  }

  if (claims.length === 0 && findings.length === 0) return null;
  return (
    <>
      {claims.length > 0 ? (
        <ul className="chips" aria-label="数字核对">
          {shown.map((claim) => (
            <li key={claim.id}>
              <Chip claim={claim} onChoose={() => selectWords(place, claim)} />
            </li>
          ))}
          {beyond.length > 0 ? (
            <li>
              <button
                type="button"
                className="chip"
                aria-expanded={isAllShown}
                onClick={() => showAll(!isAllShown)}
              >
                <b>
                  {isAllShown ? '收起' : `${shown.length > 0 ? '另有' : '有'} ${beyond.length} 个无法核验`}
                </b>
              </button>
            </li>
          ) : null}
        </ul>
      ) : null}
      <BoxFindings findings={findings} onChoose={(span) => selectWords(place, span)} onMend={mend} />
    </>
  );
}

function Chip({ claim, onChoose }: { claim: Claim; onChoose: () => void }) {
  const { desk } = useDesk();
  const { look, glyph, word } = VERDICTS[claim.verdict];
  return (
    <button type="button" className={`chip chip--${look}`} onClick={onChoose}>
      <b>{withFigures(claim.words, desk.state().report)}</b>
      <span>
        <Glyph name={glyph} />
        {word}　{claim.against}
      </span>
    </button>
  );
}
