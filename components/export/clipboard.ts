/** What is put on the clipboard: text for every reader, and the same as rich text where it has formatting. */
export type Copied = { readonly text: string; readonly html?: string };

/** Puts something on the clipboard; false where the browser refuses. Call it from a click. */
export async function copy(copied: Copied): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return copyBySelection(copied);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([copied.text], { type: 'text/plain' }),
        ...(copied.html === undefined ? {} : { 'text/html': new Blob([copied.html], { type: 'text/html' }) }),
      }),
    ]);
    return true;
  } catch {
    // Refused by policy or for want of focus: the older way asks for less.
    return copyBySelection(copied);
  }
}

/** For origins without encryption, where browsers offer no clipboard of their own: the copy command of a selection. */
function copyBySelection({ text, html }: Copied): boolean {
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.className = 'sr';
  const before = document.activeElement;
  // Inside a dialog everything outside is inert, a selection too.
  (before?.closest('dialog') ?? document.body).append(holder);
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { once: true });
  holder.select();
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  holder.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
