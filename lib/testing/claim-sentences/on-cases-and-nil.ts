import { marked } from './marked-sentence.ts';

/** 行政复议5 (维持2, 纠正1, 其他1, 未审结1), 行政诉讼 直接1 ＋ 复议后2; the bureau has nothing of anything. */
export const onCasesAndNil = [
  ...marked('requests', 'city', [
    ['因政府信息公开引起行政复议5=件、行政诉讼3=件。', 'cases; both kinds of suits together'],
    ['因政府信息公开申请行政复议案件5=件，因信息公开提起行政诉讼案件 3= 件。', 'applied for, brought'],
    ['因政府信息公开引起行政复议6≠件、行政诉讼3=件。', 'reconsiderations are wrong'],
    ['因政府信息公开引起行政复议5=件、行政诉讼2≠件。', 'only one kind of suits was counted'],
    ['因政府信息公开引起行政复议、行政诉讼8=件。', 'both together'],
    ['因信息公开被诉3=件。', 'sued, in a word'],
    ['因信息公开被复议5=起、被诉4≠起。', 'sued, wrong'],
    ['责令重新处理被诉行政行为4件。', 'acts that were sued about are no suits'],
    ['未经复议直接起诉1=件，复议后起诉2=件。', 'suits by kind'],
    ['被提起行政诉讼 3= 起。', '起 in place of 件'],
    ['行政复议5=件，其中结果维持2=件，结果纠正1=件，尚未审结1=件，其他结果1=件。', 'how they ended'],
    ['行政复议5=件，其中结果维持3≠件。', 'an ending is wrong'],
    ['行政复议审结4?件，尚未审结1=件。', 'decided cases are not the total'],
    ['全年审结政府信息公开行政复议案件4?件。', 'decided only'],
    ['行政复议维持率为50%，行政诉讼一审胜诉2?件。', 'a stage, a rate'],
    ['上年度的政府信息公开行政复议3?件已全部审结。', 'last year’s cases'],
    [
      '市司法局作为行政复议机关受理政府信息公开类行政复议案件17?件。',
      'cases the organ decides, not is party to',
    ],
    ['没有≠因政府信息公开引起的行政诉讼。', 'nothing said, three counted'],
  ]),
  ...marked('matters', 'city', [
    ['全市法院受理行政诉讼案件412件，行政复议机构受理案件230件。', 'cases that are not about disclosure'],
    ['全市行政应诉案件负责人出庭率达到98%，行政复议案件320件。', 'the same'],
  ]),
  ...marked('requests', 'bureau', [
    ['2025年，我局未=收到政府信息公开申请。', 'nothing received'],
    ['2025年未=收到任何形式的依申请公开事项，未=发生行政复议和行政诉讼。', 'nothing of either'],
    ['没有=上年结转的申请，也没有=结转下年度继续办理的申请。', 'nothing carried'],
    ['未=收到因政府信息公开被申请的行政复议和提起的行政诉讼。', 'nil of cases, not of applications'],
    ['全年收到依申请公开0=件，办结0=件。', 'zero in digits'],
    ['2025年收到政府信息公开申请1≠件。', 'one received, none counted'],
    ['全市收到政府信息公开申请1152?件，我局未=收到。', 'the city’s figure in a bureau’s report'],
    [
      '无障碍阅读改造完成，未发生超期答复的情形，没有申请人对答复提出异议。',
      'other things that did not happen',
    ],
    ['无=行政处罚和行政强制案件，本年度未=制发和废止规范性文件。', 'nil of decisions and of documents'],
    ['市档案局收到政府信息公开申请2≠件。', 'the organ’s own short name'],
  ]),
  ...marked('requests', 'city', [
    ['2025年，全市未≠收到政府信息公开申请。', 'nothing said, 152 counted'],
    ['未≠发生行政复议、行政诉讼。', 'nothing said, eight counted'],
    ['没有≠结转下年度继续办理的申请。', 'nothing said, eight carried forward'],
    ['未发生因答复超期被行政复议纠错的情形。', 'a kind of case that the table does not count'],
    ['没有收到境外组织提出的政府信息公开申请。', 'a kind of applicant the table does not count'],
  ]),
  ...marked('management', 'bureau', [
    ['本机关未=制定规章，现行有效规范性文件0=件。', 'nil and zero'],
    ['本年度制发规范性文件2≠件。', 'two issued, none counted'],
  ]),
];
