'use client';

import { useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { StartWord } from './start-word.tsx';
import { useStart } from './use-start.ts';

/** The ways to begin a report. With a `year` still without one, a blank report comes first. */
export function StartWays({ year }: { year: number | null }) {
  const { state, startBlank, startFrom } = useStart();
  const chooser = useRef<HTMLInputElement>(null);
  const isBusy = state.kind === 'busy';
  return (
    <section className="panel ways" aria-label="开始编制">
      {year === null ? null : (
        <div className="way is-first">
          <span className="way-n" aria-hidden="true">
            1
          </span>
          <span>
            <b>从空白开始</b>
            <span className="soft">六节标题和三张表已经排好，逐节填写；单位信息按单位设置带入。</span>
          </span>
          <Button look="main" unavailable={isBusy} onClick={() => void startBlank(year)}>
            开始
          </Button>
        </div>
      )}
      <div className="way">
        <span className="way-n" aria-hidden="true">
          {year === null ? '＋' : 2}
        </span>
        <span>
          <b>打开数据文件</b>
          <span className="soft">
            本系统导出的 .json 文件。按文件里的年度和内容建一份新报告，单位信息用本单位的设置。
          </span>
        </span>
        <Button unavailable={isBusy} onClick={() => chooser.current?.click()}>
          选择文件…
        </Button>
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
      </div>
      <div role="status">
        <StartWord state={state} />
      </div>
    </section>
  );
}
