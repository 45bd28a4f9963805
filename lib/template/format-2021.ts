import { defineBlock } from './define-block.ts';
import { leafIds, type ReportFormat } from './vocabulary.ts';

/**
 * 国办公开办函〔2021〕30号, whole. Lay it beside the notice and read it line by line.
 * This file is never edited once reports have been written with it: the next notice is the next file.
 */
const NOTICE = '国办公开办函〔2021〕30号';
const ORDINANCE = '《中华人民共和国政府信息公开条例》';
const TEMPLATE_NOTE = `${NOTICE}附件表三注：第一项加第二项之和，等于第三项加第四项之和`;

// 二、主动公开政府信息情况 ------------------------------------------------------------

const documents = defineBlock({
  id: 'documents',
  caption: '第二十条第（一）项',
  corner: '信息内容',
  unit: 'count',
  columns: [
    {
      id: 'issued',
      label: '本年制发件数',
      help: '报告年度内制发的件数，核定时间点是12月31日。',
    },
    {
      id: 'repealed',
      label: '本年废止件数',
      help: '报告年度内宣布废止、失效的件数。',
    },
    {
      id: 'inForce',
      label: '现行有效件数',
      help: '12月31日仍然有效的件数，可与同级司法行政部门核对。',
    },
  ],
  rows: [
    {
      id: 'rules',
      label: '规章',
      help: '只有国务院部门和省、设区的市、自治州政府能够制定规章，其他机关一般填 0。',
    },
    { id: 'normativeDocuments', label: '行政规范性文件' },
  ],
  relations: [
    {
      id: 'in-force-covers-issued',
      rule: 'T2-2',
      forEach: 'row',
      weight: 'warns',
      basis: '本年制发而未废止的，年末应当现行有效',
      left: { sumOf: ['inForce', 'repealed'], says: ['现行有效', '本年废止'] },
      compare: 'atLeast',
      right: { sumOf: ['issued'], says: ['本年制发'] },
    },
    {
      id: 'in-force-continues',
      rule: 'T2-1',
      forEach: 'row',
      weight: 'warns',
      basis: '现行有效应当等于上年现行有效加本年制发减本年废止',
      left: { sumOf: ['inForce', 'repealed'], says: ['{year}年现行有效', '本年废止'] },
      compare: 'equals',
      right: { sumOf: [{ lastYear: 'inForce' }, 'issued'], says: ['{lastYear}年现行有效', '本年制发'] },
      excuse: '如有文件到期失效、机构调整等原因，请说明理由。',
    },
    {
      id: 'repealed-was-in-force',
      rule: 'T2-3',
      forEach: 'row',
      weight: 'warns',
      basis: '本年废止不应多于上年现行有效加本年制发',
      left: { sumOf: [{ lastYear: 'inForce' }, 'issued'], says: ['{lastYear}年现行有效', '{year}年制发'] },
      compare: 'atLeast',
      right: { sumOf: ['repealed'], says: ['{year}年废止'] },
      excuse: '如有机构调整等原因，请说明理由。',
    },
  ],
});

const ALL_DECISIONS = '全年作出的全部决定，包括依法没有公开的。核定时间点是12月31日。';

const licences = defineBlock({
  id: 'licences',
  caption: '第二十条第（五）项',
  corner: '信息内容',
  unit: 'decisions',
  columns: [{ id: 'decisions', label: '本年处理决定数量' }],
  rows: [{ id: 'licences', label: '行政许可', help: ALL_DECISIONS }],
  relations: [],
});

const enforcement = defineBlock({
  id: 'enforcement',
  caption: '第二十条第（六）项',
  corner: '信息内容',
  unit: 'decisions',
  columns: [{ id: 'decisions', label: '本年处理决定数量' }],
  rows: [
    { id: 'penalties', label: '行政处罚', help: ALL_DECISIONS },
    { id: 'compulsoryMeasures', label: '行政强制', help: ALL_DECISIONS },
  ],
  relations: [],
});

const fees = defineBlock({
  id: 'fees',
  caption: '第二十条第（八）项',
  corner: '信息内容',
  unit: 'tenThousandYuan',
  columns: [{ id: 'amount', label: '本年收费金额（单位：万元）' }],
  rows: [
    {
      id: 'fees',
      label: '行政事业性收费',
      help: '单位是万元，最多填到小数点后六位。实际收取的信息处理费也属于行政事业性收费。',
    },
  ],
  relations: [],
});

