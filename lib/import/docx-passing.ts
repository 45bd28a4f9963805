import type { LeftOut, LeftOutKind } from './docx-left-out.ts';

/** Decides which elements of a Word part are passed over with all they hold. Asked at every element, in order. */
export type Passing = {
  /** Whether the element just opened is passed over, or stands in one that is. */
  readonly enter: (path: readonly string[]) => boolean;
  /** Whether the element about to close was passed over, or stands in one that is. */
  readonly leave: (path: readonly string[]) => boolean;
  /** Whether text met now is passed over; words of text boxes are kept for the clerk. */
  readonly text: (text: string, path: readonly string[]) => boolean;
};

/** Text of the past, twins for old readers, properties, and what is told separately; null where nothing is lost. */
const PASSED_OVER: ReadonlyMap<string, LeftOutKind | null> = new Map([
  ['w:del', 'deleted'],
  ['w:moveFrom', 'deleted'],
  ['w:txbxContent', 'textBox'],
  ['w:object', 'object'],
  ['w:altChunk', 'object'],
  ['w:subDoc', 'object'],
  ['w:rt', null],
  ['w:sdtPr', null],
  ['w:sectPr', null],
  ['w:tblPr', null],
  ['w:tblGrid', null],
]);
/** rPrChange, pPrChange, tcPrChange …: properties as they were before a tracked change. */
const FORMER = /^w:\w+Change$/u;

/** Begins at the root of a part. */
export function passOver(leftOut: LeftOut): Passing {
  /** For each open choice between twins: whether one has been taken. */
  const taken: boolean[] = [];
  let passed: { readonly kind: LeftOutKind | null; readonly depth: number } | undefined;

  const kindOf = (name: string): LeftOutKind | null | undefined => {
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const isTwin = taken.pop() === true;
      taken.push(true);
      if (isTwin) return null;
    }
    return FORMER.test(name) ? null : PASSED_OVER.get(name);
  };

  return {
    enter: (path) => {
      if (passed) return true;
      const name = path.at(-1) ?? '';
      if (name === 'mc:AlternateContent') taken.push(false);
      const kind = kindOf(name);
      if (kind === undefined) return false;
      if (kind) leftOut.count(kind);
      passed = { kind, depth: path.length };
      return true;
    },
    leave: (path) => {
      if (path.at(-1) === 'mc:AlternateContent' && !passed) taken.pop();
      if (!passed) return false;
      if (path.length === passed.depth) passed = undefined;
      return true;
    },
    text: (text, path) => {
      if (passed?.kind === 'textBox' && path.at(-1) === 'w:t') leftOut.keep('textBox', text);
      return passed !== undefined;
    },
  };
}
