import { marked } from './marked-sentence.ts';

/** 规章 1 0 7, 规范性文件 12 5 86, 行政许可48216, 行政处罚1935, 行政强制27, 收费4318.0526万元; 信息处理费: 通知2件800元, 实收500元. */
export const onTableTwo = [
  ...marked('management', 'city', [
    [
      '全市制发规章1=件，现行有效规章7=件；制发行政规范性文件12=件，废止5=件，现行有效86=件。',
      'documents in a row',
    ],
    ['全年制发政府规章1=件、行政规范性文件13≠件。', 'the second of a row is wrong'],
    ['全年制发规范性文件12=件，废止6≠件，现行有效86=件。', 'repealed is wrong'],
    ['通过政府网站公开发布政府规章1=件，规范性文件12=件。', 'published is issued'],
    ['对外公布行政规范性文件14≠件。', 'published is wrong'],
    ['集中公开现行有效行政规范性文件86=件。', 'in force'],
    ['截至2025年底，现行有效行政规范性文件85≠件。', 'in force at the year’s end is wrong'],
    ['行政规范性文件制发12=件、废止5=件、现行有效86=件。', 'the noun first'],
    ['出台12=件行政规范性文件。', 'the noun behind'],
    ['梳理现行有效行政规范性文件和其他政策文件共计80≠件。', 'more is counted, yet less than in force'],
    ['梳理现行有效行政规范性文件和其他政策文件共计190?件。', 'more is counted'],
    ['清理规范性文件120?件，审查规范性文件草案31?件。', 'other work on documents'],
    ['拟制发规范性文件20?件，实际制发12?件。', 'planned, then done'],
    ['发布规范性文件解读材料9?件。', 'about documents, not documents'],
    ['转发上级规范性文件6?件。', 'another organ’s documents'],
    ['市本级制发规范性文件5?件。', 'another scope'],
    ['2024年制发规范性文件9?件。', 'another year'],
    ['制定政务公开制度3件，规章制度汇编1册。', 'rules of the house are no 规章'],
    ['宣布失效规范性文件5=件，继续有效86=件。', 'other words for the same'],
    ['现行有效规范性文件80余件。', 'about'],
    ['本年度未≠制发和废止规范性文件。', 'nothing of two acts said, both counted'],
  ]),
  ...marked('disclosure', 'city', [
    ['全年作出行政处罚决定1935=件，实施行政强制27=件，办理行政许可48216=件。', 'decisions'],
    ['全年作出行政处罚决定1936≠件。', 'decisions are wrong'],
    ['公开行政处罚结果信息320?条。', 'what was shown need not be all'],
    ['公开行政许可事项612?项，收费目录清单1件。', 'kinds, not decisions'],
    ['全年收取行政事业性收费4318.05=万元。', 'rounded'],
    ['全年行政事业性收费4318.0526=万元。', 'exact'],
    ['全年行政事业性收费4381.05≠万元。', 'digits swapped'],
    ['无≠行政处罚和行政事业性收费。', 'nothing of two things said, both counted'],
    ['无≠行政强制案件。', 'nothing said, 27 counted'],
  ]),
  ...marked('disclosure', 'bureau', [
    ['在门户网站公开行政许可结果2≠条。', 'results of decisions nobody made'],
    ['公示行政许可事项清单1?件、行政处罚裁量基准3?件。', 'lists and standards, no decisions'],
    ['公开行政处罚决定0=件。', 'zero'],
    ['转载上级行政处罚信息5?条。', 'another organ’s decisions'],
  ]),
  ...marked('matters', 'city', [
    ['全年发出信息处理费收费通知2=件，实际收取信息处理费500=元。', 'fee as section six has it'],
    ['全年收取信息处理费380≠元。', 'fee is wrong'],
    ['本年度未≠收取信息处理费。', 'nothing said, 500 received'],
  ]),
  ...marked('requests', 'bureau', [
    ['本年度没有=产生依申请政府信息公开收费情况，未=收取信息处理费。', 'nil twice, in other words'],
    ['收取信息处理费120≠元。', 'received, while section six says none'],
  ]),
];
