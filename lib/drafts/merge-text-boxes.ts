import type { SectionContent } from '#lib/report/content.ts';
import type { OpeningSection, ProseSection } from '#lib/template/vocabulary.ts';
import type { Difference, Merge } from './difference.ts';
import { assemble, type Part, type Picks, partsOf, type Versions } from './merge-parts.ts';
import { mergeTexts } from './text-diff.ts';

/** Three versions of a section of texts, paragraph by paragraph. */
export function mergeTextBoxes(
  section: OpeningSection | ProseSection,
  versions: Readonly<Record<'base' | 'mine' | 'theirs', SectionContent>>,
): Omit<Merge, 'section'> {
  const [base, mine, theirs] = [versions.base, versions.mine, versions.theirs].map(textsOf);
  const boxes = boxesOf(section).map(({ id, name }) => {
    const lines = (texts: Readonly<Record<string, string>> | undefined) => (texts?.[id] ?? '').split('\n');
    const parts = paragraphParts(`${section.id}/${id}`, {
      base: lines(base),
      mine: lines(mine),
      theirs: lines(theirs),
    });
    return { id, name, parts };
  });
  return {
    differences: boxes.flatMap(({ name, parts }) => parts.flatMap((part) => differenceOf(name, part))),
    alike: boxes.flatMap(({ parts }) => parts.filter(isWrittenAlike)).length,
    build: (picks) => ({
      texts: Object.fromEntries(boxes.map(({ id, parts }) => [id, assembleText(parts, picks)])),
    }),
  };
}

/** Paragraphs are lines; an empty line counts as one, so that taking all of one side gives that side to the letter. */
function paragraphParts(name: string, versions: Versions<string>): readonly Part<string>[] {
  return partsOf(name, versions, takeBoth, (line) => line);
}

function takeBoth({ base, mine, theirs }: Versions<string>): readonly string[] {
  const merged = mergeTexts(base.join('\n'), mine.join('\n'), theirs.join('\n'));
  return merged === null ? [...theirs, ...mine] : merged.split('\n');
}

function assembleText(parts: readonly Part<string>[], picks: Picks): string {
  return assemble(parts, picks, (text) => (text === '' ? [] : text.split('\n'))).join('\n');
}

function differenceOf(name: string, part: Part<string>): Difference[] {
  if (!part.difference) return [];
  const { id, changedBy, both } = part.difference;
  return [
    {
      id,
      kind: 'paragraph',
      place: [name, `第 ${part.at + 1} 段`],
      blank: '（空）',
      base: said(part.base),
      mine: said(part.mine),
      theirs: said(part.theirs),
      changedBy,
      both: both?.join('\n') ?? null,
    },
  ];
}

function said(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('\n');
}

function isWrittenAlike({ difference, theirs }: Part<string>): boolean {
  return difference === null && theirs.some((line) => line.trim() !== '');
}

function boxesOf(section: OpeningSection | ProseSection): readonly { id: string; name: string }[] {
  if (section.kind === 'prose') return section.boxes;
  return (['basis', 'contact'] as const).map((id) => ({ id, name: section.parts[id] }));
}

function textsOf(content: SectionContent): Readonly<Record<string, string>> {
  if (!('texts' in content)) throw new Error('a version without texts cannot be merged as texts');
  return content.texts;
}