// 三、收到和处理政府信息公开申请情况 --------------------------------------------------

const applicants = [
  { id: 'naturalPerson', label: '自然人' },
  {
    id: 'legalEntity',
    label: '法人或其他组织',
    children: [
      { id: 'business', label: '商业企业' },
      { id: 'researchInstitute', label: '科研机构' },
      { id: 'publicBenefitOrg', label: '社会公益组织' },
      { id: 'legalServiceOrg', label: '法律服务机构' },
      { id: 'otherEntity', label: '其他' },
    ],
  },
] as const;

const outcomes = [
  { id: 'granted', label: '（一）予以公开', help: '条例第三十六条第（一）、（二）项。' },
  {
    id: 'partlyGranted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    spokenAs: '部分公开',
    help: '条例第三十七条。区分处理的只在这一行计 1 件，不再计入其他行。',
  },
  {
    id: 'denied',
    label: '（三）不予公开',
    children: [
      { id: 'deniedStateSecret', label: '1.属于国家秘密', help: '条例第十四条。' },
      { id: 'deniedByOtherLaw', label: '2.其他法律行政法规禁止公开', help: '条例第十四条。' },
      {
        id: 'deniedSafety',
        label: '3.危及“三安全一稳定”',
        help: '条例第十四条：国家安全、公共安全、经济安全、社会稳定。',
      },
      { id: 'deniedThirdParty', label: '4.保护第三方合法权益', help: '条例第十五条。' },
      {
        id: 'deniedInternalAffairs',
        label: '5.属于三类内部事务信息',
        help: '条例第十六条第一款：人事管理、后勤管理、内部工作流程。',
      },
      {
        id: 'deniedInProcess',
        label: '6.属于四类过程性信息',
        help: '条例第十六条第二款：讨论记录、过程稿、磋商信函、请示报告。',
      },
      { id: 'deniedEnforcementFile', label: '7.属于行政执法案卷', help: '条例第十六条第二款。' },
      {
        id: 'deniedAdministrativeInquiry',
        label: '8.属于行政查询事项',
        help: '条例第三十六条第（七）项，国办公开办函〔2016〕206号。',
      },
    ],
  },
  {
    id: 'notAvailable',
    label: '（四）无法提供',
    children: [
      {
        id: 'notAvailableNotHeld',
        label: '1.本机关不掌握相关政府信息',
        help: '条例第三十六条第（四）、（五）项。',
      },
      { id: 'notAvailableToBeMade', label: '2.没有现成信息需要另行制作', help: '条例第三十八条。' },
      { id: 'notAvailableUnclear', label: '3.补正后申请内容仍不明确', help: '条例第三十条。' },
    ],
  },
  {
    id: 'notProcessed',
    label: '（五）不予处理',
    children: [
      { id: 'notProcessedPetition', label: '1.信访举报投诉类申请', help: '条例第三十九条第一款。' },
      { id: 'notProcessedRepeated', label: '2.重复申请', help: '条例第三十六条第（六）项。' },
      { id: 'notProcessedPublication', label: '3.要求提供公开出版物', help: '条例第三十九条第二款。' },
      { id: 'notProcessedExcessive', label: '4.无正当理由大量反复申请', help: '条例第三十五条。' },
      {
        id: 'notProcessedReissue',
        label: '5.要求行政机关确认或重新出具已获取信息',
        help: '申请人已经获取的信息，要求确认或者重新出具的。',
      },
    ],
  },
  {
    id: 'otherwise',
    label: '（六）其他处理',
    children: [
      {
        id: 'otherwiseNotSupplemented',
        label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        spokenAs: '逾期不补正',
        help: '条例第三十条。',
      },
      {
        id: 'otherwiseFeeUnpaid',
        label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        spokenAs: '逾期未缴费',
        help: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。',
      },
      { id: 'otherwiseOther', label: '3.其他', spokenAs: '其他处理：其他', help: '例如申请人主动撤回。' },
    ],
  },
] as const;

