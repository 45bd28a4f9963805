import { paragraphsOf, type Run, readRuns } from './paragraphs.ts';

/** A heading that was recognised by its mark; `runsIn` when the text goes on in the same paragraph. */
export type Heading = { readonly text: string; readonly level: 1 | 2 | 3 | 4; readonly runsIn: boolean };

/** The headings of a text in order, exactly as print will take them. */
export function headingsOf(text: string): readonly Heading[] {
  return paragraphsOf(text).flatMap((paragraph): Heading[] => {
    const [lead, ...rest] = readRuns(paragraph);
    return lead && isHeading(lead) ? [{ ...lead, runsIn: rest.length > 0 }] : [];
  });
}

function isHeading(run: Run): run is Run & { readonly level: 1 | 2 | 3 | 4 } {
  return run.level !== 0;
}
