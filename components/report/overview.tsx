'use client';

import { buttonClass } from '#components/ui/button.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import type { Finding } from '#lib/checks/finding.ts';
import { progressOf } from '#lib/checks/progress.ts';
import { countCharacters } from '#lib/report/paragraphs.ts';
import { contentOf, type Report, reportTitle } from '#lib/report/report.ts';
import { readTable } from '#lib/report/values.ts';
import { cellsOf } from '#lib/template/cells.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import { useDesk, useDeskState } from './desk-context.tsx';
import { DueCard } from './due-card.tsx';
import { ExportList } from './export-list.tsx';
import { FindingRow } from './finding-row.tsx';
import { ProgressWord } from './progress-word.tsx';
import { headingOf } from './section-sheet.tsx';
import { SmallReading } from './small-reading.tsx';
import { ZeroYearOffer } from './zero-year.tsx';

/** The report at a glance: how far each section is, what still stands in the way, how many days, and the downloads. */
export function Overview({ now }: { now: number }) {
  const report = useDeskState((state) => state.report);
  const findings = useDeskState((state) => state.findings);
  return (
    <main className="main main--ground">
      <div className="body ov not-small">
        <div className="ov-main">
          <header className="ov-title">
            <h1 className="h1">{reportTitle(report)}</h1>
            <p className="soft">依据 {report.format.notice}格式</p>
          </header>
          <SectionList report={report} findings={findings} />
          <ZeroYearOffer />
          <StillMissing findings={findings} />
        </div>
        <aside className="ov-side">
          <DueCard now={now} />
          <ExportList />
        </aside>
      </div>
      <SmallReading now={now} />
    </main>
  );
}

function SectionList({ report, findings }: { report: Report; findings: readonly Finding[] }) {
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
            <th colSpan={2}>内容</th>
            <th>状态</th>
            <th>
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
                  <ProgressWord progress={progress} />
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
  const broken = own.find(({ verdict, weight }) => verdict === 'broken' && weight === 'blocks');
  if (broken) return { text: broken.message, tone: 'c-block' };
  return { text: howMuch(report, section), tone: 'faint' };
}

function howMuch(report: Report, section: Section): string {
  switch (section.kind) {
    case 'opening':
      return `数据统计期限 ${report.year}年1月1日至12月31日`;
    case 'prose': {
      const { texts } = contentOf(report, section);
      const characters = section.boxes.reduce((sum, { id }) => sum + countCharacters(texts[id] ?? ''), 0);
      const empty = section.boxes.filter(({ id, optional }) => !optional && !(texts[id] ?? '').trim());
      return empty.length === 0 ? `${characters} 字` : `${characters} 字，还有 ${empty.length} 部分没有写`;
    }
    case 'table': {
      const { blank } = readTable(section.table, contentOf(report, section).cells);
      const all = cellsOf(section.table).length;
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

function StillMissing({ findings }: { findings: readonly Finding[] }) {
  const { goTo } = useDesk();
  const count = (weight: Finding['weight']) => findings.filter((finding) => finding.weight === weight).length;
  return (
    <section className="panel" aria-label="定稿前还差什么">
      <div className="panel-head">
        <h2 className="h3">定稿前还差什么</h2>
        <span className="c-block small">须改正或补填 {count('blocks')}</span>
        <span className="c-warn small">需说明 {count('warns')}</span>
      </div>
      {findings.length === 0 ? (
        <p className="panel-body c-ok">没有须改正的问题，可以导出定稿。</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.section}/${finding.id}`}>
              <FindingRow finding={finding} onGo={goTo} place />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
