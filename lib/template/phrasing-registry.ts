import type { Phrasing } from './phrasing.ts';
import { phrasing2021 } from './phrasing-2021.ts';
import type { ReportFormat } from './vocabulary.ts';

/** By id of the format. A new notice adds one line. */
const phrasings: Readonly<Record<string, Phrasing>> = { 'format-2021': phrasing2021 };

const PLAIN: Phrasing = { calledAs: {}, sums: [], fee: '', offers: {} };

/** How texts speak of a format's figures; one without words of its own is spoken of by its labels. */
export function phrasingOf({ id }: ReportFormat): Phrasing {
  return phrasings[id] ?? PLAIN;
}
