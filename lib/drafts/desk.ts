import type { Finding } from '#lib/checks/finding.ts';
import { checkSection } from '#lib/checks/report.ts';
import type { SectionContent } from '#lib/report/content.ts';
import type { Place } from '#lib/report/place.ts';
import type { Report } from '#lib/report/report.ts';
import {
  amend,
  emptyHistory,
  forgetSection,
  type History,
  record,
  type Step,
  stepBack,
  stepForward,
} from './history.ts';
import { isSameContent } from './same-content.ts';

/**
 * The report on the clerk's desk: the content as typed, what the checks say of it, and the steps taken.
 * Forms, rail, findings, preview and autosave all read this one value; it knows nothing of React, the network or storage.
 */
export type DeskState = {
  readonly report: Report;
  /** What the checks say of this report; worked out when first asked for, so that a key that nobody asks about costs nothing. */
  readonly findings: readonly Finding[];
  readonly history: History;
};

/** New content for one section. */
export type Change = { readonly section: string; readonly content: SectionContent };

/** Who made a change. A form already shows what it typed; everything else has to be shown to it. */
export type Origin = 'form' | 'elsewhere';

/** The desk as forms, panels and saving use it. */
export type Desk = {
  readonly state: () => DeskState;
  /** Called after changes: after each whole act at once, after keystrokes when `soon` says so. Returns its undoing. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Called for each section whose content changed, with who changed it. */
  readonly onContent: (
    listener: (section: string, content: SectionContent, origin: Origin) => void,
  ) => () => void;
  /** Keystrokes in one field of a form. */
  readonly type: (place: Place, content: SectionContent) => void;
  /** The same content written plainly as the field is left: part of the typing before it, never a step of its own. */
  readonly tidy: (place: Place, content: SectionContent) => void;
  /** One whole act (paste, fill, 零申请, a merge): one step to take back. */
  readonly act: (label: string, place: Place, changes: readonly Change[]) => void;
  /** Content that came from the server or the journal: not a step of the clerk's. */
  readonly takeOver: (section: string, content: SectionContent) => void;
  /** What a reading of the whole report found beside the checks of each section; it stands until the next reading. */
  readonly note: (findings: readonly Finding[]) => void;
  /** Takes back or repeats one step; returns where it was, null where there is none. */
  readonly undo: () => Place | null;
  readonly redo: () => Place | null;
};

/**
 * A desk with this report on it and nothing done yet. `now` tells ms, for joining keystrokes into steps. `soon` runs the
 * last thing it was given a moment after the last keystroke: what was typed is painted before anything is said of it.
 */
export function createDesk(
  report: Report,
  now: () => number,
  soon: (run: () => void) => void = (run) => run(),
): Desk {
  const listeners = new Set<() => void>();
  const contentListeners = new Set<(section: string, content: SectionContent, origin: Origin) => void>();
  let read: Reading | null = null;
  let noted: readonly Finding[] = [];
  let state = stateOf(report, emptyHistory);

  function stateOf(next: Report, history: History): DeskState {
    const notes = noted;
    let found: readonly Finding[] | null = null;
    return {
      report: next,
      history,
      get findings() {
        if (found) return found;
        read = readAgain(next, notes, read);
        found = read.findings;
        return found;
      },
    };
  }

  const tellAll = () => {
    for (const tell of listeners) tell();
  };

  function put(changes: readonly Change[], history: History, origin: Origin, isTyping = false) {
    const content = {
      ...state.report.content,
      ...Object.fromEntries(changes.map((change) => [change.section, change.content])),
    };
    state = stateOf({ ...state.report, content }, history);
    for (const change of changes)
      for (const tell of contentListeners) tell(change.section, change.content, origin);
    if (isTyping) soon(tellAll);
    else tellAll();
  }

  function step(label: string, place: Place, changes: readonly Change[], typing: boolean): Step {
    const withBefore = changes.flatMap(({ section, content }) => {
      const before = state.report.content[section];
      return before ? [{ section, before, after: content }] : [];
    });
    return { label, place, changes: withBefore, at: now(), typing };
  }

  function move(turn: typeof stepBack, side: 'before' | 'after'): Place | null {
    const moved = turn(state.history);
    if (!moved) return null;
    put(
      moved.step.changes.map((change) => ({ section: change.section, content: change[side] })),
      moved.history,
      'elsewhere',
    );
    return moved.step.place;
  }

  return {
    state: () => state,
    subscribe: (listener) => attach(listeners, listener),
    onContent: (listener) => attach(contentListeners, listener),
    type: (place, content) => {
      const changes = [{ section: place.section, content }];
      put(changes, record(state.history, step('输入', place, changes, true)), 'form', true);
    },
    tidy: (place, content) =>
      put([{ section: place.section, content }], amend(state.history, place, content), 'form'),
    act: (label, place, changes) =>
      put(changes, record(state.history, step(label, place, changes, false)), 'elsewhere'),
    takeOver: (section, content) =>
      put([{ section, content }], forgetSection(state.history, section), 'elsewhere'),
    note: (findings) => {
      noted = keepSame(noted, findings);
      state = stateOf(state.report, state.history);
      tellAll();
    },
    undo: () => move(stepBack, 'before'),
    redo: () => move(stepForward, 'after'),
  };
}

/** One run of the checks: what it read and what it found. */
type Reading = {
  readonly report: Report;
  readonly bySection: ReadonlyMap<string, readonly Finding[]>;
  readonly findings: readonly Finding[];
};

/** Only sections whose content changed are checked again: a check reads its own section, the agency, the year and last year's report, which stays as it was. */
function readAgain(report: Report, noted: readonly Finding[], before: Reading | null): Reading {
  const bySection = new Map(
    report.format.sections.map((section) => {
      const known = before?.bySection.get(section.id) ?? [];
      const isUnchanged =
        before?.report.agency === report.agency &&
        before.report.content[section.id] === report.content[section.id];
      return [section.id, isUnchanged ? known : keepSame(known, checkSection(report, section))] as const;
    }),
  );
  const findings = [...bySection].flatMap(([id, own]) => [
    ...own,
    ...noted.filter(({ section }) => section === id),
  ]);
  const isSame =
    before?.findings.length === findings.length &&
    findings.every((finding, index) => finding === before.findings[index]);
  return { report, bySection, findings: isSame ? before.findings : findings };
}

/** A finding that says what it said before stays the same value, so that what shows it need not be painted again. */
function keepSame(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [finding.id, finding]));
  return now.map((finding) => {
    const old = known.get(finding.id);
    return old && isSameContent(old, finding) ? old : finding;
  });
}

function attach<T>(set: Set<T>, listener: T): () => void {
  set.add(listener);
  return () => set.delete(listener);
}
