'use client';

import { createPortal } from 'react-dom';
import { useDesk } from '#components/desk/desk-context.tsx';
import { PaperFlow } from './paper-flow.tsx';
import { paperOf } from './use-paper.ts';
import { useWhilePrinting } from './use-while-printing.ts';

/** Whatever page is open, the printer gets the report: it is put into the document while printing and taken out again. */
export function PrintCopy() {
  const { desk } = useDesk();
  const document = useWhilePrinting(() => paperOf(desk.state()).document, 'prints-report');
  return document && createPortal(<PaperFlow document={document} />, window.document.body);
}
