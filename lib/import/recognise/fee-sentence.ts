import type { MattersContent } from '#lib/report/content.ts';
import { readQuantity, tidyQuantity } from '#lib/report/quantity.ts';
import { fillIn } from '#lib/report/report.ts';
import type { MattersSection } from '#lib/template/vocabulary.ts';
import { squeeze } from './wording.ts';

/** An answer about 信息处理费 read from a paragraph; `isOfficial`: in the words of the template. */
export type ReadFee = { readonly fee: MattersContent['fee']; readonly isOfficial: boolean };

const LONGEST = 90;
/** 未收取信息处理费, 没有产生信息处理费的情况, 无信息处理费, 信息处理费0元. */
const NIL = new RegExp(
  [
    '(?:未|没有|没|无|不)[^，。；]{0,8}?(?:收取|产生|发生|发出|征收|收到|涉及|存在)[^，。；]{0,10}?信息处理费(?:收费通知|收费|收入|费用|的?情况|的?情形)*(?=[，。；]|$)',
    '(?:没有|无)(?:政府信息公开)?信息处理费(?:收取|收费|收入)?(?:的?情况)?(?=[，。；]|$)',
    '信息处理费[^，。；]{0,12}0(?:\\.0+)?元',
    '信息处理费(?:未|没有)(?:收取|产生|发生)(?=[，。；]|$)',
  ].join('|'),
  'u',
);
/** What may be said to be missing instead of the fee: 没有减免信息处理费的情况. */
const SOMETHING_ELSE = /减|免|争议|纠纷|投诉|退|逾期|违规/u;
const CHARGED =
  /收费通知(?:书)?(?<notices>[\d,]+)(?:件|份|次).{0,6}?(?:收费)?(?:总)?金额(?:共计|共|总计|合计|为)*(?<notified>[\d,.]+)元.{0,10}?收取(?:的)?(?:金额|信息处理费)?(?:总)?(?:金额)?(?:共计|共|总计|合计|为)*(?<received>[\d,.]+)元/u;

/** Reads one sentence that is about nothing else: nil without any figure, or all three figures. Undefined where it says more or less. */
export function readFee(
  paragraph: string,
  isOwnItem: boolean,
  section: MattersSection,
  { year, agencyName }: { readonly year: number | null; readonly agencyName: string },
): ReadFee | undefined {
  if (paragraph.length > 4 * LONGEST) return undefined;
  const text = squeeze(paragraph)
    .normalize('NFKC')
    .replaceAll(',', isFigureComma(paragraph) ? '' : '，');
  const words = { year: String(year ?? ''), agency: agencyName };
  const charged = CHARGED.exec(text)?.groups;
  const figures = {
    notices: tidyQuantity(charged?.['notices'] ?? '', 'count'),
    notified: tidyQuantity(charged?.['notified'] ?? '', 'yuan'),
    received: tidyQuantity(charged?.['received'] ?? '', 'yuan'),
  };
  if (squeeze(paragraph) === squeeze(fillIn(section.fee.nil, words))) return { fee: nil(), isOfficial: true };
  if (charged && areFigures(figures, section)) {
    const official = fillIn(section.fee.charged, { ...words, ...figures });
    const isOfficial = squeeze(paragraph) === squeeze(official);
    if (isOfficial || isOneSentence(text)) return { fee: { answer: 'charged', ...figures }, isOfficial };
  }
  const withoutYears = text.replace(/\d{4}年/gu, '');
  const hasFigures = /[1-9]/u.test(withoutYears);
  const isAboutFee = text.includes('信息处理费') || (isOwnItem && /收费|收取/u.test(text));
  return isAboutFee && NIL.test(text) && !SOMETHING_ELSE.test(text) && !hasFigures && isOneSentence(text)
    ? { fee: nil(), isOfficial: false }
    : undefined;
}

function nil(): MattersContent['fee'] {
  return { answer: 'nil', notices: '', notified: '', received: '' };
}

function isOneSentence(text: string): boolean {
  return text.length <= LONGEST && !/[。！？].|;|；/u.test(text);
}

function isFigureComma(text: string): boolean {
  return /\d,\d{3}/u.test(text);
}

function areFigures(
  figures: Readonly<Record<'notices' | 'notified' | 'received', string>>,
  section: MattersSection,
) {
  return section.fee.figures.every(({ id, unit }) => readQuantity(figures[id], unit).kind === 'figure');
}
