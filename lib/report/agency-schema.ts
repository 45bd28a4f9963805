import * as z from 'zod/mini';
import type { AgencySettings } from './agency.ts';

const line = z.string().check(z.maxLength(200));

/** Guards the settings of an agency where they come in. */
export const agencySettingsSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  titleName: z.string().check(z.minLength(1), z.maxLength(100)),
  kind: z.enum(['department', 'government']),
  portalName: line,
  portalAddress: line,
  contactOffice: line,
  address: line,
  postcode: line,
  phone: line,
  fax: line,
  mailbox: line,
  contactPlacement: z.enum(['first', 'last']),
}) satisfies z.ZodMiniType<AgencySettings, AgencySettings>;
