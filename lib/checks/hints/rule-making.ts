import type { AgencySettings } from '#lib/report/agency.ts';
import type { CellRef } from '#lib/template/cells.ts';
import type { Hint } from './hint.ts';
import type { TwoYears } from './two-years.ts';

const RULES: readonly CellRef[] = ['issued', 'repealed', 'inForce'].map((column) => ({
  table: 'disclosure',
  row: 'rules',
  column,
}));

/**
 * T2-4: 规章 are made by departments of the State Council and by governments from 设区的市 upwards (立法法). A city may be one
 * or not, so its government is not asked.
 */
export function ruleMaking(agency: AgencySettings, years: TwoYears): readonly Hint[] {
  const [first, ...others] = RULES.filter((cell) => {
    const figure = years.now(cell);
    return figure !== null && figure > 0;
  });
  if (!first || mayMakeRules(agency)) return [];
  return [
    {
      id: 'rules/not-made-here',
      rule: 'T2-4',
      weight: 'warns',
      message:
        '表二「规章」行填了数字。只有国务院部门和省、设区的市、自治州政府能够制定规章，请核对是不是规范性文件。',
      cells: [first, ...others],
    },
  ];
}

function mayMakeRules({ kind, name }: AgencySettings): boolean {
  if (kind === 'government') return !/(?<!自治)(?:区|县|旗|镇|乡|街道)(?:人民政府|办事处)?$/u.test(name);
  return !/[省市县区州旗镇乡]|街道/u.test(name);
}
