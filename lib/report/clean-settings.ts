import type { AgencySettings } from './agency.ts';
import { cleanText } from './clean.ts';

/** Settings are single lines: cleaned as texts are, line endings and tabs made blanks, ends trimmed. `removed` counts code points. */
export function cleanSettings(settings: AgencySettings): {
  readonly settings: AgencySettings;
  readonly removed: number;
} {
  let removed = 0;
  const line = (text: string) => {
    const cleaned = cleanText(text);
    removed += cleaned.removed;
    return cleaned.text.replace(/\s/gu, ' ').trim();
  };
  const { kind, contactPlacement, ...lines } = settings;
  const clean = {
    name: line(lines.name),
    titleName: line(lines.titleName),
    portalName: line(lines.portalName),
    portalAddress: line(lines.portalAddress),
    contactOffice: line(lines.contactOffice),
    address: line(lines.address),
    postcode: line(lines.postcode),
    phone: line(lines.phone),
    fax: line(lines.fax),
    mailbox: line(lines.mailbox),
  };
  return { settings: { ...clean, kind, contactPlacement }, removed };
}
