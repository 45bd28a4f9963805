'use client';

import { Button, buttonClass } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { neededOfLastYear } from '#lib/report/figures-of-last-year.ts';
import { formatById } from '#lib/template/registry.ts';
import { FewFiguresGroup } from './few-figures-group.tsx';
import { useFewFigures } from './use-few-figures.ts';

type Props = {
  formatId: string;
  year: number;
  /** The page that is gone to once they are saved. */
  back: string;
};

/** The figures of a year before that the next report is checked against, and no others. */
export function FewFiguresForm({ formatId, year, back }: Props) {
  const { Link } = useNavigation();
  const format = formatById(formatId);
  if (!format) throw new Error(`No format ${formatId}`);
  const needed = neededOfLastYear(format);
  const { textOf, whyOf, type, save, state } = useFewFigures(needed, year, back);
  const count = needed.reduce((sum, { cells }) => sum + cells.length, 0);
  return (
    <div className="few">
      <header>
        <h1 className="h1">{year}年的几个数字</h1>
        <p className="soft">
          照{year}年度报告填 {count} 个数字，供{year + 1}年的报告带入和核对。没有发生的填
          0；找不到的空着，空着的无法核验。
        </p>
      </header>
      <form
        className="panel"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {needed.map((group) => (
          <FewFiguresGroup
            key={`${group.section.id}/${group.name}`}
            group={group}
            textOf={textOf}
            whyOf={whyOf}
            onType={type}
          />
        ))}
        <div className="few-foot">
          <Button look="main" type="submit" unavailable={state.kind === 'busy'}>
            存入
          </Button>
          <Link className={buttonClass('bare')} href={back}>
            返回
          </Link>
          <span role="status" className="grow">
            {state.kind === 'busy' ? <span className="soft">正在存入。</span> : null}
            {state.kind === 'refused' ? (
              <span className="c-block">
                <Glyph name="block" /> {state.say}
              </span>
            ) : null}
          </span>
        </div>
      </form>
    </div>
  );
}
