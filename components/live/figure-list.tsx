'use client';

import { useEffect, useRef } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { figureNamed } from '#lib/report/live-figures.ts';
import type { OpenedList } from './use-list.ts';

type Props = { id: string; list: OpenedList; onChoose: (name: string) => void };

/** The figures of the report by their names, each with its present value. It never takes the focus from the text. */
export function FigureList({ id, list, onChoose }: Props) {
  const { desk } = useDesk();
  const active = useRef<HTMLDivElement>(null);
  const { report } = desk.state();

  // Only the list scrolls; the page stays where the text is being written.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another active name is what the effect waits for
  useEffect(() => {
    const [option, names] = [active.current, active.current?.parentElement];
    if (!option || !names) return;
    const top = option.offsetTop - names.offsetTop;
    const bottom = top + option.offsetHeight;
    if (top < names.scrollTop) names.scrollTop = top;
    else if (bottom > names.scrollTop + names.clientHeight) names.scrollTop = bottom - names.clientHeight;
  }, [list.active, list.names]);

  return (
    <>
      <p className="live-head">
        插入活数字<span className="faint">随表格变化，导出时是普通数字</span>
      </p>
      {list.names.length === 0 ? <p className="live-none">没有这个名称的数字。</p> : null}
      <div role="listbox" tabIndex={0} id={id} aria-label="选择数字" className="live-names">
        {list.names.map((name, index) => {
          const value = figureNamed(report, name);
          const isActive = index === list.active;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: as in every list that belongs to a text box, the box holds the focus
            <div
              key={name}
              ref={isActive ? active : null}
              id={`${id}-${index}`}
              role="option"
              aria-selected={isActive}
              className={isActive ? 'is-on' : ''}
              onClick={() => onChoose(name)}
            >
              <span>{name}</span>
              <b>{value ?? '待填'}</b>
            </div>
          );
        })}
      </div>
      <p className="live-foot">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> 选择
        </span>
        <span>
          <kbd>Enter</kbd> 插入
        </span>
        <span>
          <kbd>Esc</kbd> 关闭
        </span>
      </p>
    </>
  );
}
