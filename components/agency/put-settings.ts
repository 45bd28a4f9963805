import type { SettingsAnswer } from '#lib/drafts/agency-wire.ts';
import type { AgencySettings } from '#lib/report/agency.ts';

/** Saves the settings on top of the revision they were read at. Never throws: no answer is `unreachable`. */
export async function putSettings(
  settings: AgencySettings,
  baseRevision: number,
): Promise<SettingsAnswer | { readonly outcome: 'refused'; readonly reason: 'unreachable' }> {
  try {
    const response = await fetch('/api/agency', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': `"${baseRevision}"` },
      body: JSON.stringify({ settings }),
    });
    const answer: SettingsAnswer = await response.json();
    return answer;
  } catch {
    // Offline, or something between here and the server answered in its place.
    return { outcome: 'refused', reason: 'unreachable' };
  }
}