const requests = defineBlock({
  id: 'requests',
  corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  unit: 'count',
  columns: [
    {
      id: 'applicants',
      label: '申请人情况',
      children: [...applicants, { id: 'allApplicants', label: '总计' }],
    },
  ],
  rows: [
    { id: 'received', label: '一、本年新收政府信息公开申请数量', spokenAs: '本年新收' },
    { id: 'carriedIn', label: '二、上年结转政府信息公开申请数量', spokenAs: '上年结转' },
    {
      id: 'handled',
      label: '三、本年度办理结果',
      children: [...outcomes, { id: 'handledTotal', label: '（七）总计', spokenAs: '（七）总计' }],
    },
    { id: 'carriedForward', label: '四、结转下年度继续办理', spokenAs: '结转下年度' },
  ],
  relations: [
    {
      id: 'intake-equals-disposal',
      rule: 'T3-1',
      forEach: 'column',
      weight: 'blocks',
      basis: TEMPLATE_NOTE,
      left: { sumOf: ['received', 'carriedIn'], says: ['第一项', '第二项'] },
      compare: 'equals',
      right: { sumOf: ['handledTotal', 'carriedForward'], says: ['第三项总计', '第四项'] },
    },
    {
      id: 'outcomes-add-up',
      rule: 'T3-2',
      forEach: 'column',
      weight: 'blocks',
      basis: `${NOTICE}附件表三：（七）总计是（一）至（六）之和`,
      left: { sumOf: leafIds(outcomes), says: '（一）至（六）合计' },
      compare: 'equals',
      right: { sumOf: ['handledTotal'], says: ['（七）总计'] },
      total: 'handledTotal',
    },
    {
      id: 'applicants-add-up',
      rule: 'T3-3',
      forEach: 'row',
      weight: 'blocks',
      basis: `${NOTICE}附件表三：总计是各类申请人之和`,
      left: { sumOf: leafIds(applicants), says: '六类申请人合计' },
      compare: 'equals',
      right: { sumOf: ['allApplicants'], says: ['总计填的是'] },
      total: 'allApplicants',
    },
    {
      id: 'carried-over',
      rule: 'T3-4',
      forEach: 'column',
      weight: 'warns',
      basis: '上年结转应当等于上年报告的结转下年度',
      left: { sumOf: ['carriedIn'], says: ['{year}年报告的上年结转是'] },
      compare: 'equals',
      right: { sumOf: [{ lastYear: 'carriedForward' }], says: ['{lastYear}年报告的结转下年度是'] },
      excuse: '如有机构调整等原因，请说明理由。',
    },
  ],
  quotedLater: [{ row: 'received', column: 'allApplicants' }],
});

// 四、政府信息公开行政复议、行政诉讼情况 ----------------------------------------------

const PENDING_HELP = '12月31日尚未审结的案件。';
const JOINT_DEFENDANT =
  '行政复议机关作为共同被告的案件，只由原行为主体计数，行政复议机关不计（国办公开办函〔2016〕201号）。';
const CASES_BASIS = `${NOTICE}附件表四：总计是四种结果之和`;
const OUTCOME_NAMES = ['结果维持', '结果纠正', '其他结果', '尚未审结'] as const;

const reconsiderations = [
  { id: 'reconsiderationUpheld', label: '结果维持' },
  { id: 'reconsiderationCorrected', label: '结果纠正' },
  { id: 'reconsiderationOtherOutcome', label: '其他结果' },
  { id: 'reconsiderationPending', label: '尚未审结', help: PENDING_HELP },
] as const;

const suedDirectly = [
  { id: 'suedDirectlyUpheld', label: '结果维持', help: JOINT_DEFENDANT },
  { id: 'suedDirectlyCorrected', label: '结果纠正', help: JOINT_DEFENDANT },
  { id: 'suedDirectlyOtherOutcome', label: '其他结果', help: JOINT_DEFENDANT },
  { id: 'suedDirectlyPending', label: '尚未审结', help: PENDING_HELP },
] as const;

const suedAfter = [
  { id: 'suedAfterReconsiderationUpheld', label: '结果维持', help: JOINT_DEFENDANT },
  { id: 'suedAfterReconsiderationCorrected', label: '结果纠正', help: JOINT_DEFENDANT },
  { id: 'suedAfterReconsiderationOtherOutcome', label: '其他结果', help: JOINT_DEFENDANT },
  { id: 'suedAfterReconsiderationPending', label: '尚未审结', help: PENDING_HELP },
] as const;

