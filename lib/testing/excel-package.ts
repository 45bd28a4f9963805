import { type LyingEntry, lyingZip } from './lying-zip.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What stands in a workbook of one sheet. */
export type Workbook = {
  /** Inside `worksheet`. */
  readonly sheet: string;
  /** Inside `sst`. */
  readonly texts?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  /** Attributes of the sheet in the list of sheets. */
  readonly state?: string;
};

/** The entries of a small Excel file as Excel lays it out. */
export function excelEntries({
  sheet,
  texts = '',
  styles = '',
  state = '',
}: Workbook): readonly LyingEntry[] {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets><sheet name="表" sheetId="1" ${state} r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'sharedStrings', 'sharedStrings.xml')}${relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
  };
  return Object.entries(parts).map(([name, text]) => ({ name, bytes: utf8(text) }));
}

/** That file, packed; `change` replaces entries by name. */
export function excelFile(
  workbook: Workbook,
  change: Readonly<Record<string, Partial<LyingEntry>>> = {},
): Uint8Array<ArrayBuffer> {
  return lyingZip(excelEntries(workbook).map((entry) => ({ ...entry, ...change[entry.name] })));
}
