'use client';

import { buttonClass } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import type { StartState } from './use-start.ts';

/** What became of the attempt to start a report. */
export function StartWord({ state }: { state: StartState }) {
  const { Link } = useNavigation();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'busy':
      return <p className="way-say soft">正在新建报告。</p>;
    case 'refused':
      return (
        <div className="way-say way-say--bad">
          <Glyph name="block" />
          <div className="grow">
            {state.say.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {state.link ? (
            <Link className={buttonClass('plain', true)} href={state.link}>
              打开已有的报告
            </Link>
          ) : null}
        </div>
      );
    case 'started':
      return (
        <div className="way-say">
          <Glyph name="ok" />
          <p className="grow">{state.say}</p>
          <Link className={buttonClass('main', true)} href={state.link}>
            打开
          </Link>
        </div>
      );
    default:
      return state satisfies never;
  }
}
