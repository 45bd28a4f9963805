'use client';

import { type ClipboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import type { ImportState } from './use-import.ts';

const KINDS = '.docx,.html,.htm,.mht,.pdf,.txt,.md,.xlsx,.json';

type Props = {
  state: Exclude<ImportState, { kind: 'review' }>;
  /** The year before is wanted, so that this year's report can be held against it. */
  forLastYear: boolean;
  /** A file is being dragged over the window. */
  isOver: boolean;
  onFile: (file: Blob, name: string) => void;
  onStop: () => void;
};

/** The ways in: a file dropped or chosen, or a page pasted. A file on its way can be stopped. */
export function ImportStart({ state, forLastYear, isOver, onFile, onStop }: Props) {
  const isSending = state.kind === 'sending';
  const chooser = useRef<HTMLButtonElement>(null);
  const way = useRef<HTMLElement>(null);
  const origin = useRef<Element | null>(null);
  useEffect(() => {
    if (isSending) way.current?.focus();
  }, [isSending]);
  // Back from a file, the focus is where it was sent from; what was pasted is still there.
  useEffect(() => {
    if (state.kind !== 'idle' || !state.isBack) return;
    const from = origin.current;
    if (from instanceof HTMLElement && from !== document.body && from.isConnected) from.focus();
    else chooser.current?.focus();
  }, [state]);
  const send = (file: Blob, name: string) => {
    origin.current = document.activeElement;
    onFile(file, name);
  };

  return (
    <div className="start">
      <header>
        <h1 className="h1">{forLastYear ? '导入上年的报告' : '导入已有的报告'}</h1>
        <p className="soft">
          {forLastYear
            ? '导入以后，上年结转、现行有效件数等会与它核对，上年的文字排在今年的旁边。'
            : '往年发布的报告、Word 或 WPS 里写好的草稿都可以。先认读，请您看过再保存。'}
        </p>
      </header>
      <div role="alert" className="im-alert">
        {state.kind === 'idle' && state.refusal ? (
          <p className="grid-refusal im-refusal">
            <Glyph name="block" />
            <span>
              {state.refusal}
              {state.link ? (
                <>
                  {' '}
                  <a href={state.link}>打开那一份</a>
                </>
              ) : null}
            </span>
          </p>
        ) : null}
      </div>
      {isSending ? <OnItsWay ref={way} name={state.name} share={state.share} onStop={onStop} /> : null}
      <section className="panel im-ways" aria-label="选择文件" hidden={isSending}>
        <FileWay button={chooser} isOver={isOver} onFile={send} />
        <PastedPage onFile={send} />
      </section>
    </div>
  );
}

type FileWayProps = Pick<Props, 'isOver' | 'onFile'> & { button: RefObject<HTMLButtonElement | null> };

function FileWay({ button, isOver, onFile }: FileWayProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={`im-drop ${isOver ? 'is-over' : ''}`}>
      <p>
        <b className="not-small">把文件拖到这里</b>
        <span className="soft">
          Word（.docx）、网页（.html）、有文字的 PDF、纯文本、Markdown、只有表格的
          Excel（.xlsx），或者本系统的数据文件（.json）。不超过 20 MB。
        </span>
      </p>
      <Button ref={button} look="main" onClick={() => chooser.current?.click()}>
        选择文件…
      </Button>
      <input
        ref={chooser}
        className="sr"
        type="file"
        accept={KINDS}
        tabIndex={-1}
        aria-label="要导入的文件"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file, file.name);
          // The same file can be chosen again after it has been mended.
          event.target.value = '';
        }}
      />
    </div>
  );
}

/** A page copied from the portal, or its source; what was copied with its layout keeps its tables. */
function PastedPage({ onFile }: Pick<Props, 'onFile'>) {
  const [text, setText] = useState('');
  const read = (content: string) => {
    const isHtml = /<(?:html|body|table|p|div)\b/iu.test(content);
    onFile(new Blob([content], { type: 'text/plain' }), isHtml ? '粘贴的网页.html' : '粘贴的文字.txt');
  };
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    if (!/<table\b/iu.test(html)) return;
    event.preventDefault();
    read(`<!doctype html><meta charset="utf-8">${html}`);
  };
  return (
    <div className="im-paste">
      <label className="label" htmlFor="pasted-page">
        或者粘贴
      </label>
      <p className="hint">在网页、Word 或 WPS 里全选、复制，粘贴到下面；网页源代码也可以。</p>
      <textarea
        id="pasted-page"
        className="field im-text"
        rows={4}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onPaste={onPaste}
      />
      {text.trim() === '' ? null : <Button onClick={() => read(text)}>认读粘贴的内容</Button>}
    </div>
  );
}

type OnItsWayProps = {
  ref: RefObject<HTMLElement | null>;
  name: string;
  share: number;
  onStop: () => void;
};

/** How far a file is; said in words as well. */
function OnItsWay({ ref, name, share, onStop }: OnItsWayProps) {
  const isSent = share >= 1;
  return (
    <section ref={ref} tabIndex={-1} className="panel panel-body im-way" aria-label="正在导入">
      <p role="status">
        <b>{isSent ? '正在认读' : '正在上传'}</b>　{name}
      </p>
      <progress aria-label="上传进度" {...(isSent ? {} : { value: share })} max={1} />
      <Button onClick={onStop}>停止</Button>
    </section>
  );
}
