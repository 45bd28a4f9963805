import { type Fields, followFields } from './docx-fields.ts';
import type { LeftOut } from './docx-left-out.ts';
import type { StyleLists } from './docx-style-lists.ts';
import type { ListMarks } from './list-marks.ts';

/** What paragraphs lean on: automatic numbers, styles that ask for them, and where to tell what was passed over. */
export type ParagraphContext = {
  readonly styles: StyleLists;
  readonly marks: ListMarks;
  readonly leftOut: LeftOut;
};

/** A paragraph being read: its text so far and what its properties say. */
export type Paragraph = {
  text: string;
  style?: string | undefined;
  list?: string | undefined;
  level?: number | undefined;
  /** A tracked change deletes its end: it runs on into the next paragraph. */
  runsOn: boolean;
  isContents: boolean;
};

/** Puts the text of runs together to paragraphs and hands each to `emit` when it is done. */
export type ParagraphReader = {
  readonly fields: Fields;
  readonly open: () => void;
  readonly close: () => void;
  /** The paragraph that is open; undefined between paragraphs. */
  readonly current: () => Paragraph | undefined;
  readonly openRun: () => void;
  readonly hideRun: () => void;
  readonly add: (text: string) => void;
  /** The cell or the document ends: what has nothing to run on into is a paragraph. */
  readonly flush: () => void;
};

/** Begins with no paragraph open. */
export function readParagraphs(
  { styles, marks, leftOut }: ParagraphContext,
  emit: (text: string) => void,
): ParagraphReader {
  const fields = followFields(leftOut);
  const open: Paragraph[] = [];
  let isHidden = false;
  let carried = '';

  return {
    fields,
    open: () => void open.push({ text: '', runsOn: false, isContents: false }),
    current: () => open.at(-1),
    openRun: () => {
      isHidden = false;
    },
    hideRun: () => {
      isHidden = true;
    },
    add: (text) => {
      const paragraph = open.at(-1);
      if (!paragraph || fields.isInstruction()) return;
      if (fields.isContents()) {
        paragraph.isContents = true;
        leftOut.keep('contents', text);
      } else if (isHidden) leftOut.keep('hidden', text);
      else paragraph.text += text;
    },
    close: () => {
      const paragraph = open.pop();
      fields.endParagraph();
      if (!paragraph) return;
      const text = carried + paragraph.text;
      carried = paragraph.runsOn ? text : '';
      if (paragraph.runsOn || (paragraph.isContents && text === '')) return;
      const inherited = styles(paragraph.style);
      const mark = marks({
        list: paragraph.list ?? inherited.list,
        level: paragraph.level ?? inherited.level,
        style: inherited.style,
      });
      emit(withMark(mark, text));
    },
    flush: () => {
      emit(carried);
      carried = '';
    },
  };
}

/** Chinese marks stand close; a digit before a digit would change a number. */
function withMark(mark: string, text: string): string {
  const wouldJoin = /[\w.．)]$/u.test(mark) && /^\w/u.test(text);
  return wouldJoin ? `${mark} ${text}` : `${mark}${text}`;
}
