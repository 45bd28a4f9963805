import { RefusedFile } from './file-refusals.ts';
import { listenToXml } from './xml-events.ts';

/** A sheet of a workbook, in the order of its tabs. */
export type SheetEntry = {
  readonly name: string;
  /** Id of the relationship that leads to its part. */
  readonly relation: string;
  readonly isHidden: boolean;
};

/** The sheets that the main part of a workbook lists. Throws RefusedFile. */
export function readWorkbook(bytes: Uint8Array | undefined): readonly SheetEntry[] {
  if (!bytes) throw new RefusedFile('damaged');
  const sheets: SheetEntry[] = [];
  listenToXml(bytes, {
    open: (element, attribute) => {
      if (element !== 'sheet') return;
      sheets.push({
        name: attribute('name') ?? '',
        relation: attribute('id') ?? '',
        isHidden: (attribute('state') ?? 'visible') !== 'visible',
      });
    },
  });
  return sheets;
}
