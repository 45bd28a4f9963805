import type { Finding } from '#lib/checks/finding.ts';
import { cellField } from '#lib/report/place.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { sayCell } from '#lib/template/say-cell.ts';
import { matchesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import { type PrivateNumber, privateNumbers } from './private-numbers.ts';
import type { Remark } from './remark.ts';

const NAMES: Readonly<Record<PrivateNumber['kind'], string>> = {
  identity: '居民身份证号码',
  bankCard: '银行卡号',
  mobile: '手机号码',
};

/** X16: numbers of one person in a text. An identity card blocks; landlines are what a report is asked for. */
export function privateWords({ text }: Passage): readonly Remark[] {
  return [
    ...privateNumbers(text).map(
      ({ kind, masked, start, end }): Remark => ({
        start,
        end,
        rule: 'X16',
        weight: kind === 'identity' ? 'blocks' : 'warns',
        say: sayNumber(kind, masked),
        mend: masked,
        name: `${kind} ${masked}`,
      }),
    ),
    ...homeAddresses(text),
  ];
}

/** X16: the same in the cells of the tables, each read by itself: digits of neighbours only look like a number. */
export function privateCells(report: Report): readonly Finding[] {
  return tableSections(report.format).flatMap((section) => {
    const { cells } = contentOf(report, section);
    return cellsOf(section.table).flatMap(({ row, column }) => {
      const typed = cells[row]?.[column] ?? '';
      if (typed.length < 11) return [];
      return privateNumbers(typed).map(
        ({ kind, masked }): Finding => ({
          id: `X16/${section.id}/${cellField({ row, column })}/${masked}`,
          rule: 'X16',
          weight: kind === 'identity' ? 'blocks' : 'warns',
          verdict: 'broken',
          section: section.id,
          message: `${section.table.name}${sayCell(section.table, row, column)}：${sayNumber(kind, masked)}`,
          cells: [{ table: section.table.id, row, column }],
        }),
      );
    });
  });
}

function sayNumber(kind: PrivateNumber['kind'], masked: string): string {
  const remedy =
    kind === 'mobile' ? `联系方式请写固定电话，或改为 ${masked}。` : `不能公开，请删去，或改为 ${masked}。`;
  return `这里有${NAMES[kind]}（${masked}）。${remedy}`;
}

/** A flat in a housing estate, or an address said to be somebody's home. Offices have rooms, homes have 单元. */
const HOME =
  /(?:住址|家住|现住|户籍地|家庭地址)(?:为|是|：|:)?[^，。；（）\n]{2,30}?\d+[号组室]|[\p{Script=Han}]{2,8}(?:小区|花园|家园|公寓|新村|苑|里)[^，。；（）\n]{0,6}?\d+(?:号楼|栋|幢|座)[^，。；（）、\n]{0,8}?\d{2,4}[室号]|\d+(?:号楼|栋|幢|座)?\d*单元[^，。；（）、\n]{0,4}?\d{2,4}[室号]/gu;

function homeAddresses(text: string): readonly Remark[] {
  return matchesOf(text, HOME).map(({ start, end }) => ({
    start,
    end,
    rule: 'X16',
    weight: 'warns',
    say: '这里像是家庭住址。个人住址只写到乡镇或者街道；是办公地址的，请说明。',
    name: 'home address',
  }));
}
