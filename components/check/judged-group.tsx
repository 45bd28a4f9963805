import { Glyph } from '#components/ui/glyph.tsx';
import type { HealthCheck } from '#lib/checks/health-check.ts';
import { WEIGHT_NAMES } from '#lib/checks/weight-names.ts';
import type { Weight } from '#lib/template/vocabulary.ts';
import { JudgedRow } from './judged-row.tsx';

/** What a weight asks of the clerk. */
const ASKS: Readonly<Record<Weight, string>> = {
  blocks: '改好以前不能提交。',
  warns: '属实、不用改的，写明理由，审核人会看到。',
  advises: '可以不改。',
};

const GLYPHS = { blocks: 'block', warns: 'warn', advises: 'note' } as const;

/** All findings of one weight; numbered where they have to be worked off. */
export function JudgedGroup({ weight, check }: { weight: Weight; check: HealthCheck }) {
  const judged = check.judged.filter(({ finding }) => finding.weight === weight);
  if (judged.length === 0) return null;
  const heading = `check-${weight}`;
  return (
    <section className={`hc-group hc-group--${weight}`} aria-labelledby={heading}>
      <div className="hc-group-head">
        <h2 className="h3" id={heading}>
          <Glyph name={GLYPHS[weight]} /> {WEIGHT_NAMES[weight]} {judged.length}
        </h2>
        <p className="small soft">{weight === 'warns' ? sayOpen(check) : ASKS[weight]}</p>
      </div>
      <ol>
        {judged.map((each) => (
          <JudgedRow key={`${each.finding.section}/${each.finding.id}`} {...each} />
        ))}
      </ol>
    </section>
  );
}

function sayOpen({ counts: { unexplained } }: HealthCheck): string {
  return unexplained === 0 ? '都已写明理由。' : `还有 ${unexplained} 处没有理由。${ASKS.warns}`;
}
