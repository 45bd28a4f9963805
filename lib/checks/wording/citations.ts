import { formatForYear } from '#lib/template/registry.ts';
import type { ReportFormat } from '#lib/template/vocabulary.ts';
import { matchesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import type { PassageRule, Remark } from './remark.ts';

/** The notice that 〔2021〕30号 replaced. */
const FORMER_NOTICE = documentNumber('国办公开办函', '2019', '60');

/** A document number however its brackets and blanks were typed. */
function documentNumber(issuer: string, year: string, number: string): RegExp {
  return new RegExp(`${issuer}\\s*[〔\\[［(（【﹝]\\s*${year}\\s*[〕\\]］)）】﹞]\\s*${number}\\s*号`, 'gu');
}

/** X7, for the years the notice is in force: a report of 2020 cites the former one and is right. */
export function noticeRules(format: ReportFormat, year: number): readonly PassageRule[] {
  return formatForYear(year) === undefined ? [] : [formerNotice, (passage) => noticeCited(format, passage)];
}

/** X7: the former notice is still cited. */
function formerNotice({ text }: Passage): readonly Remark[] {
  return matchesOf(text, FORMER_NOTICE).map((match) => ({
    ...match,
    rule: 'X7',
    weight: 'warns',
    say: `引用的“${match.words}”已经由国办公开办函〔2021〕30号取代，请改正。`,
  }));
}

/** X7: the opening names the notice whose format is filled in. */
function noticeCited({ notice }: ReportFormat, { text, role, field }: Passage): readonly Remark[] {
  if (role !== 'opening' || field !== 'texts.basis') return [];
  const [, issuer, year, number] = /^(.+)〔(\d{4})〕(\d+)号$/u.exec(notice) ?? [];
  if (!issuer || !year || !number) return [];
  if ([documentNumber(issuer, year, number), FORMER_NOTICE].some((pattern) => text.search(pattern) >= 0))
    return [];
  return [
    {
      start: 0,
      end: text.length,
      rule: 'X7',
      weight: 'warns',
      say: `没有引用${notice}。请补上这份文件的名称和文号。`,
      name: 'missing',
    },
  ];
}

/** X8: the ordinance is cited by its number of 2019, with 第, under its full name, by its present articles. */
export function ordinanceCited({ text, role }: Passage): readonly Remark[] {
  const base = { rule: 'X8', weight: 'warns' } as const;
  const orders = matchesOf(text, /国务院令\s*(第?)\s*(\d{3})\s*号/gu).flatMap(
    ({ groups: [ordinal, number], ...match }): Remark[] => {
      if (number === '711' && ordinal === '第') return [];
      if (number === '492') {
        const say = `“${match.words}”是2007年的文本，现行条例是国务院令第711号。`;
        return [{ ...match, ...base, say, mend: '国务院令第711号' }];
      }
      if (ordinal !== '') return [];
      const mend = `国务院令第${number}号`;
      return [{ ...match, ...base, say: `“${match.words}”缺“第”字，应为“${mend}”。`, mend }];
    },
  );
  if (role !== 'opening') return orders;
  const articles = matchesOf(text, /条例》?(?:（[^（）]*）)?\s*第(?:三十[一二]|3[12])条/gu).map((match) => ({
    ...match,
    ...base,
    say: '编制年度报告的依据在现行条例里是第四十九条、第五十条，这里写的是2007年文本的条号。',
  }));
  const short = matchesOf(text, /《政府信息公开条例》/gu).map((match) => ({
    ...match,
    ...base,
    say: '条例的全称是《中华人民共和国政府信息公开条例》，请写全称。',
    mend: '《中华人民共和国政府信息公开条例》',
  }));
  return [...orders, ...articles, ...(text.includes('《中华人民共和国政府信息公开条例》') ? [] : short)];
}
