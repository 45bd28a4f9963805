'use client';

import { useState } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { useDownload } from '#components/export/use-download.ts';
import { UndoButtons, useTakingBack } from '#components/section/taking-back.tsx';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { Keys } from '#components/ui/keys.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { certificateAddress } from '#lib/report/export-address.ts';
import { CheckFilter, type Shown } from './check-filter.tsx';
import { CheckSummary } from './check-summary.tsx';
import { JudgedGroup } from './judged-group.tsx';
import { PrintedCheck } from './printed-check.tsx';
import { TriedGroup } from './tried-group.tsx';
import { useHealthCheck } from './use-health-check.ts';

const KEYS = [
  ['Tab', '下一处'],
  ['Enter', '去这一处'],
  ['Ctrl Z', '撤销'],
] as const;

/** 公开前体检: everything at once, and the place where reasons for warnings are written. */
export function CheckPage() {
  const { reportId } = useDesk();
  const { Link } = useNavigation();
  const takingBack = useTakingBack();
  const { say, onDownload } = useDownload();
  const [shown, setShown] = useState<Shown>('all');
  const check = useHealthCheck();
  const shows = (each: Shown) => shown === 'all' || shown === each;
  return (
    <div className="sheet">
      <main className="main">
        <div className="head hc-head">
          <h1 className="h2" id="section-heading" tabIndex={-1}>
            公开前体检
          </h1>
          <span className="grow" />
          <div className="row">
            <UndoButtons {...takingBack} />
            <Button small onClick={() => window.print()}>
              打印…
            </Button>
            <a
              className={buttonClass('plain', true)}
              href={certificateAddress(reportId, 'html')}
              download
              onClick={onDownload}
            >
              下载体检记录
            </a>
          </div>
        </div>
        <div className="body hc">
          <p className={say ? 'small c-warn' : 'sr'} role="status">
            {say}
          </p>
          <CheckSummary check={check} />
          <CheckFilter counts={check.counts} shown={shown} onShow={setShown} />
          {shows('blocks') ? <JudgedGroup weight="blocks" check={check} /> : null}
          {shows('warns') ? <JudgedGroup weight="warns" check={check} /> : null}
          {shows('advises') ? <JudgedGroup weight="advises" check={check} /> : null}
          {shows('tried') ? <TriedGroup tried={check.tried} isOpen={shown === 'tried'} /> : null}
        </div>
        <div className="foot">
          <Link className={buttonClass()} href={`/reports/${reportId}`}>
            <Glyph name="left" />
            报告概览
          </Link>
          <Keys hints={KEYS} />
          <span className="grow" />
          <Link className={buttonClass('main')} href={`/reports/${reportId}/export`}>
            导出与打印
            <Glyph name="right" />
          </Link>
        </div>
      </main>
      <PrintedCheck />
    </div>
  );
}
