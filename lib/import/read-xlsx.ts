import { mainPart, relatedPart } from './docx-parts.ts';
import { RefusedFile } from './file-refusals.ts';
import type { Piece, Source } from './source.ts';
import { SOURCE_LIMITS } from './source-limits.ts';
import { readSheet } from './xlsx-sheet.ts';
import { readDateStyles } from './xlsx-styles.ts';
import { readSharedTexts } from './xlsx-texts.ts';
import { readWorkbook } from './xlsx-workbook.ts';
import type { ZipFile } from './zip-directory.ts';
import { readEntry } from './zip-entry.ts';

/**
 * Reads a workbook, sheet by sheet, each as one table: what stands in the cells, results of formulas included, places
 * that a merge covers as ''. Hidden sheets and rows are left out and named. Throws RefusedFile.
 */
export function readXlsx(zip: ZipFile): Source {
  const { path, relations } = mainPart(zip);
  const workbook = {
    texts: readSharedTexts(relatedPart(zip, relations, 'sharedStrings')),
    dates: readDateStyles(relatedPart(zip, relations, 'styles')),
  };
  const pieces: Piece[] = [];
  const leftOut: string[] = [];
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  for (const [table, { name, relation, isHidden }] of readWorkbook(readEntry(zip, path)).entries()) {
    if (isHidden) {
      leftOut.push(`工作表“${name}”是隐藏的，没有读取。`);
      continue;
    }
    const target = targets.get(relation);
    // A sheet may be a chart: then there are no cells to read.
    if (target?.type !== 'worksheet' || target.external) continue;
    const bytes = readEntry(zip, target.target);
    if (!bytes) throw new RefusedFile('damaged');
    const { rows, hidden } = readSheet(bytes, workbook);
    for (const cells of rows) pieces.push({ kind: 'row', table, cells });
    if (pieces.length > SOURCE_LIMITS.pieces) throw new RefusedFile('tooMuch');
    if (hidden > 0) leftOut.push(`工作表“${name}”里有 ${hidden} 行是隐藏的，没有读取。`);
  }
  return { pieces, leftOut };
}
