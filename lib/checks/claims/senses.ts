/** What is counted. `foreign`: something the tables know nothing of, such as 热线 or 提案. */
export type Thing =
  | 'application'
  | 'application?' // 申请 alone: only where 政府信息公开申请 are being spoken of
  | 'rules'
  | 'normativeDocuments'
  | 'reconsideration'
  | 'litigation'
  | 'suedDirectly'
  | 'suedAfter'
  | 'licences'
  | 'penalties'
  | 'compulsoryMeasures'
  | 'fees'
  | 'processingFee'
  | 'feeNotice'
  | 'foreign';

/** What was done with it. */
export type Act =
  | 'received'
  | 'accepted'
  | 'processed'
  | 'answered'
  | 'carriedIn'
  | 'carriedForward'
  | 'carried' // 结转 alone: the year beside it tells which way
  | 'issued'
  | 'published'
  | 'disclosed'
  | 'repealed'
  | 'inForce'
  | 'reviewed' // 清理, 审查, 备案: done with documents, counted in no table
  | 'decided'
  | 'charged'
  | 'notified';

/** How a case ended, in the columns of table four. `ended`: 审结, 败诉: a part of the cases that no column counts. */
export type CaseEnd = 'upheld' | 'corrected' | 'otherOutcome' | 'pending' | 'ended';

/** What a word of a sentence contributes to the meaning of a figure. */
export type Sense =
  | { readonly is: 'thing'; readonly thing: Thing }
  | { readonly is: 'act'; readonly act: Act }
  | { readonly is: 'caseEnd'; readonly end: CaseEnd }
  /** Rows of table three, by the template's own labels. */
  | { readonly is: 'outcome'; readonly name: string; readonly rows: readonly string[] }
  /** Columns of table three. */
  | { readonly is: 'applicant'; readonly name: string; readonly columns: readonly string[] }
  /** 结果, 决定, 信息: what carries an administrative decision; counted in its stead, or as something of its own. */
  | { readonly is: 'carrier' }
  /** 未, 没有, 无. */
  | { readonly is: 'nil' }
  /** 其中, 包括: what follows is a part. */
  | { readonly is: 'part' }
  | { readonly is: 'and' }
  /** 涉及, 类: narrows applications; says of cases only that they are about disclosure. */
  | { readonly is: 'about' }
  /** Words that narrow whatever is counted: 网上, 首次, 上级. */
  | { readonly is: 'narrowing' }
  /** Words that change nothing: 共, 全年, 依法. */
  | { readonly is: 'plain' };
