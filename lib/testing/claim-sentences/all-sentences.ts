import type { Report } from '#lib/report/report.ts';
import { contentOf } from '#lib/report/report.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { inOtherWords } from './in-other-words.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import { onCasesAndNil } from './on-cases-and-nil.ts';
import { onRequests } from './on-requests.ts';
import { onSumsAndShares } from './on-sums-and-shares.ts';
import { onTableTwo } from './on-table-two.ts';

/** Every invented sentence with the verdicts expected of it. */
export const allSentences: readonly MarkedSentence[] = [
  ...onRequests,
  ...onCasesAndNil,
  ...onTableTwo,
  ...onSumsAndShares,
  ...inOtherWords,
];

/** The invented report with nothing but this sentence in its prose. */
export function reportSaying(sentence: MarkedSentence, text: string): Report {
  const report = sentence.over === 'bureau' ? zeroReport() : sampleReport();
  const matters = report.format.sections.find(({ id }) => id === 'otherMatters');
  if (matters?.kind !== 'matters') throw new Error('the format has no section six');
  const inMatters = sentence.box === 'matters';
  const saying: Report = {
    ...report,
    content: {
      ...report.content,
      general: { texts: inMatters ? {} : { [sentence.box]: text } },
      problems: { texts: {} },
      otherMatters: {
        fee: contentOf(report, matters).fee,
        items: inMatters ? [{ id: 'said', heading: '', text }] : [],
      },
    },
  };
  return sentence.over === 'cityWithLastYear' ? { ...saying, lastYear: yearBefore(report) } : saying;
}

/** 新收145, 结转3, 办结143, 结转下年5, no cases. */
function yearBefore({ format, year }: Report): Report['lastYear'] {
  const total = (figure: string) => ({ allApplicants: figure });
  return {
    year: year - 1,
    format,
    content: {
      requests: {
        cells: {
          received: total('145'),
          carriedIn: total('3'),
          handledTotal: total('143'),
          carriedForward: total('5'),
        },
        declaredNone: false,
      },
      reconsideration: { cells: { cases: { reconsiderationTotal: '0' } }, declaredNone: false },
    },
  };
}
