import type { Finding } from '#lib/checks/finding.ts';
import { reusedSentences } from '#lib/checks/reuse.ts';
import type { ReportContent } from '#lib/report/content.ts';
import { countCharacters } from '#lib/report/paragraphs.ts';
import { contentOf, type Report, reportTitle } from '#lib/report/report.ts';
import type { ProseSection, ReportFormat } from '#lib/template/vocabulary.ts';

/** What a report is held against: the year before, or a sibling agency. */
type Earlier = { readonly name: string; readonly format: ReportFormat; readonly content: ReportContent };

/** Characters under which 存在的主要问题及改进情况 says too little. */
const SHORTEST = 100;
/** A share of reused sentences above which a text is called 雷同. */
const ALIKE = 0.8;
const NOTHING = /^(?:本机关|本单位|我局|目前|暂时?)?(?:无|暂无|没有|不存在)[\p{Script=Han}]{0,8}[。.]?$/u;

/** X9: 五 says something, and something of its own (国办公开办函〔2021〕30号: 内容雷同、敷衍塞责). */
export function problemsSection(report: Report, siblings: readonly Report[]): readonly Finding[] {
  const sections = report.format.sections.filter((section) => section.kind === 'prose');
  return sections.flatMap((section) => [
    ...(section.ruleWhenEmpty === 'X9' ? saysLittle(report, section) : []),
    ...alike(report, section, earlierReports(report, siblings)),
  ]);
}

function saysLittle(report: Report, section: ProseSection): readonly Finding[] {
  const { texts } = contentOf(report, section);
  const written = section.boxes.filter(({ id }) => (texts[id] ?? '').trim() !== '');
  const base = { rule: 'X9', weight: 'warns', verdict: 'broken', section: section.id, cells: [] } as const;
  const nothing = written.filter(({ id }) => NOTHING.test((texts[id] ?? '').trim()));
  if (nothing.length > 0) {
    return nothing.map(({ id, name }) => ({
      ...base,
      id: `X9/${section.id}/${id}/nothing`,
      message: `第${section.numeral}节「${name}」只写了“${(texts[id] ?? '').trim().slice(0, 12)}”，请写明具体内容。`,
      field: `texts.${id}`,
    }));
  }
  const count = written.reduce((sum, { id }) => sum + countCharacters(texts[id] ?? ''), 0);
  const [first] = section.boxes;
  if (written.length < section.boxes.length || count >= SHORTEST || !first) return [];
  return [
    {
      ...base,
      id: `X9/${section.id}/short`,
      message: `第${section.numeral}节只有 ${count} 字，少于 ${SHORTEST} 字。请写具体的问题和改进措施。`,
      field: `texts.${first.id}`,
    },
  ];
}

function alike(report: Report, section: ProseSection, earlier: readonly Earlier[]): readonly Finding[] {
  const text = wholeText(report.content, section);
  return earlier.flatMap(({ name, format, content }): Finding[] => {
    const same = format.sections.find(({ id, kind }) => id === section.id && kind === 'prose');
    if (same?.kind !== 'prose') return [];
    const { share } = reusedSentences(text, wholeText(content, same));
    if (share <= ALIKE) return [];
    return [
      {
        id: `X9/${section.id}/alike/${name.slice(0, 60)}`,
        rule: 'X9',
        weight: section.ruleWhenEmpty === 'X9' ? 'warns' : 'advises',
        verdict: 'broken',
        section: section.id,
        message: `第${section.numeral}节有 ${Math.round(share * 100)}% 的文字与${name}相同，超过 ${ALIKE * 100}%。请按本年的情况改写。`,
        cells: [],
        ...(section.boxes[0] ? { field: `texts.${section.boxes[0].id}` } : {}),
      },
    ];
  });
}

function earlierReports({ lastYear }: Report, siblings: readonly Report[]): readonly Earlier[] {
  return [
    ...(lastYear ? [{ name: `${lastYear.year}年的报告`, ...lastYear }] : []),
    ...siblings.map((sibling) => ({
      name: `《${reportTitle(sibling)}》`,
      format: sibling.format,
      content: sibling.content,
    })),
  ];
}

function wholeText(content: ReportContent, section: ProseSection): string {
  const { texts } = contentOf({ content }, section);
  return section.boxes.map(({ id }) => texts[id] ?? '').join('\n');
}
