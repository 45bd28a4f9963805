'use client';

import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useDesk } from '#components/desk/desk-context.tsx';
import type { ReportDocument } from '#lib/export/document.ts';
import { PaperFlow } from './paper-flow.tsx';
import { paperOf } from './use-paper.ts';

/** Whatever page is open, the printer gets the report: it is put into the document while printing and taken out again. */
export function PrintCopy() {
  const { desk } = useDesk();
  const [document, setDocument] = useState<ReportDocument | null>(null);
  useEffect(() => {
    const before = () => flushSync(() => setDocument(paperOf(desk.state()).document));
    const after = () => setDocument(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [desk]);
  // A class and not :has, which browsers before 2022 do not read: they would print the app as well.
  useLayoutEffect(() => {
    if (!document) return;
    window.document.body.classList.add('prints-report');
    return () => window.document.body.classList.remove('prints-report');
  }, [document]);
  if (!document) return null;
  return createPortal(<PaperFlow document={document} />, window.document.body);
}
