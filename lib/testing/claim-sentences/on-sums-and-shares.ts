import { marked } from './marked-sentence.ts';

/** Lists, percentages and comparisons of years; last year: 新收145, 结转3, 办结143, 结转下年5. */
export const onSumsAndShares = [
  ...marked('disclosure', 'city', [
    ['全年公开信息164=条，其中网站发布10条，新媒体发布154条。', 'parts add up'],
    ['全年公开信息164≠条，其中网站发布10条，新媒体发布144条，公示栏发布5条。', 'three parts fall short'],
    ['共公开信息164≠条，其中网站发布10条，新媒体发布144条。', 'all of two parts fall short'],
    ['公开信息164?条，其中网站发布10条，公报发布50条。', 'two parts, and nothing says that they are all'],
    ['公开信息41≠条，其中文件2件，报告1件，公告1件，工作信息18条。', 'units differ, the sum is short'],
    ['公开信息22=条，其中文件2件，报告1件，公告1件，工作信息18条。', 'units differ, the sum holds'],
    ['公开信息100≠条，其中网站80条，新媒体70条。', 'parts exceed the total'],
    [
      '公开信息6240?条，其中教育、医疗、就业等领域1873条，养老1000条，住房900条。',
      '等 says that not all are named',
    ],
    [
      '公开信息518=条，其中网站349=条（年报1条，指南2条，文件46条，审批300条），推送动态169条。',
      'a list within a list',
    ],
    [
      '公开信息518=条，其中网站349≠条（年报1条，指南2条，文件46条，审批200条），推送动态169条。',
      'the inner list is short',
    ],
    ['公开信息300?条，其中教育类100条、医疗类80条、社保类60条等。', '等 behind the last part'],
    ['办理诉求170=件（其中热线160件，信箱8件，留言2件），办理建议119件。', 'the list ends with its bracket'],
    [
      '公开信息14=条，其中：动态4条、机构1条、清单9条；二是公众号发布274条。',
      'the list ends with the semicolon',
    ],
    ['发布解读材料64?件，其中图解31件。', 'one part is no list'],
    ['图解8件、视频4件，共计12=件。', 'the total behind'],
    ['图解8件、视频4件，共计13≠件。', 'the total behind is wrong'],
    ['组织培训3次，其中参加人员260人次、干部40人次。', 'people are no parts of occasions'],
    ['公开信息500=条，其中网站300条，微信200条，其中视频50条。', 'a second 其中 is of the last part'],
  ]),
  ...marked('requests', 'city', [
    ['收到申请152=件，其中自然人126=件，占82.9=%，法人26=件，占17.1=%。', 'shares, rounded'],
    ['收到申请152=件，其中自然人126=件，占82.8=%，法人26=件，占17.1=%。', 'shares, cut off: together 99.9'],
    ['收到申请152=件，其中自然人126=件，占72.9≠%。', 'a share is wrong'],
    [
      '全年共办理政府信息公开申请157=件（含上年度结转5=件），其中149件已办结，8=件结转下年度继续办理，按时答复率100?%。',
      'what was done in time is of what was done',
    ],
    ['答复149=件，其中予以公开71=件、部分公开9=件，公开率53.7=%。', 'two parts together'],
    ['收到诉求157件，已办结149件，8件正在办理，办结率94.9=%。', 'the part is not the last figure'],
    ['收到申请152=件，其中自然人126=件，法人26=件，答复149=件。', 'the answers are no part of the intake'],
    ['收到申请152=件，同比增加4.8?%。', 'nothing is held of last year'],
  ]),
  ...marked('requests', 'cityWithLastYear', [
    ['收到申请152=件，同比增加4.8=%。', 'recomputed'],
    ['收到申请152=件，同比增长5=%。', 'recomputed, rounded'],
    ['收到申请152=件，同比增加14.8≠%。', 'recomputed, wrong'],
    ['收到申请152=件，同比减少4.8≠%。', 'the wrong way'],
    ['收到申请152=件，比上年增加7=件。', 'a difference'],
    ['收到申请152=件，较上年增加17≠件。', 'a wrong difference'],
    ['受理申请157=件，同比增加6.1=%。', 'with what was carried over, in both years'],
    ['2024年收到申请145=件，2025年收到申请152=件。', 'two years in one sentence'],
    ['2024年收到申请154≠件，2025年收到申请152=件。', 'last year’s figure is wrong'],
    [
      '2025年收到申请152=件，比2024年增长4.8=%，答复149=件。',
      'the year it is compared with is not the year of what follows',
    ],
    ['因政府信息公开引起行政复议5=件，同比增加12?%。', 'last year had none to compare with'],
  ]),
  ...marked('matters', 'city', [
    ['转办诉求19958件，已办结18813件，办结率94.26=%，满意率93.96?%。', 'a rate of two figures'],
    ['转办诉求19958件，已办结18813件，办结率96.24≠%。', 'a rate with digits swapped'],
    ['办理留言3611件，办结率99.68≠%，满意率98.98?%。', 'no whole number gives the rate'],
    ['办理留言3611件，办结率99.70?%，满意率99.99?%。', 'a possible rate; satisfaction is asked of samples'],
    ['申请材料从192份减少至114份，压减41=%。', 'a cut, recomputed'],
    ['申请材料从192份减少至114份，压减51≠%。', 'a wrong cut'],
    ['网上办理率达96?%，覆盖度52.56?%。', 'shares of nothing named'],
  ]),
];
