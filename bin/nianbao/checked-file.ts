import type { Finding } from '#lib/checks/finding.ts';
import { WEIGHT_NAMES } from '#lib/checks/weight-names.ts';
import type { Figures } from '#lib/report/figures.ts';

/** What the command line says of a file. Plain data: it comes from another thread. */
export type CheckedFile =
  | { readonly kind: 'unreadable'; readonly file: string; readonly problems: readonly string[] }
  | {
      readonly kind: 'checked';
      readonly file: string;
      readonly title: string;
      /** The name in the title. */
      readonly agency: string;
      readonly year: number;
      readonly tables: Readonly<Record<string, Figures>>;
      readonly findings: readonly CheckedFinding[];
      /** What could not be compared for want of last year's figures, a sentence for each table. */
      readonly unverifiable: readonly string[];
      readonly unplaced: readonly string[];
      /** Section five as one text, to be held against the other files. */
      readonly problems: string;
      readonly notices: readonly string[];
      /** Whether the report given as last year's is that of the same agency and the year before. */
      readonly isCompared: boolean;
    };

/** A finding as the command line prints it. `reason`: the one given for it that still holds; '' where there is none. */
export type CheckedFinding = Pick<Finding, 'rule' | 'weight' | 'section' | 'message' | 'cells'> & {
  readonly reason: string;
};

/** A file that could be read. */
export type Checked = Extract<CheckedFile, { kind: 'checked' }>;

const WEIGHTS = ['blocks', 'warns', 'advises'] as const;

/** What a program reads. */
export function asData({ file, agency, year, tables, findings, unplaced }: Checked) {
  return {
    file,
    agency,
    year,
    tables,
    findings: findings.map(({ reason: _, ...finding }) => finding),
    unplaced,
  };
}

/** What a person reads: one line for the file, one for each finding, for what could not be compared and for each line without a place. */
export function asText({ file, title, findings, unverifiable, unplaced }: Checked): string {
  const counts = WEIGHTS.flatMap((weight) => {
    const count = findings.filter((finding) => finding.weight === weight).length;
    return count > 0 ? [`${WEIGHT_NAMES[weight]} ${count} 处`] : [];
  });
  const summary = `${file}：${title}，${counts.length > 0 ? counts.join('，') : '没有发现问题'}。`;
  const lines = findings.map(
    ({ rule, weight, message, reason }) =>
      `  ${WEIGHT_NAMES[weight]}  ${rule}  ${message}${reason === '' ? '' : `（已说明：${onOneLine(reason)}）`}`,
  );
  const unknown = unverifiable.map((say) => `  没有比较  ${say}`);
  const left = unplaced.map((text) => `  没有归入  ${text}`);
  return `${[summary, ...lines, ...unknown, ...left].join('\n')}\n`;
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/gu, ' ');
}

/** Whether something in it blocks. */
export function isBlocked({ findings }: Checked): boolean {
  return findings.some(({ weight }) => weight === 'blocks');
}

/** All files in a line: 共 1000 份：须改正 3 份，没有须改正的 995 份，读不了 2 份。 */
export function sayTotal(files: readonly CheckedFile[]): string {
  const checked = files.filter((file) => file.kind === 'checked');
  const blocked = checked.filter(isBlocked).length;
  const unreadable = files.length - checked.length;
  const last = unreadable > 0 ? `，读不了的 ${unreadable} 份` : '';
  return `共 ${files.length} 份：有须改正的 ${blocked} 份，没有须改正的 ${checked.length - blocked} 份${last}。`;
}
