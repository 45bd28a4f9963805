import type { StartAnswer } from '#lib/drafts/start-wire.ts';

/** Asks the server for a new report, blank or from the text of a data file. Never throws: no answer is `unreachable`. */
export async function askToStart(
  start: { readonly year: number } | { readonly file: string },
): Promise<StartAnswer | { readonly outcome: 'refused'; readonly reason: 'unreachable' }> {
  try {
    const response = await fetch('/api/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(start),
    });
    const answer: StartAnswer = await response.json();
    return answer;
  } catch {
    // Offline, or something between here and the server answered in its place.
    return { outcome: 'refused', reason: 'unreachable' };
  }
}
