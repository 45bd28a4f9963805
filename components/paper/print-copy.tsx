'use client';

import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useDesk } from '#components/desk/desk-context.tsx';
import type { ReportDocument } from '#lib/export/document.ts';
import { usePaperParts } from './paper-loader.ts';

/** Whatever page is open, the printer gets the report: it is put into the document while printing and taken out again. */
export function PrintCopy() {
  const { desk } = useDesk();
  const parts = usePaperParts();
  const [document, setDocument] = useState<ReportDocument | null>(null);
  useEffect(() => {
    if (!parts) return;
    const before = () => flushSync(() => setDocument(parts.paperOf(desk.state()).document));
    const after = () => setDocument(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [desk, parts]);
  // A class and not :has, which browsers before 2022 do not read: they would print the app as well.
  useLayoutEffect(() => {
    if (!document) return;
    window.document.body.classList.add('prints-report');
    return () => window.document.body.classList.remove('prints-report');
  }, [document]);
  if (!document || !parts) return null;
  return createPortal(<parts.PaperFlow document={document} />, window.document.body);
}
