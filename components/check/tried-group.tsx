'use client';

import { useState } from 'react';
import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { TRIED_WORDS, type Tried } from '#lib/checks/tried.ts';
import { headingOf } from '#lib/report/section-names.ts';
import { goToWords } from './go-to-words.ts';

const GLYPHS = { agrees: 'ok', differs: 'block', pending: 'none', unknown: 'unknown' } as const;

/** What was compared and holds, or could not be compared and why, section by section. Folded until it is asked for. */
export function TriedGroup({ tried, isOpen }: { tried: readonly Tried[]; isOpen: boolean }) {
  const sections = useDeskState(({ report }) => report.format.sections);
  const [isUnfolded, setUnfolded] = useState(false);
  const settled = (['agrees', 'unknown'] as const).flatMap((verdict) =>
    tried.filter((each) => each.verdict === verdict),
  );
  const isShown = isOpen || isUnfolded;
  return (
    <details
      className="hc-tried"
      open={isShown}
      onToggle={(event) => setUnfolded(event.currentTarget.open && !isOpen)}
    >
      <summary>
        <b>已核对 {settled.length} 项</b>
        <span className="soft small">　相符的和无法核验的，每一项都写明两边的数字</span>
      </summary>
      {isShown
        ? sections.map((section) => {
            const own = settled.filter((each) => each.section === section.id);
            return own.length === 0 ? null : (
              <TriedTable key={section.id} caption={headingOf(section)} tried={own} />
            );
          })
        : null}
    </details>
  );
}

function TriedTable({ caption, tried }: { caption: string; tried: readonly Tried[] }) {
  const { goTo } = useDesk();
  return (
    <div className="hc-scroll">
      <table className="list hc-list">
        <caption className="h3">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">结论</th>
            <th scope="col">位置</th>
            <th scope="col">核对的内容</th>
            <th scope="col">对照</th>
            <th scope="col">规则</th>
          </tr>
        </thead>
        <tbody>
          {tried.map(({ id, rule, what, left, right, verdict, place, span }) => (
            <tr key={id}>
              <td className={verdict === 'agrees' ? 'c-ok nowrap' : 'soft nowrap'}>
                <Glyph name={GLYPHS[verdict]} /> {TRIED_WORDS[verdict]}
              </td>
              <td>
                <button type="button" className="text-link" onClick={() => goToWords(goTo, place, span)}>
                  {what}
                </button>
              </td>
              <td>{left}</td>
              <td>{right}</td>
              <td className="faint">{rule}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
