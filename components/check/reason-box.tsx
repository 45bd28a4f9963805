'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { GrowingText } from '#components/section/growing-text.tsx';
import { Button } from '#components/ui/button.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import type { Finding } from '#lib/checks/finding.ts';
import { type GivenReason, reasonFor } from '#lib/checks/reasons.ts';
import { LONGEST_REASON } from '#lib/report/content.ts';
import { elementId, reasonField } from '#lib/report/place.ts';
import { withReason } from '#lib/report/write-reason.ts';

type Props = { finding: Finding; reason: GivenReason | null; describedBy: string };

/** Where the reason for a warning is written. What is typed is saved with the section; nothing is sent by hand. */
export function ReasonBox({ finding, reason, describedBy }: Props) {
  const { desk, isOpen } = useDesk();
  const isReady = useHydrated();
  const isComposing = useRef(false);
  const place = { section: finding.section, field: reasonField(finding.id) };
  const id = elementId(place);
  const first = useRef(reason?.isCurrent ? reason.text : '');
  const former = reason && !reason.isCurrent ? reason : null;

  const written = (text: string) => {
    const content = desk.state().report.content[finding.section];
    return content ? [{ section: finding.section, content: withReason(content, finding, text) }] : [];
  };

  function tell(text: string) {
    const [change] = written(text);
    if (change && !isComposing.current) desk.type(place, change.content);
  }

  function show() {
    const given = reasonFor(desk.state().report, finding);
    const text = given?.isCurrent ? given.text : '';
    const box = document.getElementById(id);
    if (box instanceof HTMLTextAreaElement && !isComposing.current && box.value !== text) box.value = text;
  }

  const showNow = useEffectEvent(show);
  useEffect(
    () =>
      desk.onContent((section, _, origin) => {
        if (section === finding.section && origin === 'elsewhere') showNow();
      }),
    [desk, finding.section],
  );

  if (!isOpen) return <p className="hc-why">{reason ? `理由：${reason.text}` : '没有说明理由。'}</p>;
  return (
    <div className="hc-why">
      <label className="tiny soft" htmlFor={id}>
        理由
      </label>
      <GrowingText
        id={id}
        className="text-box hc-reason"
        rows={1}
        maxLength={LONGEST_REASON}
        defaultValue={first.current}
        readOnly={!isReady}
        aria-describedby={describedBy}
        onChange={(event) => tell(event.target.value)}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          tell(event.currentTarget.value);
          show();
        }}
      />
      {former ? (
        <div className="hc-former tiny">
          <p>
            <b>原先的理由</b>　{former.text}
          </p>
          <p className="faint">针对：{former.said}</p>
          <Button small onClick={() => desk.act('沿用原先的理由', place, written(former.text))}>
            沿用
          </Button>
        </div>
      ) : null}
    </div>
  );
}
