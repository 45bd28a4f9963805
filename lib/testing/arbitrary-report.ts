import fc from 'fast-check';
import type { AgencySettings } from '#lib/report/agency.ts';
import { cleanText } from '#lib/report/clean.ts';
import type { SectionContent } from '#lib/report/content.ts';
import type { Report } from '#lib/report/report.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { leafIds, type Section, type Table } from '#lib/template/vocabulary.ts';
import { anyText, storedText } from './arbitrary-text.ts';

/** One line of stored text of at most `longest` code units. */
function storedLine(longest: number): fc.Arbitrary<string> {
  return anyText.map((text) => {
    const line = text.replace(/[\t\n\r\u0085\u2028\u2029]/g, '');
    return cleanText([...line].slice(0, longest / 2).join('')).text;
  });
}

const agency: fc.Arbitrary<AgencySettings> = fc.record({
  name: storedLine(60).map((name) => `清河市${name}`),
  titleName: storedLine(60).map((name) => `清河市${name}`),
  kind: fc.constantFrom('department', 'government'),
  portalName: storedLine(40),
  portalAddress: storedLine(40),
  contactOffice: storedLine(40),
  address: storedLine(40),
  postcode: storedLine(40),
  phone: storedLine(40),
  fax: storedLine(40),
  mailbox: storedLine(40),
  contactPlacement: fc.constantFrom('first', 'last'),
});

/** What clerks type into a cell: nothing, figures in several hands, and what is no figure at all. */
const typedCell: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('１２', '1,234', '1，234', ' 7 ', '007', '4957.0386', '0.000001', '　3'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('-1', '十二', '12人', '1e9', '1,23', 'NaN', '①', '99999999', '<b>1</b>'),
  },
  { weight: 1, arbitrary: storedLine(40) },
);

function typedTable(table: Table) {
  const lines = table.blocks.flatMap(({ rows, columns }) =>
    leafIds(rows).map(
      (row) =>
        [row, fc.record(Object.fromEntries(leafIds(columns).map((column) => [column, typedCell])))] as const,
    ),
  );
  return fc.record({ cells: fc.record(Object.fromEntries(lines)), declaredNone: fc.boolean() });
}

/** Sections with and without reasons for warnings, current and long outdated. */
const reasons: fc.Arbitrary<Pick<SectionContent, 'reasons'>> = fc.oneof(
  fc.constant({}),
  fc
    .dictionary(
      storedLine(40).map((end) => `rule/${end}`),
      fc.record({ said: storedLine(200), text: storedLine(200) }),
      { minKeys: 1, maxKeys: 3 },
    )
    .map((given) => ({ reasons: given })),
);

function content(section: Section): fc.Arbitrary<SectionContent> {
  return fc.tuple(typed(section), reasons).map(([own, explained]) => ({ ...own, ...explained }));
}

function typed(section: Section): fc.Arbitrary<SectionContent> {
  switch (section.kind) {
    case 'opening':
      return fc.record({ texts: fc.record({ basis: storedText, contact: storedText }) });
    case 'prose':
      return fc.record({
        texts: fc.record(Object.fromEntries(section.boxes.map(({ id }) => [id, storedText]))),
      });
    case 'table':
      return typedTable(section.table);
    case 'matters':
      return fc.record({
        fee: fc.record({
          answer: fc.constantFrom('', 'nil', 'charged'),
          notices: typedCell,
          notified: typedCell,
          received: typedCell,
        }),
        items: fc.array(fc.record({ id: storedLine(40), heading: storedLine(100), text: storedText }), {
          maxLength: 3,
        }),
      });
    default:
      return section satisfies never;
  }
}

/** Any report that can be stored: any text in its prose, any typing in its cells. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  format: fc.constant(format2021),
  agency,
  year: fc.integer({ min: 2021, max: 2099 }),
  content: fc.record(
    Object.fromEntries(format2021.sections.map((section) => [section.id, content(section)])),
  ),
});
