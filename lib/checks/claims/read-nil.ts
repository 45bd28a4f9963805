import type { Report } from '#lib/report/report.ts';
import type { WrittenFigure } from './figures-in-text.ts';
import type { JudgedClaim } from './judgement.ts';
import type { Meaning } from './meaning.ts';
import type { Sentence } from './mentions.ts';
import { nilClauses } from './nil-clauses.ts';
import { understand } from './understand.ts';
import { weigh, type Years } from './weigh.ts';
import { whenOf, whereOf } from './when-and-where.ts';

/** N5, N7, N12: what a sentence says there was none of, as claims of 0. */
export function readNil(sentence: Sentence, report: Report, years: Years): readonly JudgedClaim[] {
  const { section, field, text } = sentence.spoken;
  return nilClauses(sentence).flatMap(({ start, end, clause }): readonly JudgedClaim[] => {
    const meaning = understand(clause, report.year);
    if (meaning === null || (meaning.family === 'decisions' && meaning.acts.includes('disclosed'))) return [];
    const isRequests = meaning.family === 'requests' || meaning.family === 'cases';
    const { matched: _, ...judgement } = weigh(
      { ...meaning, rule: isRequests ? 'N5' : meaning.rule, compare: 'equals' },
      zero(start, end, meaning),
      whenOf(sentence, start, report.year),
      whereOf(sentence, start, report.agency),
      years,
    );
    const { name, ...rest } = judgement;
    const words = text.slice(start, end).replace(/[\s\u2007]/gu, '');
    return [
      {
        ...rest,
        id: `${rest.rule}/${section}.${field}/无${name}`,
        section,
        field,
        start,
        end,
        words: words.length > 16 ? `${words.slice(0, 1) === '无' ? '无' : '没有'}${name}` : words,
        message:
          rest.verdict === 'differs' ? `文字写“${words}”，${rest.against}。请改正，或说明理由。` : null,
      },
    ];
  });
}

/** 0件, 0元 or 0万元: written as the table of it is. */
function zero(start: number, end: number, { family, things }: Meaning): WrittenFigure {
  const isMoney = family === 'fee' || things.includes('fees');
  return {
    start,
    end,
    value: 0,
    precision: 0.5,
    kind: isMoney ? 'money' : 'things',
    unit: isMoney ? '元' : '件',
    printed: family === 'fee' ? '0元' : isMoney ? '0万元' : '0件',
    about: false,
  };
}
