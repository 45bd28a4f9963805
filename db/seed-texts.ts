type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Prose of the finished demonstration report, by section and box. Its figures agree with `FINISHED` in seed-reports.ts. */
export function finishedTexts(year: number): Texts {
  return {
    general: {
      lead: `${year}年，清河市档案局坚持以公开促服务，围绕档案查阅利用做好政府信息公开工作。`,
      disclosure: `1.充实公开内容。全年在门户网站公开信息148条，其中档案开放目录12批。
2.加强解读回应。发布解读材料6件，答复网上留言53件。`,
      requests: `全年新收政府信息公开申请26件，其中自然人21件，法人或其他组织5件；上年结转1件。办结25件，结转下年度继续办理2件。
因政府信息公开引起行政复议1件，没有引起行政诉讼。`,
      management:
        '全年制发行政规范性文件2件，没有废止，现行有效9件。信息发布前逐条审查，每季度清理一次失效信息。',
      platform: '门户网站设有档案开放目录、查阅指南两个专栏，查阅大厅设政务公开专区1处。',
      supervision: '明确专人承办，全年组织培训2次，政府信息公开纳入科室年度考核。没有发生责任追究的情形。',
    },
    problems: {
      problems:
        '一是开放档案的目录更新间隔较长，新开放的档案不能及时查到；二是查阅指南用语偏专业，群众不易看懂。',
      improvements:
        '一是将目录由每半年更新改为每月更新；二是重写查阅指南，增加常见问题和图解，并请查阅群众试读，按意见修改后印发。',
    },
  };
}

/** Prose of the half-finished one: the boxes that are missing are still to be written. */
export function halfFinishedTexts(year: number): Texts {
  return {
    general: {
      lead: '',
      disclosure: `1.按月更新开放目录。${year}年在门户网站公开信息171条，其中档案开放目录12批。
2.做好解读。发布查阅指南和解读材料9件。`,
      requests: '',
      management:
        '全年制发行政规范性文件1件，废止1件，现行有效9件。信息发布前逐条审查，每季度清理一次失效信息。',
      platform: '',
      supervision: '',
    },
    problems: { problems: '民生类档案的查阅仍以到馆为主，网上查阅的范围偏窄。', improvements: '' },
  };
}
