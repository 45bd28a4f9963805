import type { Act, CaseEnd, Thing } from './senses.ts';

/** A sum of cells as sentences speak of it. Row and column ids are the template's; a test looks each of them up. */
export type Term = {
  readonly says: string;
  readonly table: 'disclosure' | 'requests' | 'reconsideration';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The applicants it is narrowed to, as sentences call them. */
  readonly among?: string;
};
/** A figure of section six about 信息处理费. */
export type FeeTerm = { readonly says: string; readonly fee: 'notices' | 'notified' | 'received' };
/** One way to understand a figure: the sum of its terms. */
export type SumReading = readonly (Term | FeeTerm)[];

const requests = (says: string, row: string): Term => ({
  says,
  table: 'requests',
  rows: [row],
  columns: ['allApplicants'],
});
const received = requests('新收', 'received');
const carriedIn = requests('上年结转', 'carriedIn');
const handled = requests('（七）总计', 'handledTotal');
const forward = requests('结转下年度', 'carriedForward');

/** N1, N2: 收到 is 新收; 受理 may count what came over from last year; 办理 may speak of intake or of outcome. */
export const REQUEST_ACTS: Partial<Readonly<Record<Act, readonly SumReading[]>>> = {
  received: [[received]],
  accepted: [[received], [received, carriedIn]],
  processed: [[handled], [received], [received, carriedIn]],
  answered: [[handled]],
  carriedIn: [[carriedIn]],
  carriedForward: [[forward]],
  carried: [[forward], [carriedIn]],
};
/** 收到…, 含上年结转…: then what came over from last year is counted with it. */
export const WITH_CARRIED_IN: SumReading = [received, carriedIn];

const document = (says: string, column: string) => ({
  says: `「${says}」`,
  table: 'disclosure' as const,
  columns: [column],
});
const issued = document('本年制发件数', 'issued');
const repealed = document('本年废止件数', 'repealed');
const inForce = document('现行有效件数', 'inForce');

/** N6: what happened to documents; 公开 may be this year's or all that are in force. */
export const DOCUMENT_ACTS: Partial<Readonly<Record<Act, readonly Omit<Term, 'rows'>[]>>> = {
  issued: [issued],
  published: [issued, inForce],
  disclosed: [issued, inForce],
  repealed: [repealed],
  inForce: [inForce],
};
/** The kinds of documents in table two. */
export const DOCUMENTS: Partial<Readonly<Record<Thing, { readonly name: string; readonly row: string }>>> = {
  rules: { name: '规章', row: 'rules' },
  normativeDocuments: { name: '规范性文件', row: 'normativeDocuments' },
};

/** N7: decisions and charges of table two. */
export const DECISIONS: Partial<Readonly<Record<Thing, { readonly name: string; readonly term: Term }>>> = {
  licences: decision('行政许可', 'licences', 'decisions'),
  penalties: decision('行政处罚', 'penalties', 'decisions'),
  compulsoryMeasures: decision('行政强制', 'compulsoryMeasures', 'decisions'),
  fees: decision('行政事业性收费', 'fees', 'amount'),
};

function decision(name: string, row: string, column: string): { name: string; term: Term } {
  return { name, term: { says: `「${name}」`, table: 'disclosure', rows: [row], columns: [column] } };
}

type CaseKind = { readonly name: string; readonly prefixes: readonly string[] };

/** N4: 诉讼 are both kinds together. */
export const CASES: Partial<Readonly<Record<Thing, CaseKind>>> = {
  reconsideration: { name: '行政复议', prefixes: ['reconsideration'] },
  litigation: { name: '行政诉讼', prefixes: ['suedDirectly', 'suedAfterReconsideration'] },
  suedDirectly: { name: '未经复议直接起诉', prefixes: ['suedDirectly'] },
  suedAfter: { name: '复议后起诉', prefixes: ['suedAfterReconsideration'] },
};
const CASE_NAMES: Readonly<Record<string, string>> = {
  reconsideration: '行政复议',
  suedDirectly: '直接起诉',
  suedAfterReconsideration: '复议后起诉',
};
const CASE_COLUMNS = {
  upheld: { column: 'Upheld', says: '结果维持' },
  corrected: { column: 'Corrected', says: '结果纠正' },
  otherOutcome: { column: 'OtherOutcome', says: '其他结果' },
  pending: { column: 'Pending', says: '尚未审结' },
  total: { column: 'Total', says: '' },
} as const;

/** All cases of some kinds, or those that ended in one way. */
export function caseReading(
  kinds: readonly CaseKind[],
  end: Exclude<CaseEnd, 'ended'> | 'total',
): SumReading {
  return kinds
    .flatMap(({ prefixes }) => prefixes)
    .map((prefix) => ({
      says: `${CASE_NAMES[prefix] ?? prefix}${CASE_COLUMNS[end].says}`,
      table: 'reconsideration',
      rows: ['cases'],
      columns: [prefix + CASE_COLUMNS[end].column],
    }));
}

/** N12: figures of section six. */
export const FEES: Readonly<Record<'notices' | 'notified' | 'received', SumReading>> = {
  notices: [{ says: '收费通知件数', fee: 'notices' }],
  notified: [{ says: '通知收费金额', fee: 'notified' }],
  received: [{ says: '实际收取金额', fee: 'received' }],
};
