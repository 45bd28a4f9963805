import type { SectionContent } from '#lib/report/content.ts';
import { blankReport, type Report } from '#lib/report/report.ts';
import { typedInOrder } from '#lib/report/typed-in-order.ts';
import { cellsOf } from '#lib/template/cells.ts';
import { sampleReport, zeroReport } from './sample-report.ts';

/** The sample with other content in one section. */
function sampleWith(section: string, content: SectionContent): Report {
  const sample = sampleReport();
  return { ...sample, content: { ...sample.content, [section]: content } };
}

/** The sample saying one thing in the box where most is written. */
export function reportSaying(text: string): Report {
  const { content } = sampleReport();
  const general = content.general;
  if (!general || !('texts' in general)) throw new Error('the sample has no prose');
  return sampleWith('general', { texts: { ...general.texts, disclosure: text } });
}

/** The sample with one text typed into every cell of a table. */
export function reportFilledWith(sectionId: string, typed: string): Report {
  const section = sampleReport().format.sections.find(({ id }) => id === sectionId);
  if (section?.kind !== 'table') throw new Error(`${sectionId} is no table`);
  const cells = typedInOrder(
    section.table,
    cellsOf(section.table).map(() => typed),
  );
  return sampleWith(sectionId, { cells, declaredNone: false });
}

/** A department whose title does not fit one line. */
export function reportOfLongName(): Report {
  const report = zeroReport();
  const name = '清河市自然资源和规划局行政审批服务分局';
  return { ...report, agency: { ...report.agency, name, titleName: name } };
}

/** A report nobody has begun. */
export function untouchedReport(): Report {
  const { format, agency, year } = sampleReport();
  return blankReport(format, agency, year);
}
