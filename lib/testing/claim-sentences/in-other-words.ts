import { marked } from './marked-sentence.ts';

/** The same figures of the invented city in the many wordings that reports have for them. */
export const inOtherWords = [
  ...marked('requests', 'city', [
    [
      '2025年，全市各级行政机关共收到公民、法人和其他组织提出的政府信息公开申请152=件，上年度结转5=件，共157=件；办结149=件，结转下年度8=件。',
      '法人 as one who applies is no column',
    ],
    [
      '全市行政机关收到政府信息公开申请152=件，其中，自然人申请126=件，占82.9=%；法人及其他组织申请26=件，占17.1=%。',
      'shares between the parts',
    ],
    [
      '严格落实《条例》要求，规范办理程序，全年新收到政府信息公开申请152=件，上年结转政府信息公开申请5=件，按时办结率100%。',
      'the rate of punctual answers',
    ],
    [
      '从办理结果看，予以公开71=件，占47.7=%；部分公开9=件，占6.0=%；不予公开28=件，占18.8=%。',
      'shares of a total that only the table has',
    ],
    ['2025年本市收到依申请公开件152=件，已答复149=件，剩余8=件结转至2026年。', 'what is left'],
    [
      '我市共受理依申请公开政府信息152=件，同比下降3.5?%，均在法定时限内答复。',
      'another name for applications',
    ],
    [
      '全年共受理申请152≠件，其中当面申请12件、网络申请100件、信函申请30件。',
      'channels fall short of a right total',
    ],
    [
      '全年共办理依申请公开149=件，其中予以公开71=件、部分公开9=件、不予公开28=件、无法提供22≠件、不予处理8=件、其他处理4=件。',
      'one outcome wrong',
    ],
    [
      '所有答复件中，予以公开及部分公开的80=件，不予公开的28=件，因本机关不掌握等原因无法提供的29=件，其他处理4=件。',
      'two outcomes together; a group by one of its reasons',
    ],
    ['通过市政府门户网站、政务服务平台、信函等渠道，共收到政府信息公开申请152=件。', 'all channels together'],
    [
      '通过市政府门户网站、政务服务平台、信函等渠道，共收到政府信息公开申请125≠件。',
      'all channels together, wrong',
    ],
    [
      '全年通过网络收到政府信息公开申请98?件，答复95?件，其中自然人80?件。',
      'what goes on from a part is of the part',
    ],
    ['市政府办公室全年收到政府信息公开申请37?件，答复36?件。', 'one organ'],
    [
      '共收到152=件信息依申请公开，其中10件已经按时完成答复，剩余8=件结转下年度继续办理。',
      'the noun behind, a part answered',
    ],
    ['新收政府信息公开申请152=件、结转上年申请5=件，合计157=件。', 'a total behind its parts'],
    ['新收政府信息公开申请152=件、结转上年申请5=件，合计158≠件。', 'a wrong total behind its parts'],
    ['2025年，全市新收政府信息公开申请152=件（自然人127≠件，法人或其他组织26=件）。', 'parts in brackets'],
    [
      '2025年共接收政府信息公开申请152=件，较2024年的145件增加7?件，增长4.8=%。',
      'the growth of two figures given',
    ],
    [
      '共受理申请152=件，全年共答复149=件，其中：2024年结转5=件、2025年144件，尚有8=件结转至下年度办理。',
      'answers by year of intake',
    ],
    [
      '办理疑难申请件31件，电话答复220件，补正告知书11件，向档案馆移交申请卷宗152件。',
      'other things that are counted',
    ],
    [
      '因政府信息公开引发的行政复议案件共5=件，维持2件，纠正1件；行政诉讼案件共3=件，其中一审2件、二审1件。',
      'endings and stages',
    ],
    ['涉政府信息公开行政诉讼案件4≠件，行政机关败诉率为0。', 'suits wrong, a rate'],
    ['本年度收到的125≠件申请中，有100件通过网络提交。', 'the noun behind, digits swapped'],
    ['收到申请152=件，受理149?件，不予受理3?件，延期答复3?件。', 'accepted as a part of what was received'],
    ['未办结的8=件申请结转至2026年继续办理。', 'carried forward, the noun between'],
    ['行政规范性文件制发、废止、现行有效数分别为12?件、5?件、86?件。', 'respectively'],
    ['没有申请人对答复提出异议，未发生泄密、违规公开。', 'things that no table counts'],
    ['全市政府信息公开申请答复率100%，无行政许可申请积压。', 'no figure of the table'],
  ]),
  ...marked('requests', 'bureau', [
    [
      '全年没有=收到公民、法人或其他组织提出的政府信息公开申请，没有=因政府信息公开被提起行政复议、行政诉讼的情况。',
      'nil at length',
    ],
    ['本年度无=依申请公开事项，无=政府信息公开行政复议、行政诉讼，无=下年度结转。', 'nil in short'],
    ['2024年共收到2?件依申请公开，2025年未=收到。', 'two years'],
    ['全年未收到行政许可申请，未收到群众投诉。', 'nil of other things'],
    ['全年新收政府信息公开申请数量0=件，上年结转政府信息公开申请数量0=件。', 'the labels of the table'],
    ['2025年未=受理政府信息公开申请，也未=收取任何信息处理费用。', 'nil of both'],
  ]),
  ...marked('management', 'city', [
    ['全市新制定行政规范性文件12=件，宣布失效和废止5=件，目前现行有效86=件。', 'two words for repealed'],
    ['全市制定出台行政规范性文件21≠件，废止（失效）5=件。', 'a remark in brackets'],
    ['对现行有效的86=件行政规范性文件进行动态清理，废止5=件、修改3件。', 'the noun behind'],
    ['对现行有效的68≠件行政规范性文件进行动态清理。', 'the noun behind, digits swapped'],
    ['现行有效行政规范性文件共86=件，其中市政府制发40件、部门制发46件。', 'parts by organ'],
    [
      '梳理出继续有效规范性文件86=件，废止规范性文件3?件，宣布失效规范性文件2?件。',
      'the table counts both as one',
    ],
    ['以市政府名义发布政府规章2?部、行政规范性文件9?件。', 'of one organ, the second too'],
    ['发布部门行政规范性文件9?件。', 'of some organs'],
    [
      '规章制发1=件、废止1≠件、现行有效7=件，行政规范性文件制发12=件、废止0≠件、现行有效86=件。',
      'two wrong in a row',
    ],
    [
      '印发《清河市行政规范性文件管理办法》等制度5件，公开规范性文件及解读材料24?件。',
      'titles, documents with other things',
    ],
  ]),
  ...marked('disclosure', 'city', [
    [
      '发布政务动态1464?条，其中文件15条，政策解读10条，政府工作报告1条，建议提案办理5条。',
      'examples, far from all',
    ],
    [
      '全年主动公开政府信息7000≠条，其中通过政府网站公开5000条，通过政务微信公开1500条，通过微博公开50条。',
      'short by a digit',
    ],
    ['公开政府信息36=条。其中，工作动态30条，通知公告6条。', 'the parts in a sentence of their own'],
    ['公示行政许可决定信息48216=条、行政处罚决定信息1900?条，公开收费目录清单1个。', 'shown, not decided'],
    ['全市共办理行政许可48126≠件，行政强制措施0≠件。', 'digits swapped; nothing said, 27 counted'],
    ['为企业减免行政事业性收费350?万元，取消收费项目3?项。', 'what was not charged'],
    [
      '在全市100=个村（社区）设置公开栏，其中规范化公开栏30个、电子公开栏12个、其他58个。',
      'a list of things that are no files',
    ],
  ]),
  ...marked('matters', 'city', [
    ['2025年，发出收费通知2=件，总金额800=元，实际收取500=元。', 'the three figures of section six'],
    ['发出收费通知的件数2=件和总金额900≠元，实际收取的总金额500=元。', 'one of the three is wrong'],
    ['发放问卷500份，回收480=份，其中满意460份、基本满意15份、不满意5份，满意率95.8=%。', 'a survey'],
  ]),
];
