import type { LeftOut } from './docx-left-out.ts';

/** Follows the fields of a document (page numbers, tables of contents, links) to tell what of them is shown. */
export type Fields = {
  readonly mark: (type: string | undefined) => void;
  readonly instruct: (words: string) => void;
  /** A paragraph has ended: an instruction that has not is broken and hides nothing more. */
  readonly endParagraph: () => void;
  /** Whether text met now is the instruction of a field and no text of the document. */
  readonly isInstruction: () => boolean;
  /** Whether text met now belongs to a table of contents. */
  readonly isContents: () => boolean;
};

type Field = { isOpen: boolean; instruction: string };

/** Fields that would fetch something from elsewhere when they are brought up to date. */
const FOREIGN = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT)\b/iu;
const CONTENTS = /^\s*TOC\b/iu;

/** ECMA-376 part 1, 17.16.18: begin, instruction, separate, result, end; a field may stand within another. */
export function followFields(leftOut: LeftOut): Fields {
  const fields: Field[] = [];
  return {
    mark: (type) => {
      const field = fields.at(-1);
      if (type === 'begin') fields.push({ isOpen: true, instruction: '' });
      if (type === 'separate' && field) field.isOpen = false;
      if (type === 'end') fields.pop();
      if (type === 'separate' && field && CONTENTS.test(field.instruction)) leftOut.count('contents');
    },
    instruct: (words) => {
      const field = fields.at(-1);
      const wasForeign = FOREIGN.test(field?.instruction ?? '');
      if (field) field.instruction += words;
      if (!wasForeign && FOREIGN.test(field?.instruction ?? words)) leftOut.count('foreignField');
    },
    endParagraph: () => {
      const broken = fields.findIndex(({ isOpen }) => isOpen);
      if (broken >= 0) fields.length = broken;
    },
    isInstruction: () => fields.some(({ isOpen }) => isOpen),
    isContents: () => fields.some(({ isOpen, instruction }) => !isOpen && CONTENTS.test(instruction)),
  };
}
