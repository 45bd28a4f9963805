import type { SectionContent } from '#lib/report/content.ts';
import type { Place } from '#lib/report/place.ts';

/** One thing the clerk did, however many cells and sections it touched: one press of 撤销 takes it back. */
export type Step = {
  /** What it was, for the button's description. */
  readonly label: string;
  /** Where to look when it is taken back or done again. */
  readonly place: Place;
  readonly changes: readonly {
    readonly section: string;
    readonly before: SectionContent;
    readonly after: SectionContent;
  }[];
  /** ms; keystrokes in one place close together are one step. */
  readonly at: number;
  /** Typing, which may grow; anything else is whole when it is made. */
  readonly typing: boolean;
};

/** Steps that can be taken back and steps that can be done again, the newest last in both. */
export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

/** Nothing done yet. */
export const emptyHistory: History = { done: [], undone: [] };

/** Typing goes on growing one step until it pauses this long. ms. */
const BURST_PAUSE = 1500;
const MOST_STEPS = 500;

/** Adds a step; keystrokes in the same field join the step before. What had been undone can no longer be redone. */
export function record({ done }: History, step: Step): History {
  const last = done.at(-1);
  if (last && joins(last, step)) {
    const [before] = last.changes;
    const [after] = step.changes;
    if (before && after) {
      const joined: Step = {
        ...last,
        at: step.at,
        changes: [{ section: after.section, before: before.before, after: after.after }],
      };
      return { done: [...done.slice(0, -1), joined], undone: [] };
    }
  }
  return { done: [...done, step].slice(-MOST_STEPS), undone: [] };
}

function joins(last: Step, step: Step): boolean {
  return isTypingIn(last, step.place) && isTypingIn(step, step.place) && step.at - last.at < BURST_PAUSE;
}

/**
 * Lets the typing step in hand end with another wording of the same content, such as a figure written plainly.
 * It is never a step of its own; where the last step is not typing in that place, nothing changes.
 */
export function amend(history: History, place: Place, content: SectionContent): History {
  const last = history.done.at(-1);
  const [change] = last?.changes ?? [];
  if (!last || !change || !isTypingIn(last, place)) return history;
  return {
    ...history,
    done: [...history.done.slice(0, -1), { ...last, changes: [{ ...change, after: content }] }],
  };
}

/** Is this step keystrokes in that one field? */
export function isTypingIn({ typing, changes, place }: Step, { section, field }: Place): boolean {
  return typing && changes.length === 1 && place.section === section && place.field === field;
}

/** Moves the newest step from done to undone; null where there is none. */
export function stepBack({
  done,
  undone,
}: History): { readonly history: History; readonly step: Step } | null {
  const step = done.at(-1);
  return step ? { step, history: { done: done.slice(0, -1), undone: [...undone, step] } } : null;
}

/** Moves the newest undone step back to done; null where there is none. */
export function stepForward({
  done,
  undone,
}: History): { readonly history: History; readonly step: Step } | null {
  const step = undone.at(-1);
  return step ? { step, history: { done: [...done, step], undone: undone.slice(0, -1) } } : null;
}

/** Forgets the steps that touch a section, because another version of it has been taken over. */
export function forgetSection({ done, undone }: History, section: string): History {
  const keeps = (step: Step) => step.changes.every((change) => change.section !== section);
  return { done: done.filter(keeps), undone: undone.filter(keeps) };
}
