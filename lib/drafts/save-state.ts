import type { Trouble } from './trouble.ts';

/** What the bar says about saving. It never says more than is true: `saved` only after the server has answered. */
export type SaveState =
  /** `at`: ms since 1970, by the server's clock; null when nothing has ever been saved. */
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** The server cannot be reached; `at`: when the newest change was put into the browser's own journal. */
  | { readonly kind: 'offline'; readonly at: number }
  /** `nowhere`: neither the server nor the browser's journal takes anything. */
  | { readonly kind: 'failed'; readonly reason: string; readonly trouble: Trouble | 'nowhere' }
  | { readonly kind: 'conflict'; readonly sections: readonly string[] };
