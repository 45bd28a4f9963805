import type { NoAnswer } from '#components/saving/ask-server.ts';
import type { ImportAnswer } from '#lib/drafts/import-wire.ts';
import { readImportAnswer } from './read-import-answer.ts';

/** Progress of a file on its way: the share that has been sent, 1 once the server is reading it. */
type OnSent = (share: number) => void;

/**
 * Sends a file to be read. `fetch` tells nothing of what has been sent, so the older request is used. Never throws; an
 * abort by `signal` is no answer.
 */
export function sendFile(
  file: Blob,
  name: string,
  onSent: OnSent,
  signal: AbortSignal,
): Promise<ImportAnswer | NoAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const unreachable = () => resolve({ outcome: 'refused', reason: 'unreachable' });
    request.open('POST', `/api/imports?name=${encodeURIComponent(name)}`);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) =>
      onSent(lengthComputable && total > 0 ? loaded / total : 0);
    request.upload.onload = () => onSent(1);
    request.onload = () => resolve(readImportAnswer(request.responseText, request.status));
    request.onerror = unreachable;
    request.onabort = unreachable;
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
