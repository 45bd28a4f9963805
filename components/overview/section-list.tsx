'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { ProgressWord } from '#components/desk/progress-word.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { type Finding, isWrong } from '#lib/checks/finding.ts';
import { progressOf } from '#lib/checks/progress.ts';
import { countBoxes } from '#lib/report/count-boxes.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import { headingOf } from '#lib/report/section-names.ts';
import { readTable } from '#lib/report/values.ts';
import { cellsOf } from '#lib/template/cells.ts';
import type { Section } from '#lib/template/vocabulary.ts';

/** The sections as a table: heading, what stands in it, its state, and the way in. */
export function SectionList() {
  const report = useDeskState((state) => state.report);
  const findings = useDeskState((state) => state.findings);
  const { reportId, isOpen } = useDesk();
  const { Link } = useNavigation();
  return (
    <section className="panel" aria-label="报告内容">
      <table className="list list--tall ov-list">
        <colgroup>
          <col className="ov-no" />
          <col />
          <col className="ov-st" />
          <col className="ov-go" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              内容
            </th>
            <th scope="col">状态</th>
            <th scope="col">
              <span className="sr">打开</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {report.format.sections.map((section) => {
            const progress = progressOf(report, section, findings);
            const href = `/reports/${reportId}/${section.id}`;
            const word = progress.state === 'done' || !isOpen ? '查看' : '填写';
            const say = describe(report, section, findings);
            return (
              <tr key={section.id}>
                <th className="ov-no" scope="row">
                  {section.kind === 'opening' ? '' : section.numeral}
                </th>
                <td>
                  <Link href={href}>
                    <b>{section.kind === 'opening' ? section.name : section.heading}</b>
                  </Link>
                  <br />
                  <span className={`small ${say.tone}`}>{say.text}</span>
                </td>
                <td>
                  <ProgressWord {...progress} />
                </td>
                <td className="num">
                  <Link
                    className={buttonClass('plain', true)}
                    href={href}
                    aria-label={`${word} ${headingOf(section)}`}
                  >
                    {word}
                  </Link>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** One line on a section: the first thing wrong with it, otherwise how much is written. */
function describe(
  report: Report,
  section: Section,
  findings: readonly Finding[],
): { text: string; tone: string } {
  const own = findings.filter((finding) => finding.section === section.id);
  const broken = own.find(isWrong);
  if (broken) return { text: broken.message, tone: 'c-block' };
  return { text: howMuch(report, section), tone: 'faint' };
}

function howMuch(report: Report, section: Section): string {
  switch (section.kind) {
    case 'opening':
      return `数据统计期限 ${report.year}年1月1日至12月31日`;
    case 'prose': {
      const { texts } = contentOf(report, section);
      const characters = countBoxes(report, section).reduce((sum, each) => sum + each, 0);
      const empty = section.boxes.filter(({ id, optional }) => !optional && !(texts[id] ?? '').trim());
      return empty.length === 0 ? `${characters} 字` : `${characters} 字，还有 ${empty.length} 部分没有写`;
    }
    case 'table': {
      const { cells, declaredNone } = contentOf(report, section);
      const { blank } = readTable(section.table, cells);
      const all = cellsOf(section.table).length;
      if (declaredNone) return `已按零申请填写，${all} 格都是 0`;
      return blank.length === 0 ? `${all} 格都已填写` : `还有 ${blank.length} 格没有填`;
    }
    case 'matters': {
      const { fee, items } = contentOf(report, section);
      const said = fee.answer === '' ? '还没有写明信息处理费收取情况' : '已写明信息处理费收取情况';
      return items.length === 0 ? said : `${said}，另有 ${items.length} 项`;
    }
    default:
      return section satisfies never;
  }
}
