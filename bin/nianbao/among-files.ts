import { alikeFinding, mostAlike, problemsSection } from '#lib/checks/wording/alike.ts';
import { formatForYear } from '#lib/template/registry.ts';
import type { Checked, CheckedFile, CheckedFinding } from './checked-file.ts';

/**
 * X9 among the files of one call: an agency whose section five says what another agency's says in the same year. Files of
 * one agency and year are one report in several forms.
 */
export function withAlike(results: readonly CheckedFile[]): readonly CheckedFile[] {
  const checked = results.filter((result) => result.kind === 'checked');
  const found = mostAlike(
    checked.map(({ problems }) => problems),
    (one, other) =>
      checked[one]?.year === checked[other]?.year && checked[one]?.agency !== checked[other]?.agency,
  );
  const alike = new Map(checked.map((file, index) => [file, found[index]]));
  return results.map((result) => {
    const most = result.kind === 'checked' ? alike.get(result) : null;
    const other = most && checked[most.other];
    if (result.kind !== 'checked' || !most || !other) return result;
    return { ...result, findings: [...result.findings, ...sayAlike(result, other, most.share)] };
  });
}

function sayAlike({ year }: Checked, { title }: Checked, share: number): readonly CheckedFinding[] {
  const format = formatForYear(year);
  const section = format && problemsSection(format);
  if (!section) return [];
  const { rule, weight, message } = alikeFinding(section, `《${title}》`, share);
  return [{ rule, weight, section: section.id, message, cells: [], reason: '' }];
}
