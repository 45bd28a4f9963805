import type { CellRef } from '#lib/template/cells.ts';

/** Somewhere the clerk can type: a section and the path of the field in its content (`cells.received.business`, `texts.lead`, `fee.notices`). */
export type Place = { readonly section: string; readonly field: string };

/** The form path of one cell. */
export type CellField = `cells.${string}.${string}`;

/** The only place where a cell becomes a form path. Line ids contain no dot. */
export function cellField({ row, column }: Pick<CellRef, 'row' | 'column'>): CellField {
  return `cells.${row}.${column}`;
}

/** The cell a form path stands for; undefined for any other field. */
export function fieldCell(field: string): { row: string; column: string } | undefined {
  const [kind, row, column] = field.split('.');
  return kind === 'cells' && row && column ? { row, column } : undefined;
}

/** The form path of the reason given for a finding. It stands on the page 公开前体检, wherever the finding is. */
export function reasonField(finding: string): string {
  return `reasons.${finding}`;
}

/** The page of a report on which a place is found: its section's, or the one where reasons are written. */
export function pageOf({ section, field }: Place): string {
  return field.startsWith('reasons.') ? 'check' : section;
}

/** Id of the element that holds a field, so that findings can lead to it from any page. */
export function elementId({ section, field }: Place): string {
  return `${section}-${field.replaceAll('.', '-')}`;
}
