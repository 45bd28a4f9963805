import type { WhyUndecided } from '#lib/import/recognised.ts';
import { printQuantity, readQuantity, sayUnreadable } from '#lib/report/quantity.ts';
import type { Unit } from '#lib/template/vocabulary.ts';

/** What stands in one cell: a figure, plainly written, or why it is none that may be taken. */
export type CellReading =
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: 'open'; readonly why: WhyUndecided; readonly say: string; readonly suggestion?: string };

/** Marks that people set where nothing is to be said. None of them is a 0. */
const MARK = /^(?:[-–—―－ー─_/／\\＼*＊·.。…]+|无|空|N\/?A)$/iu;

/** A figure, perhaps with its unit, and then words about it: 22（其中修订16件）. */
const REMARKED =
  /^(?<figure>\d[\d,]*(?:\.\d+)?)\s*(?<unit>件|条|个|项|宗|次|万元|元)?\s*(?<words>[（(【〔[].*|[,，;；]?其中.*)?$/u;

/** Whether a text can be what stands in a cell for figures: a figure, a mark, nothing, or a figure with words behind it. */
export function isCellValue(text: string): boolean {
  return text === '' || isMark(text) || REMARKED.test(text.normalize('NFKC')) || isFigure(text);
}

/** Whether a text is a figure of any unit. */
function isFigure(text: string): boolean {
  const reading = readQuantity(text, 'tenThousandYuan');
  return (
    reading.kind === 'figure' ||
    (reading.kind === 'unreadable' && /^[-−+\d０-９][\d０-９,，.．]*$/u.test(text))
  );
}

function isMark(text: string): boolean {
  return MARK.test(text);
}

/** Reads a cell strictly: what is no plain figure stays open, with a suggestion where one lies at hand. */
export function readCell(text: string, unit: Unit): CellReading {
  const reading = readQuantity(text, unit);
  if (reading.kind === 'figure') return { kind: 'figure', text: printQuantity(reading.figure, unit) };
  if (reading.kind === 'blank')
    return { kind: 'open', why: 'blank', say: '原件这一格是空的。空白不等于 0，请填写。' };
  if (isMark(text))
    return { kind: 'open', why: 'mark', say: `原件这一格是“${text}”，不等于 0，请填写。`, suggestion: '0' };
  const suggestion = suggest(text.normalize('NFKC'), unit);
  const isRemark =
    REMARKED.test(text.normalize('NFKC')) && reading.why !== 'fraction' && reading.why !== 'tooLarge';
  return {
    kind: 'open',
    why: isRemark ? 'remark' : 'notAFigure',
    say: isRemark
      ? '原件这一格里数字带着别的字，没有猜，请核对后填写。'
      : `原件这一格填的不能直接采用：${sayUnreadable(reading.why, text, unit)}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

const COUNTED = [undefined, '件', '条', '个', '项', '宗', '次'];
const UNIT_WORDS: Readonly<Record<Unit, readonly (string | undefined)[]>> = {
  count: COUNTED,
  decisions: COUNTED,
  tenThousandYuan: [undefined, '万元'],
  yuan: [undefined, '元'],
};

/** The figure in front of a remark; 元 are offered as 万元 where the table counts in those. */
function suggest(text: string, unit: Unit): string | undefined {
  const found = REMARKED.exec(text)?.groups;
  const word = found?.['unit'];
  // 1 分 is 0.01 元 and 0.000001 万元: both count the same smallest part.
  const isYuan = word === '元' && unit === 'tenThousandYuan';
  if (!found || !(isYuan || UNIT_WORDS[unit].includes(word))) return undefined;
  const reading = readQuantity(found['figure'] ?? '', isYuan ? 'yuan' : unit);
  return reading.kind === 'figure' ? printQuantity(reading.figure, unit) : undefined;
}
