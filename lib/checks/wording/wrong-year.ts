import { matchesOf, sentencesOf } from './matches.ts';
import type { PassageRule, Remark } from './remark.ts';

/** Who did it, directly after the year: only then is the year the time of the whole sentence. */
const SUBJECT =
  '我[局委办市县区镇乡厅院处]|我单位|本机关|本单位|本部门|本[局委办市县区镇乡厅院]|全[市县区局镇乡系统]|各[级部]|全年|累计|共|未|没有';
/** What a report says was done in its year. */
const DONE =
  '未?收到|新收|受理|主动公开|公开|发布|办理|办结|答复|制发|制定|废止|召开|举办|组织|开展|发生|收取|编制|完成';
/** A year that is rightly another one. */
const OTHER =
  /结转|今年|本年|目前|现已|沿用|上年|上一年|去年|往年|同期|同比|以来|至今|截至|将|拟|计划|预计|力争/u;

/** Said here or beside it, the other year is there to be compared with. */
const COMPARED = /同比|相比|较[上去前]年|比[上去]年|增长|增加|下降|减少|持平/u;

/** X19: a sentence that tells what was done in a year that is not the report's; 2023年结转 and 2023年度…报告 are right. */
export function wrongYear(year: number, agencyNames: readonly string[]): PassageRule {
  const names = agencyNames.filter((name) => name !== '').map(escaped);
  const pattern = new RegExp(
    `^\\s*(?:[一二三四五六七八九十]是)?(20\\d{2})\\s*年(?:度)?(?:，|(?=${[SUBJECT, ...names].join('|')})|(?=新?收到|新收|受理|主动公开|制发))(?:(?!报告|决算|预算|要点|年报)[^。；\\n])*?(?:${DONE})`,
    'u',
  );
  return ({ text, role }) =>
    role !== 'prose' || !/20\d\d/u.test(text)
      ? []
      : sentencesOf(text).flatMap(({ start, words }, index, all): readonly Remark[] => {
          const said = pattern.exec(words)?.[1];
          if (said === undefined || Number(said) === year) return [];
          if (OTHER.test(words) || words.includes(String(year))) return [];
          if (all.slice(Math.max(0, index - 1), index + 2).some((each) => COMPARED.test(each.words)))
            return [];
          return [leftOver(start + words.indexOf(said), said, year, '做的工作')];
        });
}

/** X19: an item of section six that carries another year's 工作要点 in its heading. */
export function headingYear(year: number): PassageRule {
  return ({ text, role }) =>
    matchesOf(role === 'itemHeading' ? text : '', /(20\d{2})\s*年(?=[^，。]*(?:要点|落实|完成|办理|公开))/gu)
      .filter(({ groups: [said] }) => Number(said) !== year && !text.includes(String(year)))
      .map(({ start, groups: [said = ''] }) => leftOver(start, said, year, ''));
}

function leftOver(start: number, said: string, year: number, what: string): Remark {
  return {
    start,
    end: start + said.length,
    rule: 'X19',
    weight: 'warns',
    say: `写的是“${said}年”${what}，本报告是${year}年的。请核对年份，可能是旧稿留下的。`,
    mend: String(year),
  };
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
