import type { Finding } from '#lib/checks/finding.ts';
import { cellField } from '#lib/report/place.ts';
import { numberOf } from '#lib/report/section-names.ts';
import { spokenName, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { sayCell } from '#lib/template/say-cell.ts';
import { leaves, type TableSection } from '#lib/template/vocabulary.ts';
import type { Departure, DepartureKind, Recognised, Undecided } from './recognised.ts';

/** Only what no truthful report can break stands in the way: years of one report that differ. A heading in other words wants a reason. */
const BLOCKING: ReadonlySet<string> = new Set(['X6']);

/**
 * What the original breaks and the imported report no longer shows, as findings beside those of the checks: headings that
 * were replaced by the template's, text that was mended, cells printed so that no figure could be taken from them.
 */
export function importFindings({ departures, undecided }: Recognised): readonly Finding[] {
  return [
    ...departures.flatMap(departureFinding),
    ...tableSections(format2021).flatMap(rowFindings(undecided)),
  ];
}

/** Kinds that change what figures or answers the report has though no rule is broken. */
const SAID: ReadonlySet<DepartureKind> = new Set(['form', 'oneRowForSeveral', 'tableMissing', 'feeAsText']);

/** What the import did that a reader of the original would not expect, as sentences, for where there is no review of it. */
export function importNotices({ departures }: Recognised): readonly string[] {
  return departures.flatMap(({ kind, done }) => (SAID.has(kind) ? [done] : []));
}

function departureFinding({ rule, section, about, originals, done }: Departure, index: number): Finding[] {
  if (!rule) return [];
  const [first] = originals;
  const others = originals.length > 1 ? `，另有 ${originals.length - 1} 处` : '';
  const printed = first === undefined ? '' : `原件是“${first}”${others}。`;
  const known = format2021.sections.find(({ id }) => id === section);
  return [
    {
      id: `original/${rule}/${index}`,
      rule,
      weight: BLOCKING.has(rule) ? 'blocks' : 'warns',
      verdict: 'broken',
      section,
      message: `${known ? numberOf(known) : ''}${about}：${printed}${done}`,
      cells: [],
    },
  ];
}

/** Cells of one row that are open for the same reason are one finding. Blank ones are named with all others by C1. */
function rowFindings(undecided: readonly Undecided[]): (section: TableSection) => Finding[] {
  return (section) => {
    const open = undecided.filter(
      ({ table, why }) => table === section.table.id && why !== 'blank' && why !== 'absent',
    );
    const groups = new Map<string, Undecided[]>();
    for (const cell of open) {
      const key = JSON.stringify([cell.row, cell.original, cell.say]);
      groups.set(key, [...(groups.get(key) ?? []), cell]);
    }
    return [...groups.values()].map((cells) => rowFinding(section, cells));
  };
}

function rowFinding({ id, table }: TableSection, cells: readonly Undecided[]): Finding {
  const [first] = cells;
  const { row = '', column = '', say = '' } = first ?? {};
  const line = table.blocks.flatMap(({ rows }) => leaves(rows)).find((each) => each.id === row);
  const place = cells.length > 1 && line ? `「${spokenName(line)}」行` : sayCell(table, row, column);
  return {
    id: `original/${cellField({ row, column })}`,
    rule: 'C2',
    weight: 'blocks',
    verdict: 'broken',
    section: id,
    message: `${place}：${say}`,
    cells: cells.map((cell) => ({ table: table.id, row: cell.row, column: cell.column })),
  };
}
