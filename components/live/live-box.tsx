'use client';

import { useEffect, useMemo, useRef } from 'react';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { tokenFor } from '#lib/report/live-tokens.ts';
import type { Span } from '#lib/report/span.ts';
import { FigureList } from './figure-list.tsx';
import type { OpenList } from './open-list.ts';
import { PopOver } from './pop-over.tsx';
import { TokenAct } from './token-act.tsx';
import { useBoxReading } from './use-box-reading.ts';
import { useList } from './use-list.ts';
import { type Hits, useMarks } from './use-marks.ts';
import { useToken } from './use-token.ts';

type Props = { id: string; section: string; path: string; form: DeskForm; list: OpenList };

/** What a text box has besides its words: marks behind them, the list that `{` opens, and the act on a figure in hand. */
export function LiveBox({ id, section, path, form, list: openList }: Props) {
  const mirror = useRef<HTMLDivElement>(null);
  const { list, choose, open } = useList(id, (name, start, end) =>
    form.complete(path, start, end, tokenFor(name), '插入活数字'),
  );
  const token = useToken(id);
  useMarks(id, mirror, useHits(section, path));
  useEffect(() => {
    openList.current = open;
  });
  useDescribed(id, list ? `${id}-figures` : null, list?.active ?? 0);

  return (
    <>
      <div ref={mirror} className="live-mirror" aria-hidden="true" />
      {list ? (
        <PopOver id={id} mirror={mirror} at={list.start} className="live-list">
          <FigureList id={`${id}-figures`} list={list} onChoose={choose} />
        </PopOver>
      ) : token ? (
        <PopOver id={id} mirror={mirror} at={token.start} className="live-act">
          <TokenAct
            name={token.name}
            onFreeze={(digits) => form.replace(path, token.start, token.end, digits, '改成普通数字')}
          />
        </PopOver>
      ) : null}
    </>
  );
}

/** The words of a box that do not agree with the tables, or that something else is to be said of. */
function useHits(section: string, path: string): Hits {
  const { text, claims, findings } = useBoxReading(section, path);
  return useMemo(() => {
    const differing: readonly Span[] = claims.filter(({ verdict }) => verdict === 'differs');
    const found = findings.flatMap(({ span, weight }) => (span && weight !== 'advises' ? [span] : []));
    return { read: text, words: [...differing, ...found] };
  }, [text, claims, findings]);
}

/** Tells readers of the text box which name of the open list is the active one, and the style sheet that it is open. */
function useDescribed(id: string, list: string | null, active: number) {
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element || !list) return;
    element.setAttribute('aria-autocomplete', 'list');
    element.setAttribute('aria-controls', list);
    element.setAttribute('aria-activedescendant', `${list}-${active}`);
    const frame = element.parentElement;
    frame?.classList.add('is-choosing');
    return () => {
      frame?.classList.remove('is-choosing');
      for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant'])
        element.removeAttribute(name);
    };
  }, [id, list, active]);
}
