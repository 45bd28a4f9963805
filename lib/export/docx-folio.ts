import { Footer, Header, Paragraph, TextRun } from 'docx';
import { element, textRun } from './docx-element.ts';
import { styleIds } from './docx-styles.ts';

/** — 1 — with the number as a field. `shown` is what a reader shows that does not count pages itself. */
class PageNumberLine extends Paragraph {
  constructor(style: string, shown: string) {
    super({ style });
    const mark = (type: string) => element('r', {}, [element('fldChar', { fldCharType: type })]);
    this.root.push(
      textRun('— '),
      mark('begin'),
      element('r', {}, [element('instrText', {}, ['PAGE'])]),
      mark('separate'),
      textRun(shown),
      mark('end'),
      textRun(' —'),
    );
  }
}

/** GB/T 9704-2012, 7.5: odd pages on the right, even pages on the left. */
export function pageNumbers(): { default: Footer; even: Footer } {
  return {
    default: new Footer({ children: [new PageNumberLine(styleIds.oddFolio, '1')] }),
    even: new Footer({ children: [new PageNumberLine(styleIds.evenFolio, '2')] }),
  };
}

/** 未定稿 at the head of every page: odd and even pages have a header of their own. */
export function draftMarks(): { default: Header; even: Header } {
  const mark = () =>
    new Header({
      children: [new Paragraph({ style: styleIds.draftMark, children: [new TextRun('未定稿')] })],
    });
  return { default: mark(), even: mark() };
}
