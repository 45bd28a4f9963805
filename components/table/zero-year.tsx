'use client';

import { useId, useState } from 'react';
import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { useUndo } from '#components/desk/use-undo.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { type ZeroYear as Declaration, isZeroYear, zeroYear } from '#lib/drafts/zero-year.ts';
import { tableSections } from '#lib/template/cells.ts';

/** 零申请: one answer for the whole year. The button opens the question; agreeing is one step, and one 撤销 takes all of it back. */
export function ZeroYear() {
  const [isAsking, setAsking] = useState(false);
  const isDeclared = useDeskState(({ report }) => isZeroYear(report));
  return (
    <>
      {isDeclared ? (
        <span className="soft small nowrap">
          <Glyph name="ok" /> 已按零申请填写
        </span>
      ) : null}
      <Button onClick={() => setAsking(true)}>零申请…</Button>
      {isAsking ? <ZeroQuestion onClose={() => setAsking(false)} /> : null}
    </>
  );
}

/** The same offer in a line of words, for a report in which no figure contradicts it yet. */
export function ZeroYearOffer() {
  const { isOpen } = useDesk();
  const report = useDeskState((state) => state.report);
  const { replaced, isDeclared, tables } = zeroYear(report);
  if (!isOpen || isDeclared || replaced > 0) return null;
  return (
    <div className="row">
      <span className="soft">
        本年度没有收到申请，也没有上年结转的，可以一次填好{tables.map(({ name }) => name).join('、')}。
      </span>
      <ZeroYear />
    </div>
  );
}

function ZeroQuestion({ onClose }: { onClose: () => void }) {
  const { desk, say } = useDesk();
  const undoing = useUndo();
  const [declaration] = useState(() => zeroYear(desk.state().report));
  const { sentence, tables } = declaration;
  const isDestroying = declaration.replaced > 0;
  const [withSentence, setWithSentence] = useState(sentence !== null && !sentence.isBoxWritten);

  function declare() {
    const [first] = tableSections(desk.state().report.format).filter(
      ({ nilWhen }) => nilWhen === 'noRequests',
    );
    const place = { section: first?.id ?? '', field: '' };
    desk.act('零申请', place, declaration.changes(withSentence));
    onClose();
    const names = tables.map(({ name }) => name).join('、');
    // Short enough to leave the foot's buttons free.
    const done = withSentence && sentence ? `已填为 0，“${sentence.box}”里写了一句话` : `${names}已填为 0`;
    say(done, { label: '撤销', do: undoing() });
  }

  return (
    <Dialog
      title="本年度没有收到申请，也没有结转？"
      onClose={onClose}
      foot={
        <>
          <Button data-first={isDestroying} onClick={onClose}>
            取消
          </Button>
          <Button look="main" data-first={!isDestroying} onClick={declare}>
            填为 0
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          确认后，{tables.map(({ name, cells }) => `${name} ${cells} 格`).join('、')}填为 0，总计仍按公式。
        </p>
        <Replaced declaration={declaration} />
        {sentence ? (
          <SentenceOffer sentence={sentence} isTaken={withSentence} onTake={setWithSentence} />
        ) : null}
        <p className="soft">按 Ctrl Z 可以一次撤回。</p>
      </div>
    </Dialog>
  );
}

function Replaced({ declaration: { replaced, isDeclared } }: { declaration: Declaration }) {
  if (replaced > 0) {
    return (
      <p className="c-block">
        这两张表里已经填了 <b>{replaced}</b> 个不是 0 的数字，会换成 0。
      </p>
    );
  }
  return isDeclared ? <p className="soft">已经按零申请填过了，再填一次结果一样。</p> : null;
}

function SentenceOffer({
  sentence,
  isTaken,
  onTake,
}: {
  sentence: NonNullable<Declaration['sentence']>;
  isTaken: boolean;
  onTake: (isTaken: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="offer-choice">
      <input id={id} type="checkbox" checked={isTaken} onChange={(event) => onTake(event.target.checked)} />
      <label htmlFor={id}>
        在“{sentence.box}”里{sentence.isBoxWritten ? '另起一段' : ''}写入：
        <span className="soft">{sentence.text}</span>
      </label>
    </div>
  );
}
