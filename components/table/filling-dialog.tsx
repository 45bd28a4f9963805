'use client';

import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import type { AfterFilling } from '#lib/checks/after-filling.ts';
import type { Filling } from '#lib/import/filling.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import { FillingRows } from './filling-rows.tsx';

/** Findings written out; more are counted. */
const MOST_FINDINGS = 6;

/** What would be put into the table, what has no place, and what the checks will say: looked at before it is done. */
export function FillingDialog({
  table,
  filling,
  after,
  act,
  onFill,
  onClose,
}: {
  table: Table;
  filling: Filling;
  after: AfterFilling;
  /** 粘贴 or 填入. */
  act: string;
  onFill: () => void;
  onClose: () => void;
}) {
  const { rows, left, notices } = filling;
  const hasWork = after.changed.length > 0;
  return (
    <Dialog
      title={
        rows.length > 0 ? `${act}到${table.name}的 ${rows.length} 行？` : `没有一行能${act}到${table.name}`
      }
      isWide
      onClose={onClose}
      foot={
        <>
          <Button data-first={!hasWork} onClick={onClose}>
            {hasWork ? '取消' : '关闭'}
          </Button>
          {hasWork ? (
            <Button look="main" data-first onClick={onFill}>
              {act}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="stack">
        {rows.length > 0 ? <Outcome after={after} act={act} /> : null}
        {left.length > 0 ? (
          <section className="fill-left" aria-label="没有位置的">
            <p className="c-block">
              <Glyph name="block" /> {left.length} 行没有位置，不会{act}：
            </p>
            <ul className="stack">
              {left.map(({ text, say }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two rows may read alike
                <li key={at}>
                  <b className="fill-text">{text === '' ? '（空）' : text}</b>{' '}
                  <span className="soft">{say}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {notices.map((notice) => (
          <p key={notice} className="soft small">
            {notice}
          </p>
        ))}
        {rows.length > 0 ? <FillingRows table={table} rows={rows} changed={after.changed} /> : null}
      </div>
    </Dialog>
  );
}

/** How much changes, and what the checks will say then. */
function Outcome({ after: { changed, findings, held, blank }, act }: { after: AfterFilling; act: string }) {
  if (changed.length === 0) return <p>和表里现在的数字完全一样，没有要改的。</p>;
  const rest = findings.length - MOST_FINDINGS;
  return (
    <>
      <p>
        改动 <b>{changed.length}</b> 格，底色标出。{blank > 0 ? `${act}以后还有 ${blank} 格空着。` : ''}
        <span className="soft">按 Ctrl Z 可以一次撤回。</span>
      </p>
      {findings.length === 0 ? (
        <p className="c-ok">
          <Glyph name="ok" /> {held > 0 ? '合计都相符。' : '没有要核对的合计。'}
        </p>
      ) : (
        <div className="fill-checks">
          <p className="c-block">
            <Glyph name="block" /> {act}以后 {findings.length} 处不相符：
          </p>
          <ul className="stack small">
            {findings.slice(0, MOST_FINDINGS).map(({ id, message }) => (
              <li key={id}>{message}</li>
            ))}
            {rest > 0 ? (
              <li className="soft">
                还有 {rest} 处，{act}以后在核对结果里看。
              </li>
            ) : null}
          </ul>
        </div>
      )}
    </>
  );
}
