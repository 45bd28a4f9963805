import { cellField } from '#lib/report/place.ts';
import { printQuantity } from '#lib/report/quantity.ts';
import { contentOf, fillIn, type Report } from '#lib/report/report.ts';
import { readTable } from '#lib/report/values.ts';
import { yearBefore } from '#lib/report/year-before.ts';
import { cellsOf, spokenName } from '#lib/template/cells.ts';
import type { Side, TableSection } from '#lib/template/vocabulary.ts';
import { cellsRead, type Trial, tryRelations } from './evaluate.ts';
import type { Tried } from './tried.ts';

const VERDICTS: Readonly<Record<Trial['verdict'], Tried['verdict']>> = {
  holds: 'agrees',
  broken: 'differs',
  pending: 'pending',
  unverifiable: 'unknown',
};

/** Every relation of a table on each of its lines, and whether all cells are answered (C1). */
export function triedInTable(report: Report, section: TableSection): readonly Tried[] {
  const { table, id } = section;
  const read = readTable(table, contentOf(report, section).cells);
  const before = yearBefore(report, table);
  const words = { year: String(report.year), lastYear: String(report.year - 1) };
  const trials = tryRelations(table, read.values, before).map((trial): Tried => {
    const { relation, block, line, verdict } = trial;
    const [first] = cellsRead(table, trial);
    const side = ({ says }: Side, sum: number | null) => {
      const name = fillIn(typeof says === 'string' ? says : says.join(' ＋ '), words);
      return sum === null ? name : `${name} ${printQuantity(sum, block.unit)}`;
    };
    const axis = relation.forEach === 'row' ? '行' : '列';
    return {
      id: `${relation.id}/${line.id}`,
      rule: relation.rule,
      section: id,
      what: `${table.name}${relation.about ? `「${relation.about}」` : `「${spokenName(line)}」${axis}`}`,
      left: side(relation.left, trial.left),
      right:
        verdict === 'unverifiable'
          ? '无上年数据'
          : `${relation.compare === 'atLeast' ? '不少于 ' : ''}${side(relation.right, trial.right)}`,
      verdict: VERDICTS[verdict],
      place: { section: id, field: first ? cellField(first) : '' },
    };
  });
  const all = cellsOf(table).length;
  const [blank] = read.blank;
  const answered: Tried = {
    id: `blank/${table.id}`,
    rule: 'C1',
    section: id,
    what: `${table.name}全部数字`,
    left: `共 ${all} 格`,
    right: blank ? `还有 ${read.blank.length} 格没有填` : '都已填写',
    verdict: blank ? 'pending' : 'agrees',
    place: { section: id, field: blank ? cellField(blank) : '' },
  };
  return [answered, ...trials];
}
