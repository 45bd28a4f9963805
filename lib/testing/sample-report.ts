import type { AgencySettings } from '#lib/report/agency.ts';
import type { ReportContent, SectionContent } from '#lib/report/content.ts';
import type { Report } from '#lib/report/report.ts';
import { typedInOrder } from '#lib/report/typed-in-order.ts';
import { cellsOf } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import { generalTexts, matterItems, problemTexts, zeroTexts } from './sample-texts.ts';

const YEAR = 2025;

const city: AgencySettings = {
  name: '清河市人民政府',
  titleName: '清河市',
  kind: 'government',
  portalName: '清河市人民政府网站',
  portalAddress: 'https://www.qinghe.example',
  contactOffice: '清河市人民政府办公室',
  address: '清河市清河路1号',
  postcode: '000000',
  phone: '0000-0000001',
  fax: '0000-0000002',
  mailbox: 'xxgk@qinghe.example',
  contactPlacement: 'first',
};

const archives: AgencySettings = {
  ...city,
  name: '清河市档案局',
  titleName: '清河市档案局',
  kind: 'department',
  contactOffice: '清河市档案局办公室',
  address: '清河市学府街8号',
  fax: '',
  contactPlacement: 'last',
};

/** Figures of each table in reading order, one line a row of the printed form, totals stated. */
const FIGURES: Readonly<Record<string, string>> = {
  disclosure: '1 0 7  12 5 86  48216  1935 27  4318.0526',
  requests: `
    126 18 1 0 5 2 152
    4 1 0 0 0 0 5
    58 9 1 0 2 1 71
    7 2 0 0 0 0 9
    1 0 0 0 0 0 1
    2 0 0 0 0 0 2
    0 0 0 0 0 0 0
    3 1 0 0 0 0 4
    2 0 0 0 0 0 2
    4 1 0 0 0 0 5
    5 0 0 0 1 0 6
    6 1 0 0 0 1 8
    19 2 0 0 1 0 22
    4 1 0 0 0 0 5
    2 0 0 0 0 0 2
    4 0 0 0 0 0 4
    2 0 0 0 0 0 2
    1 0 0 0 0 0 1
    0 0 0 0 0 0 0
    1 0 0 0 0 0 1
    2 0 0 0 0 0 2
    1 0 0 0 0 0 1
    0 1 0 0 0 0 1
    124 18 1 0 4 2 149
    6 1 0 0 1 0 8`,
  reconsideration: '2 1 1 1 5  1 0 0 0 1  1 0 1 0 2',
};

/** A finished report of an invented city: every relation holds, nothing stands in its way. A fresh value at each call. */
export function sampleReport(): Report {
  const texts: Texts = { general: generalTexts, problems: problemTexts };
  const fee = { answer: 'charged', notices: '2', notified: '800', received: '500' } as const;
  return {
    format: format2021,
    agency: city,
    year: YEAR,
    content: contentWith(texts, FIGURES, { fee, items: matterItems }, false),
  };
}

/** A finished report of an invented department: 零申请, every figure a declared 0, no fee, no further items. */
export function zeroReport(): Report {
  const fee = { answer: 'nil', notices: '', notified: '', received: '' } as const;
  return {
    format: format2021,
    agency: archives,
    year: YEAR,
    content: contentWith(zeroTexts, {}, { fee, items: [] }, true),
  };
}

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

function contentWith(
  texts: Texts,
  figures: Readonly<Record<string, string>>,
  matters: SectionContent,
  declaredNone: boolean,
): ReportContent {
  const fill = (section: Section): SectionContent => {
    switch (section.kind) {
      case 'opening':
        return { texts: { basis: '', contact: '' } };
      case 'prose':
        return { texts: texts[section.id] ?? {} };
      case 'table': {
        const typed =
          figures[section.table.id]?.trim().split(/\s+/u) ?? cellsOf(section.table).map(() => '0');
        return {
          cells: typedInOrder(section.table, typed),
          declaredNone: declaredNone && section.id === 'requests',
        };
      }
      case 'matters':
        return matters;
      default:
        return section satisfies never;
    }
  };
  return Object.fromEntries(format2021.sections.map((section) => [section.id, fill(section)]));
}
