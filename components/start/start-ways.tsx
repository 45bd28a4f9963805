'use client';

import { useRef } from 'react';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { StartWord } from './start-word.tsx';
import { useStart } from './use-start.ts';
import { Way } from './way.tsx';

/** What is here of the year before the one being reported on; `hasReport` counts a few typed figures as well. */
export type YearBeforeHere = { readonly year: number; readonly hasReport: boolean };

type Props = {
  /** The year that still is without a report; null where it has one. */
  year: number | null;
  before: YearBeforeHere | null;
  /** The report of the year in hand, which an imported last year leads back to. */
  reportId: string | null;
};

/** The ways to begin a report: last year's first, then a blank one, then what is already written elsewhere. */
export function StartWays({ year, before, reportId }: Props) {
  const { state, startBlank, startFromLastYear, startFrom } = useStart();
  const { Link } = useNavigation();
  const chooser = useRef<HTMLInputElement>(null);
  const isBusy = state.kind === 'busy';
  const isContinued = year !== null && before?.hasReport === true;
  const isMissed = before?.hasReport === false;
  const next = isContinued ? 3 : 2;
  const mark = (place: number) => (year === null ? '＋' : next + place);
  return (
    <section className="panel ways" aria-label="开始编制">
      {isContinued ? (
        <Way
          mark={1}
          isFirst
          title={`接着${before.year}年的报告开始`}
          say={`上年结转按${before.year}年的结转下年度逐列带入，注明来源；单位信息按单位设置带入。`}
        >
          <Button
            look="main"
            unavailable={isBusy}
            aria-label={`接着${before.year}年的报告开始`}
            onClick={() => void startFromLastYear(year)}
          >
            开始
          </Button>
        </Way>
      ) : null}
      {year === null ? null : (
        <Way
          mark={isContinued ? 2 : 1}
          isFirst={!isContinued}
          title="从空白开始"
          say="六节标题和三张表已经排好，逐节填写；单位信息按单位设置带入。"
        >
          <Button
            look={isContinued ? 'plain' : 'main'}
            unavailable={isBusy}
            aria-label="从空白开始"
            onClick={() => void startBlank(year)}
          >
            开始
          </Button>
        </Way>
      )}
      <Way
        mark={mark(0)}
        title="导入已有的报告"
        say="往年发布的报告，或者 Word、WPS 里写好的草稿。认读以后请您看过再保存。"
      >
        <Link className={buttonClass()} href="/import">
          导入…
        </Link>
      </Way>
      <Way
        mark={mark(1)}
        title="打开数据文件"
        say="本系统导出的 .json 文件。按文件里的年度和内容建一份新报告，单位信息用本单位的设置。"
      >
        <Button unavailable={isBusy} onClick={() => chooser.current?.click()}>
          选择文件…
        </Button>
      </Way>
      {isMissed ? (
        <Way
          mark={mark(2)}
          title={`存入${before.year}年的数字`}
          say={`这里没有${before.year}年的报告。存入以后，上年结转可以带入，两年之间的数字可以核对；不存也能编制。`}
        >
          <Link className={buttonClass()} href={reportId ? `/import?for=${reportId}` : '/import'}>
            导入…
          </Link>
          <Link className={buttonClass()} href={`/last-year/${before.year}`}>
            填几个数字
          </Link>
        </Way>
      ) : null}
      <input
        ref={chooser}
        className="sr"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label="数据文件"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void startFrom(file);
          // The same file can be chosen again after it has been mended.
          event.target.value = '';
        }}
      />
      <div role="status">
        <StartWord state={state} />
      </div>
    </section>
  );
}
