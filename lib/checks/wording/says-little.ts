import type { Finding } from '#lib/checks/finding.ts';
import { countCharacters } from '#lib/report/paragraphs.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import type { ProseSection } from '#lib/template/vocabulary.ts';
import { problemsSection } from './alike.ts';

/** Characters under which 存在的主要问题及改进情况 says too little. */
const SHORTEST = 100;
const NOTHING = /^(?:本机关|本单位|我局|目前|暂时?)?(?:无|暂无|没有|不存在)[\p{Script=Han}]{0,8}[。.]?$/u;

/** X9: 五 says something (国办公开办函〔2021〕30号: 敷衍塞责). Its empty boxes are `checkReport`'s. */
export function saysLittle(report: Report): readonly Finding[] {
  const section = problemsSection(report.format);
  return section ? littleIn(report, section) : [];
}

function littleIn(report: Report, section: ProseSection): readonly Finding[] {
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
