'use client';

import { useId, useState } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { useUndo } from '#components/desk/use-undo.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { type ZeroYear as Declaration, zeroYear } from '#lib/drafts/zero-year.ts';
import { tableSections } from '#lib/template/cells.ts';

/** The question behind 零申请: what will be filled in and what written over; agreeing is one step. */
export function ZeroQuestion({ onClose }: { onClose: () => void }) {
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
