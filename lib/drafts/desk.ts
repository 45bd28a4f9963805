import type { Finding } from '#lib/checks/finding.ts';
import { checkSection } from '#lib/checks/report.ts';
import type { SectionContent } from '#lib/report/content.ts';
import type { Place } from '#lib/report/place.ts';
import type { Report } from '#lib/report/report.ts';
import type { CellRef } from '#lib/template/cells.ts';
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

/**
 * The report on the clerk's desk: the content as typed, what the checks say of it, and the steps taken.
 * Forms, rail, findings, preview and autosave all read this one value; it knows nothing of React, the network or storage.
 */
export type DeskState = {
  readonly report: Report;
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
  /** Called after every change; returns its undoing. */
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
  /** Takes back or repeats one step; returns where it was, null where there is none. */
  readonly undo: () => Place | null;
  readonly redo: () => Place | null;
};

/** A desk with this report on it and nothing done yet. `now` tells ms, for joining keystrokes into steps. */
export function createDesk(report: Report, now: () => number): Desk {
  let state: DeskState = { report, findings: allFindings(report, null), history: emptyHistory };
  const listeners = new Set<() => void>();
  const contentListeners = new Set<(section: string, content: SectionContent, origin: Origin) => void>();

  function put(changes: readonly Change[], history: History, origin: Origin) {
    const content = {
      ...state.report.content,
      ...Object.fromEntries(changes.map((change) => [change.section, change.content])),
    };
    const next = { ...state.report, content };
    state = { report: next, findings: allFindings(next, state), history };
    for (const change of changes)
      for (const tell of contentListeners) tell(change.section, change.content, origin);
    for (const tell of listeners) tell();
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
      put(changes, record(state.history, step('输入', place, changes, true)), 'form');
    },
    tidy: (place, content) =>
      put([{ section: place.section, content }], amend(state.history, place, content), 'form'),
    act: (label, place, changes) =>
      put(changes, record(state.history, step(label, place, changes, false)), 'elsewhere'),
    takeOver: (section, content) =>
      put([{ section, content }], forgetSection(state.history, section), 'elsewhere'),
    undo: () => move(stepBack, 'before'),
    redo: () => move(stepForward, 'after'),
  };
}

/** Only sections whose content changed are checked again: a check reads its own section, the agency, the year and last year's report, which stays as it was. */
function allFindings(report: Report, previous: DeskState | null): readonly Finding[] {
  return report.format.sections.flatMap((section) => {
    const before = previous?.findings.filter((finding) => finding.section === section.id) ?? [];
    const isUnchanged =
      previous?.report.agency === report.agency &&
      previous.report.content[section.id] === report.content[section.id];
    return isUnchanged ? before : keepSame(before, checkSection(report, section));
  });
}

/** A finding that says what it said before stays the same value, so that what shows it need not be painted again. */
function keepSame(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [finding.id, finding]));
  return now.map((finding) => {
    const old = known.get(finding.id);
    const isSame =
      old?.message === finding.message &&
      old.working === finding.working &&
      old.verdict === finding.verdict &&
      old.remedy?.fill === finding.remedy?.fill &&
      isSameCells(old.cells, finding.cells);
    return old && isSame ? old : finding;
  });
}

function isSameCells(before: readonly CellRef[], now: readonly CellRef[]): boolean {
  if (before.length !== now.length) return false;
  return now.every(({ row, column }, index) => before[index]?.row === row && before[index].column === column);
}

function attach<T>(set: Set<T>, listener: T): () => void {
  set.add(listener);
  return () => set.delete(listener);
}
