'use client';

import { useSyncExternalStore } from 'react';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import { NO_LISTS, WORDS_ADDRESS, type WordLists } from '#lib/checks/wording/word-lists.ts';

let lists = NO_LISTS;
let isAsked = false;
const listeners = new Set<() => void>();

/** The lists of words as far as they are here; none until they have come. */
export function wordLists(): WordLists {
  return lists;
}

/** Tells when the lists have come, and sees that they come: whoever reads the texts first asks for them, once for the page. */
export function onWordLists(listener: () => void): () => void {
  listeners.add(listener);
  if (!isAsked) {
    isAsked = true;
    void untilLoaded(askForLists).then((answer) => {
      lists = answer;
      for (const each of listeners) each();
    });
  }
  return () => listeners.delete(listener);
}

/** The lists of words for a component that reads the texts. */
export function useWordLists(): WordLists {
  return useSyncExternalStore(onWordLists, wordLists, () => NO_LISTS);
}

/** A server that refuses has none to give; one that cannot be reached is asked again. */
async function askForLists(): Promise<WordLists> {
  const response = await fetch(WORDS_ADDRESS);
  if (!response.ok) return NO_LISTS;
  return response.json();
}
