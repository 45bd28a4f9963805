import { cache } from 'react';
import { readReport } from '#db/reports.ts';

/** A report of the viewer's agency from one moment, read once however many parts of a page ask; null where there is none. */
export const loadReport = cache(readReport);
