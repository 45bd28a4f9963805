import type { Finding } from '#lib/checks/finding.ts';
import { reusedSentences, sentencesOf } from '#lib/checks/reuse.ts';
import type { ReportContent } from '#lib/report/content.ts';
import { contentOf, type Report, reportTitle } from '#lib/report/report.ts';
import type { ProseSection, ReportFormat } from '#lib/template/vocabulary.ts';

/** A share of reused sentences above which a text is called 雷同. */
const ALIKE = 0.8;

/** What a report is held against: the year before, or a sibling agency. */
type Earlier = { readonly name: string; readonly format: ReportFormat; readonly content: ReportContent };

/** X9: a section that says again what last year's or a sibling's says (国办公开办函〔2021〕30号: 内容雷同). */
export function alikeSections(report: Report, siblings: readonly Report[]): readonly Finding[] {
  const { lastYear } = report;
  const earlier: readonly Earlier[] = [
    ...(lastYear ? [{ name: `${lastYear.year}年的报告`, ...lastYear }] : []),
    ...siblings.map((sibling) => ({ ...sibling, name: `《${reportTitle(sibling)}》` })),
  ];
  return report.format.sections.flatMap((section) => {
    if (section.kind !== 'prose') return [];
    const text = proseOf(report, section);
    return earlier.flatMap(({ name, format, content }): readonly Finding[] => {
      const same = format.sections.find(({ id }) => id === section.id);
      if (same?.kind !== 'prose') return [];
      const { share } = reusedSentences(text, proseOf({ content }, same));
      return share > ALIKE ? [alikeFinding(section, name, share)] : [];
    });
  });
}

/** The sentence on a section that is like another text; `name` says which, `share` is 0 to 1. */
export function alikeFinding(section: ProseSection, name: string, share: number): Finding {
  const [first] = section.boxes;
  return {
    id: `X9/${section.id}/alike/${name.slice(0, 60)}`,
    rule: 'X9',
    weight: section.ruleWhenEmpty === 'X9' ? 'warns' : 'advises',
    verdict: 'broken',
    section: section.id,
    message: `第${section.numeral}节有 ${Math.round(share * 100)}% 的文字与${name}相同，超过 ${ALIKE * 100}%。请按本机关本年的情况改写。`,
    cells: [],
    ...(first ? { field: `texts.${first.id}` } : {}),
  };
}

/** 存在的主要问题及改进情况, the section that may not be like another's. */
export function problemsSection({ sections }: ReportFormat): ProseSection | undefined {
  const found = sections.find((section) => section.kind === 'prose' && section.ruleWhenEmpty === 'X9');
  return found?.kind === 'prose' ? found : undefined;
}

/** All boxes of a section as one text. */
export function proseOf(report: Pick<Report, 'content'>, section: ProseSection): string {
  const { texts } = contentOf(report, section);
  return section.boxes.map(({ id }) => texts[id] ?? '').join('\n');
}

/**
 * For each text the one with which it shares most sentences, where more than four fifths of it are said there; null where
 * there is none. One comparison a text, so that a thousand of them stay quick. `mayBeAlike` leaves out copies of one report.
 */
export function mostAlike(
  texts: readonly string[],
  mayBeAlike: (one: number, other: number) => boolean,
): readonly ({ readonly other: number; readonly share: number } | null)[] {
  const keys = texts.map(sentenceKeys);
  const saidBy = new Map<string, number[]>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
      const known = saidBy.get(key);
      if (known) known.push(index);
      else saidBy.set(key, [index]);
    }
  }
  return texts.map((text, index) => {
    const shared = new Map<number, number>();
    for (const key of keys[index] ?? []) {
      for (const other of saidBy.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + key.length);
    }
    let most = -1;
    for (const [other, length] of shared) {
      if (other === index || !mayBeAlike(index, other)) continue;
      if (most < 0 || length > (shared.get(most) ?? 0)) most = other;
    }
    const { share } = reusedSentences(text, texts[most] ?? '');
    return share > ALIKE ? { other: most, share } : null;
  });
}

/** The sentences of a text, each once; a year or another figure makes no difference here. */
function sentenceKeys(text: string): readonly string[] {
  const sentences = sentencesOf(text).map(({ start, end }) =>
    text.slice(start, end).replace(/\d+/gu, '0').trim(),
  );
  return [...new Set(sentences)];
}
