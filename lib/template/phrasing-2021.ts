import type { Phrasing } from './phrasing.ts';

/** How texts speak of the figures of 国办公开办函〔2021〕30号. */
export const phrasing2021: Phrasing = {
  calledAs: {
    issued: '制发',
    repealed: '废止',
    inForce: '现行有效',
    decisions: '处理决定',
    amount: '',
    received: '新收',
    handledTotal: '办理结果',
    cases: '',
    reconsiderations: '复议',
    litigation: '诉讼·合计',
  },
  sums: [{ table: 'requests', name: '新收和上年结转', rows: ['received', 'carriedIn'] }],
  fee: '信息处理费',
  offers: {
    requests: [
      {
        when: 'noRequests',
        text: '{year}年，{agency}未收到政府信息公开申请，没有上年结转的申请，也没有因政府信息公开引起的行政复议、行政诉讼。',
      },
      {
        when: 'hasFigures',
        text: '{year}年，{agency}新收政府信息公开申请{新收·总计}件，其中自然人{新收·自然人}件，法人或其他组织{新收·法人或其他组织}件；上年结转{上年结转·总计}件。全年办结{办理结果·总计}件，结转下年度继续办理{结转下年度·总计}件。',
      },
      {
        when: 'hasFigures',
        text: '因政府信息公开引发行政复议{复议·总计}件、行政诉讼{诉讼·合计}件。',
      },
    ],
    management: [
      {
        when: 'hasFigures',
        text: '全年制发规章{规章·制发}件、行政规范性文件{行政规范性文件·制发}件，废止行政规范性文件{行政规范性文件·废止}件；现行有效规章{规章·现行有效}件、行政规范性文件{行政规范性文件·现行有效}件。',
      },
    ],
  },
};