const reconsideration = defineBlock({
  id: 'reconsideration',
  corner: null,
  unit: 'count',
  columns: [
    {
      id: 'reconsiderations',
      label: '行政复议',
      children: [...reconsiderations, { id: 'reconsiderationTotal', label: '总计' }],
    },
    {
      id: 'litigation',
      label: '行政诉讼',
      children: [
        {
          id: 'suedDirectly',
          label: '未经复议直接起诉',
          children: [...suedDirectly, { id: 'suedDirectlyTotal', label: '总计' }],
        },
        {
          id: 'suedAfterReconsideration',
          label: '复议后起诉',
          children: [...suedAfter, { id: 'suedAfterReconsiderationTotal', label: '总计' }],
        },
      ],
    },
  ],
  rows: [{ id: 'cases', label: '', spokenAs: '件数' }],
  relations: [
    {
      id: 'reconsiderations-add-up',
      rule: 'T4-1',
      about: '行政复议',
      forEach: 'row',
      weight: 'blocks',
      basis: CASES_BASIS,
      left: { sumOf: leafIds(reconsiderations), says: OUTCOME_NAMES },
      compare: 'equals',
      right: { sumOf: ['reconsiderationTotal'], says: ['总计填的是'] },
      total: 'reconsiderationTotal',
    },
    {
      id: 'sued-directly-adds-up',
      rule: 'T4-1',
      about: '未经复议直接起诉',
      forEach: 'row',
      weight: 'blocks',
      basis: CASES_BASIS,
      left: { sumOf: leafIds(suedDirectly), says: OUTCOME_NAMES },
      compare: 'equals',
      right: { sumOf: ['suedDirectlyTotal'], says: ['总计填的是'] },
      total: 'suedDirectlyTotal',
    },
    {
      id: 'sued-after-reconsideration-adds-up',
      rule: 'T4-1',
      about: '复议后起诉',
      forEach: 'row',
      weight: 'blocks',
      basis: CASES_BASIS,
      left: { sumOf: leafIds(suedAfter), says: OUTCOME_NAMES },
      compare: 'equals',
      right: { sumOf: ['suedAfterReconsiderationTotal'], says: ['总计填的是'] },
      total: 'suedAfterReconsiderationTotal',
    },
  ],
});

// The whole ---------------------------------------------------------------------------

