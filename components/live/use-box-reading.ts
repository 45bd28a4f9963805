'use client';

import { useMemo } from 'react';
import { useDeskState } from '#components/desk/desk-context.tsx';
import type { Claim } from '#lib/checks/claim.ts';
import type { Finding } from '#lib/checks/finding.ts';
import { elementId } from '#lib/report/place.ts';
import { shiftSpan } from '#lib/report/shift-span.ts';
import type { Span } from '#lib/report/span.ts';
import { textFields } from '#lib/report/text-fields.ts';
import { useReading } from './reading-store.ts';

export type BoxReading = {
  /** The text as it was read. */
  readonly text: string;
  readonly claims: readonly Claim[];
  /** What was found in these words and no claim says already. */
  readonly findings: readonly Finding[];
};

const UNREAD: BoxReading = { text: '', claims: [], findings: [] };

/** What was read in one text box. Findings about single words only; the others are listed with the section's. */
export function useBoxReading(section: string, path: string): BoxReading {
  const reading = useReading();
  const all = useDeskState((state) => state.findings);
  return useMemo(() => {
    const content = reading?.report.content[section];
    if (!reading || !content) return UNREAD;
    const claims = reading.claims.filter((claim) => claim.section === section && claim.field === path);
    const said = new Set(claims.map(({ id }) => id));
    const findings = all.filter(
      ({ id, field, span, ...finding }) =>
        finding.section === section && field === path && span !== undefined && !said.has(id),
    );
    // A figure of which something else is to be said agrees with nothing: a live figure by a name there is not.
    const isFree = (claim: Claim) =>
      claim.verdict !== 'agrees' || !findings.some(({ span }) => span && isWithin(span, claim));
    return { text: textFields(content)[path] ?? '', claims: claims.filter(isFree), findings };
  }, [reading, all, section, path]);
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A text box, and its text as it was read. */
type Place = { readonly section: string; readonly path: string; readonly read: string };

/** Where words that were read stand now; null where they have been written anew. */
export function wordsNow({ section, path, read }: Place, words: Span): Span | null {
  const element = textArea(section, path);
  return element && shiftSpan(read, element.value, words);
}

/** Selects words in a text box and brings the box into view; where they have been written anew, the box alone. */
export function selectWords(place: Place, words: Span): void {
  const element = textArea(place.section, place.path);
  const now = wordsNow(place, words);
  element?.focus();
  if (now) element?.setSelectionRange(now.start, now.end);
  // Scripts that select raise no event of their own; what shows something at the caret has to be told.
  element?.dispatchEvent(new Event('keyup'));
}

function textArea(section: string, path: string): HTMLTextAreaElement | null {
  const element = document.getElementById(elementId({ section, field: path }));
  return element instanceof HTMLTextAreaElement ? element : null;
}
