import type { AgencySettings } from '#lib/report/agency.ts';
import { blankSection, type ReportContent, type SectionContent } from '#lib/report/content.ts';
import { typedInOrder } from '#lib/report/typed-in-order.ts';
import type { ReportFormat, Section } from '#lib/template/vocabulary.ts';
import { finishedTexts, halfFinishedTexts } from './seed-texts.ts';

/** The invented agency of the demonstration. */
export const demonstrationAgency: AgencySettings = {
  name: '清河市档案局',
  titleName: '清河市档案局',
  kind: 'department',
  portalName: '清河市档案局网站',
  portalAddress: 'https://daj.qinghe.example',
  contactOffice: '清河市档案局办公室',
  address: '清河市学府街8号',
  postcode: '000000',
  phone: '0000-0000003',
  fax: '',
  mailbox: 'daj@qinghe.example',
  contactPlacement: 'last',
};

/** Figures of each table in reading order, totals included; a point is a blank cell. */
type Figures = Readonly<Record<string, string>>;

const FINISHED: Figures = {
  disclosure: '0 0 0  2 0 9  0  0 0  0',
  requests: `
    21 3 0 0 2 0 26
    1 0 0 0 0 0 1
    11 2 0 0 1 0 14
    2 0 0 0 0 0 2
    0 0 0 0 0 0 0
    1 0 0 0 0 0 1
    0 0 0 0 0 0 0
    1 0 0 0 0 0 1
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    1 0 0 0 1 0 2
    3 1 0 0 0 0 4
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    1 0 0 0 0 0 1
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    20 3 0 0 2 0 25
    2 0 0 0 0 0 2`,
  reconsideration: '1 0 0 0 1  0 0 0 0 0  0 0 0 0 0',
};

const HALF_FINISHED: Figures = {
  disclosure: '0 0 0  1 1 9  0  0 0  .',
  requests: `
    24 4 0 1 2 0 .
    2 0 0 0 0 0 .
    13 3 0 1 1 0 .
    2 0 0 0 1 0 .
    ${'. . . . . . . '.repeat(21)}`,
};

/** Last year's report: nothing stands in its way. */
export function finishedContent(format: ReportFormat, year: number): ReportContent {
  const fee = { answer: 'nil', notices: '', notified: '', received: '' } as const;
  const items = [
    { id: 'priorities', heading: '落实政务公开工作要点情况', text: '承担的5项任务已经全部完成。' },
  ];
  return contentWith(format, finishedTexts(year), FINISHED, { fee, items });
}

/** This year's report, begun and left for later. */
export function halfFinishedContent(format: ReportFormat, year: number): ReportContent {
  return contentWith(format, halfFinishedTexts(year), HALF_FINISHED, null);
}

function contentWith(
  format: ReportFormat,
  texts: ReturnType<typeof finishedTexts>,
  figures: Figures,
  matters: SectionContent | null,
): ReportContent {
  const fill = (section: Section): SectionContent => {
    switch (section.kind) {
      case 'opening':
        return blankSection(section);
      case 'prose':
        return { texts: texts[section.id] ?? {} };
      case 'table': {
        const typed = figures[section.table.id]
          ?.trim()
          .split(/\s+/u)
          .map((figure) => (figure === '.' ? '' : figure));
        return typed
          ? { cells: typedInOrder(section.table, typed), declaredNone: false }
          : blankSection(section);
      }
      case 'matters':
        return matters ?? blankSection(section);
      default:
        return section satisfies never;
    }
  };
  return Object.fromEntries(format.sections.map((section) => [section.id, fill(section)]));
}