/** The format of 2021: preamble, six sections, three tables. */
export const format2021: ReportFormat = {
  id: 'format-2021',
  notice: NOTICE,
  issued: '2021年9月26日',
  title: '{agency}{year}年政府信息公开工作年度报告',
  sections: [
    {
      kind: 'opening',
      id: 'opening',
      name: '开头说明',
      parts: { basis: '编制依据', period: '统计期限', contact: '查阅和联系方式' },
      basis: `依照${ORDINANCE}（国务院令第711号）第五十条，按照《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（${NOTICE}）规定的格式，编制并公布《{title}》。`,
      period: '本报告所列数据的统计期限为{year}年1月1日至12月31日。',
      download: '本报告的电子版可以在{portalName}（{portalAddress}）查阅和下载。',
      downloadByName: '本报告的电子版可以在{portalName}查阅和下载。',
      contact: '对本报告有疑问或者意见建议的，请与{contactOffice}联系',
      contactParts: [
        { setting: 'address', label: '地址' },
        { setting: 'postcode', label: '邮编' },
        { setting: 'phone', label: '电话' },
        { setting: 'fax', label: '传真' },
        { setting: 'mailbox', label: '电子邮箱' },
      ],
    },
    {
      kind: 'prose',
      id: 'general',
      numeral: '一',
      heading: '总体情况',
      name: '总体情况',
      ruleWhenEmpty: 'X2',
      limit: {
        characters: 1000,
        basis: `${NOTICE}：重在聚焦主题、简明客观，篇幅原则上不超过一千字`,
      },
      boxes: [
        {
          id: 'lead',
          heading: null,
          name: '总起',
          optional: true,
          asks: ['一两句话概括全年工作；可以不写，不写就不印。'],
        },
        {
          id: 'disclosure',
          heading: '（一）主动公开',
          name: '主动公开',
          asks: [
            '主动公开的总体情况，各渠道公开信息的数量',
            '政策解读、回应关切的数量',
            '重点领域信息公开的情况',
          ],
        },
        {
          id: 'requests',
          heading: '（二）依申请公开',
          name: '依申请公开',
          asks: [
            '收到和办理申请的总体情况，与表三一致',
            '申请人分自然人、法人或其他组织',
            '因政府信息公开引起的行政复议、行政诉讼，与表四一致',
          ],
        },
        {
          id: 'management',
          heading: '（三）政府信息管理',
          name: '政府信息管理',
          asks: [
            '规章、行政规范性文件的制发、废止和现行有效数量，与表二一致',
            '信息发布审核和已公开信息的动态调整',
          ],
        },
        {
          id: 'platform',
          heading: '（四）政府信息公开平台建设',
          name: '平台建设',
          asks: ['门户网站、政务新媒体、政府公报、政务公开专区的数量和建设情况'],
        },
        {
          id: 'supervision',
          heading: '（五）监督保障',
          name: '监督保障',
          asks: [
            '制度、培训、考核等保障措施',
            '各级人民政府还要写工作考核、社会评议和责任追究结果（条例第五十条第四项）',
          ],
        },
      ],
    },
    {
      kind: 'table',
      id: 'disclosure',
      numeral: '二',
      heading: '主动公开政府信息情况',
      name: '主动公开政府信息',
      table: {
        id: 'disclosure',
        name: '表二',
        caption: '主动公开政府信息情况统计表',
        blocks: [documents, licences, enforcement, fees],
      },
    },
    {
      kind: 'table',
      id: 'requests',
      numeral: '三',
      heading: '收到和处理政府信息公开申请情况',
      name: '收到和处理申请',
      nilWhen: 'noRequests',
      table: {
        id: 'requests',
        name: '表三',
        caption: '收到和处理政府信息公开申请情况统计表',
        blocks: [requests],
      },
    },
    {
      kind: 'table',
      id: 'reconsideration',
      numeral: '四',
      heading: '政府信息公开行政复议、行政诉讼情况',
      name: '行政复议、行政诉讼',
      nilWhen: 'noRequests',
      table: {
        id: 'reconsideration',
        name: '表四',
        caption: '政府信息公开行政复议、行政诉讼情况统计表',
        blocks: [reconsideration],
      },
    },
    {
      kind: 'prose',
      id: 'problems',
      numeral: '五',
      heading: '存在的主要问题及改进情况',
      alsoSeenAs: ['存在主要问题及改进情况', '存在问题及改进措施'],
      name: '问题及改进情况',
      ruleWhenEmpty: 'X9',
      boxes: [
        {
          id: 'problems',
          heading: '（一）存在的主要问题',
          name: '存在的主要问题',
          asks: ['本机关自己的、具体的问题，不与上年或其他机关雷同'],
        },
        {
          id: 'improvements',
          heading: '（二）改进情况',
          name: '改进情况',
          asks: ['对应上面的问题，写已经采取和将要采取的改进措施'],
        },
      ],
    },
    {
      kind: 'matters',
      id: 'otherMatters',
      numeral: '六',
      heading: '其他需要报告的事项',
      name: '其他需要报告的事项',
      asks: [
        '信息处理费：没有收取也要写明（国办函〔2020〕109号）',
        '上级政务公开工作要点的落实情况',
        '人大代表建议、政协提案办理结果公开等其他事项',
      ],
      fee: {
        heading: '信息处理费收取情况',
        nil: '{year}年，{agency}没有发出信息处理费收费通知，没有收取信息处理费。',
        charged:
          '{year}年，{agency}发出信息处理费收费通知{notices}件，通知收费金额共{notified}元，实际收取{received}元。',
        answers: { nil: '没有收取', charged: '有收费通知' },
        figures: [
          { id: 'notices', name: '收费通知件数', unit: 'count' },
          { id: 'notified', name: '通知收费金额', unit: 'yuan' },
          { id: 'received', name: '实际收取金额', unit: 'yuan' },
        ],
        basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
      },
    },
  ],
};
