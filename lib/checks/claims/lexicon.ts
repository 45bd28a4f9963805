import { spokenName } from '#lib/template/cells.ts';
import { type Line, leafIds, type ReportFormat } from '#lib/template/vocabulary.ts';
import type { Sense } from './senses.ts';
import { WORDINGS } from './wordings.ts';

/** All wordings of a format by the code of their first character, the longest first. */
export type Lexicon = ReadonlyMap<number, readonly { readonly word: string; readonly sense: Sense }[]>;

const known = new WeakMap<ReportFormat, Lexicon>();

/** The words a format's reports are read with: the list of wordings and the labels of table three. */
export function lexiconOf(format: ReportFormat): Lexicon {
  const kept = known.get(format);
  if (kept) return kept;
  const senses = new Map<string, Sense>();
  for (const [sense, says] of [...labelsOf(format), ...WORDINGS])
    for (const word of says.split('/').flatMap(spellOut))
      if (word !== '' && !senses.has(word)) senses.set(word, sense);
  const byFirst = new Map<number, { word: string; sense: Sense }[]>();
  for (const [word, sense] of [...senses].sort(([one], [other]) => other.length - one.length)) {
    const first = word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, sense }]);
  }
  known.set(format, byFirst);
  return byFirst;
}

/** 收到(了) stands for 收到 and 收到了. */
function spellOut(says: string): readonly string[] {
  const open = says.indexOf('(');
  if (open === -1) return [says];
  const close = says.indexOf(')', open);
  const before = says.slice(0, open);
  return spellOut(says.slice(close + 1)).flatMap((rest) => [
    before + says.slice(open + 1, close) + rest,
    before + rest,
  ]);
}

/** Labels of table three: how applications ended, and who applied. */
function labelsOf(format: ReportFormat): readonly (readonly [Sense, string])[] {
  const table = format.sections.find((section) => section.kind === 'table' && section.nilWhen !== undefined);
  if (table?.kind !== 'table') return [];
  return table.table.blocks.flatMap((block) => [
    ...nested(block.rows).map((line) => {
      const sense: Sense = { is: 'outcome', name: spokenName(line), rows: leafIds([line]) };
      return [sense, spellings(line)] as const;
    }),
    ...nested(block.columns).map((line) => {
      const sense: Sense = { is: 'applicant', name: spokenName(line), columns: leafIds([line]) };
      return [sense, spellings(line)] as const;
    }),
  ]);
}

/** Groups and lines below the first level; those called 其他 or 总计 name nothing by themselves. */
function nested(axis: readonly Line[]): readonly Line[] {
  const below = (lines: readonly Line[]): readonly Line[] =>
    lines.flatMap((line) => [line, ...below(line.children ?? [])]);
  return axis
    .flatMap(({ children }) => below(children ?? []))
    .filter(({ label }) => !/其他$|总计$/u.test(label));
}

function spellings(line: Line): string {
  return [spokenName(line), ...(line.alsoSeenAs ?? []), ...(SPOKEN[line.id] ?? [])].join('/');
}

/** How sentences shorten the template's labels. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  naturalPerson: ['自然人(提出)(的)(申请)', '公民(个人)申请', '个人申请'],
  legalEntity: [
    '法人(或)(及)(和)(、)(其他)(组织)(提出)(的)(申请)',
    '法人或者其他组织(提出)(的)(申请)',
    '法人及其他组织(提出)(的)(申请)',
  ],
  business: ['商业企业(申请)'],
  deniedAdministrativeInquiry: ['行政查询事项'],
  deniedEnforcementFile: ['行政执法案卷'],
  deniedInternalAffairs: ['三类内部事务信息', '内部事务信息'],
  deniedInProcess: ['四类过程性信息', '过程性信息'],
  deniedStateSecret: ['涉及国家秘密', '国家秘密'],
  notAvailableNotHeld: ['本机关不掌握', '不掌握相关政府信息'],
  partlyGranted: ['部分公开(的)'],
  granted: ['予以公开(的)'],
  denied: ['不予公开(的)'],
  notAvailable: ['无法提供(的)'],
  notProcessed: ['不予处理(的)'],
};
