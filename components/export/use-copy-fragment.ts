'use client';

import { useDesk } from '#components/desk/desk-context.tsx';
import { usePaperParts } from '#components/paper/paper-loader.ts';
import { paperOf } from '#components/paper/use-paper.ts';
import { documentText } from '#lib/export/document.ts';
import { copy } from './clipboard.ts';

/** Ways to take the report into a portal's editor: as rich text, or as its source. Needs no server. */
export function useCopyFragment(): { copyRich: () => void; copySource: () => void } {
  const { desk, say } = useDesk();
  const parts = usePaperParts();

  async function put(isSource: boolean) {
    if (!parts) return say('还在准备，请稍后再试。');
    const { document } = paperOf(desk.state());
    const html = parts.writeHtmlFragment(document);
    const text = documentText(document).join('\n');
    const isCopied = await copy(isSource ? { text: html } : { text, html });
    if (!isCopied) return say('浏览器不让复制。请下载网页片段，打开后再复制。');
    say(isSource ? '已复制源代码，请粘贴到编辑器的源代码框。' : '已复制，请粘贴到网站编辑器。');
  }

  return { copyRich: () => void put(false), copySource: () => void put(true) };
}
