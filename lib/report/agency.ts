import { daysUntil } from './dates.ts';

/** What an agency sets once and every report uses. Lines are plain text; an empty one is left out in print. */
export type AgencySettings = {
  /** 机关全称. */
  readonly name: string;
  /** The name in the title: a local government goes by its region (清河市), a department by its full name. */
  readonly titleName: string;
  /** Decides the statutory date: 条例第四十九条. */
  readonly kind: 'department' | 'government';
  readonly portalName: string;
  readonly portalAddress: string;
  readonly contactOffice: string;
  readonly address: string;
  readonly postcode: string;
  readonly phone: string;
  readonly fax: string;
  readonly mailbox: string;
  /** Whether the contact block stands in the opening paragraph or closes the report. */
  readonly contactPlacement: 'first' | 'last';
};

/** 条例第四十九条: departments by 31 January, the government's own report by 31 March of the following year. */
export function statutoryDate(
  kind: AgencySettings['kind'],
  year: number,
): { year: number; month: number; day: 31 } {
  return { year: year + 1, month: kind === 'department' ? 1 : 3, day: 31 };
}

/** Whole days from `today` to the statutory date, both as China's calendar has them; negative once it is past. */
export function daysLeft(kind: AgencySettings['kind'], year: number, today: number): number {
  return daysUntil(statutoryDate(kind, year), today);
}

/** Whether the next year's date is past as well: a report of so long ago is kept, and nobody counts the days. */
export function isLongPast(kind: AgencySettings['kind'], year: number, today: number): boolean {
  return daysLeft(kind, year + 1, today) < 0;
}
