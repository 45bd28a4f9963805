import type { AgencySettings } from '#lib/report/agency.ts';
import type { Report } from '#lib/report/report.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import type { Recognised } from './recognised.ts';

/**
 * The report that was recognised, under the headings of the template and with the settings of `agency`; decisions come
 * before it. Undefined while nobody has said which year it is of.
 */
export function importedReport(
  { year, content }: Pick<Recognised, 'year' | 'content'>,
  agency: AgencySettings,
): Report | undefined {
  return year === null ? undefined : { format: format2021, agency, year, content };
}

/** The agency as the report itself names it; what it does not say is blank. A title ending in 市, 区 or the like is a government's. */
export function importedAgency({
  agencyName,
  settings,
}: Pick<Recognised, 'agencyName' | 'settings'>): AgencySettings {
  return {
    name: agencyName,
    titleName: agencyName,
    kind: /(?:省|自治区|市|州|盟|县|区|旗|乡|镇|街道|人民政府)$/u.test(agencyName)
      ? 'government'
      : 'department',
    portalName: '',
    portalAddress: '',
    contactOffice: '',
    address: '',
    postcode: '',
    phone: '',
    fax: '',
    mailbox: '',
    contactPlacement: 'first',
    ...settings,
  };
}
