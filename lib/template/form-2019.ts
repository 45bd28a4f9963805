import { format2021 } from './format-2021.ts';

/** A row or column of an earlier form and the line of 2021 that means the same; null where none does. */
export type Counterpart = {
  readonly label: string;
  readonly alsoSeenAs?: readonly string[];
  readonly becomes: string | null;
};

/** A grid of an earlier form, as far as its wording tells where its figures belong. */
export type EarlierBlock = {
  readonly caption: string;
  readonly columns: readonly Counterpart[];
  readonly rows: readonly Counterpart[];
};

/**
 * Table two as 国办公开办函〔2019〕60号 had it, for the years 2019 and 2020. Its sections and its tables three and four
 * are those of 2021, but that （六）其他处理 was one row.
 */
export const form2019 = {
  notice: '国办公开办函〔2019〕60号',
  table: format2021.sections.find(({ id }) => id === 'disclosure')?.id ?? '',
  corner: '信息内容',
  blocks: [
    {
      caption: '第二十条第（一）项',
      columns: [
        { label: '本年新制作数量', becomes: 'issued' },
        { label: '本年新公开数量', becomes: null },
        { label: '对外公开总数量', becomes: null },
      ],
      rows: [
        { label: '规章', becomes: 'rules' },
        { label: '规范性文件', alsoSeenAs: ['行政规范性文件'], becomes: 'normativeDocuments' },
      ],
    },
    {
      caption: '第二十条第（五）项',
      columns: [
        { label: '上一年项目数量', becomes: null },
        { label: '本年增/减', becomes: null },
        { label: '处理决定数量', becomes: 'decisions' },
      ],
      rows: [
        { label: '行政许可', becomes: 'licences' },
        { label: '其他对外管理服务事项', becomes: null },
      ],
    },
    {
      caption: '第二十条第（六）项',
      columns: [
        { label: '上一年项目数量', becomes: null },
        { label: '本年增/减', becomes: null },
        { label: '处理决定数量', becomes: 'decisions' },
      ],
      rows: [
        { label: '行政处罚', becomes: 'penalties' },
        { label: '行政强制', becomes: 'compulsoryMeasures' },
      ],
    },
    {
      caption: '第二十条第（八）项',
      columns: [
        { label: '上一年项目数量', becomes: null },
        { label: '本年增/减', becomes: null },
      ],
      rows: [{ label: '行政事业性收费', becomes: null }],
    },
    {
      caption: '第二十条第（九）项',
      columns: [
        { label: '采购项目数量', becomes: null },
        { label: '采购总金额', becomes: null },
      ],
      rows: [{ label: '政府集中采购', becomes: null }],
    },
  ] as readonly EarlierBlock[],
};
