import { withAllFigures, withFigures } from '#lib/report/live-figures.ts';
import type { Report } from '#lib/report/report.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import type { Claim } from './claim.ts';
import { type Finding, placeOf } from './finding.ts';
import { sectionLength } from './texts.ts';
import type { Tried } from './tried.ts';

/** Figures in prose as they are printed, each with what it was compared with. */
export function triedClaims(report: Report, section: Section, claims: readonly Claim[]): readonly Tried[] {
  const own = claims.filter((claim) => claim.section === section.id);
  return own.map(({ id, rule, field, start, end, words, verdict, against }) => ({
    id,
    rule,
    section: section.id,
    what: boxName(section, field),
    left: withFigures(words, report),
    right: against,
    verdict,
    place: { section: section.id, field },
    span: { start, end },
  }));
}

/** What the form calls the box of a text. */
function boxName(section: Section, field: string): string {
  const name =
    section.kind === 'prose' ? section.boxes.find(({ id }) => field === `texts.${id}`)?.name : undefined;
  return name ?? section.name;
}

/** What is asked of a section beside its figures: that it is written, says its year, keeps to its length. */
export function triedInText(
  report: Report,
  section: Exclude<Section, { kind: 'table' }>,
  findings: readonly Finding[],
): readonly Tried[] {
  const asked = askedOf(report, section);
  const answers = asked.map(({ rule, left, right }): Tried => {
    const finding = findings.find((each) => each.rule === rule && each.section === section.id);
    return {
      id: finding?.id ?? `${rule}/${section.id}`,
      rule,
      section: section.id,
      what: section.name,
      left,
      right: finding ? finding.message : right,
      verdict: finding ? (finding.verdict === 'pending' ? 'pending' : 'differs') : 'agrees',
      place: finding ? placeOf(finding) : { section: section.id, field: '' },
    };
  });
  const remarks = findings.filter(
    (each) =>
      each.section === section.id && /^X/u.test(each.rule) && !asked.some(({ rule }) => rule === each.rule),
  );
  return [...answers, readThrough(section, remarks)];
}

/** X-rules of wording, marks and privacy: they compare nothing with anything, so they are one line for a section. */
function readThrough(section: Section, remarks: readonly Finding[]): Tried {
  const [first] = remarks;
  return {
    id: `X/${section.id}`,
    rule: 'X',
    section: section.id,
    what: section.name,
    left: '措辞、标点、错漏、引用和个人信息',
    right: first ? `发现 ${remarks.length} 处` : '没有发现问题',
    verdict: first ? 'differs' : 'agrees',
    place: first ? placeOf(first) : { section: section.id, field: '' },
  };
}

type Asked = Pick<Tried, 'rule' | 'left' | 'right'>;

function askedOf(report: Report, section: Exclude<Section, { kind: 'table' }>): readonly Asked[] {
  switch (section.kind) {
    case 'opening':
      return [{ rule: 'X6', left: '开头说明写的年份', right: `都是 ${report.year} 年` }];
    case 'prose':
      return [
        { rule: section.ruleWhenEmpty, left: '应写的部分', right: '都已填写' },
        ...(section.limit
          ? [
              {
                rule: 'X3',
                left: `共 ${sectionLength(withAllFigures(report), section)} 字`,
                right: `不超过 ${section.limit.characters} 字`,
              },
            ]
          : []),
      ];
    case 'matters':
      return [{ rule: 'X4', left: section.fee.heading, right: '已写明' }];
    default:
      return section satisfies never;
  }
}
