import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SectionContent } from '#lib/report/content.ts';
import { withReasons } from '#lib/report/reasons.ts';
import { withReason } from '#lib/report/write-reason.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import type { Difference, Merge } from './difference.ts';
import { firstPicks, mergeSection } from './merge.ts';
import type { Pick, Picks } from './merge-parts.ts';

const { format, content } = sampleReport();

/** Changes a few strings of a section: rewritten, emptied, with a line more or less, or back and forth. */
function edited(start: SectionContent): fc.Arbitrary<SectionContent> {
  const line = fc.constantFrom('', '甲。', '乙，乙。', '全年公开 31 件。', '7');
  const change = fc.oneof(
    line.map((text) => () => text),
    line.map((text) => (old: string) => `${old}\n${text}`),
    line.map((text) => (old: string) => `${text}\n${old}`),
    fc.constant((old: string) => old.split('\n').slice(1).join('\n')),
    fc.nat(40).map((at) => (old: string) => `${old.slice(0, at)}改${old.slice(at)}`),
  );
  return fc
    .array(fc.tuple(fc.nat(200), change), { maxLength: 5 })
    .map((edits) => edits.reduce((now, [at, apply]) => editString(now, at, apply), start));
}

/** Applies a change to the string that comes `at`-th, counted round, or to one of the reasons. */
function editString(start: SectionContent, at: number, apply: (old: string) => string): SectionContent {
  if (at % 4 === 0) {
    const finding = { id: `T2-2/${at % 3}`, message: at % 8 === 0 ? '相差 1。' : '相差 2。' };
    return withReason(start, finding, apply(start.reasons?.[finding.id]?.text ?? ''));
  }
  return withReasons(editTyped(start, at, apply), start.reasons ?? {});
}

function editTyped(start: SectionContent, at: number, apply: (old: string) => string): SectionContent {
  if ('cells' in start) {
    const rows = Object.keys(start.cells);
    const row = rows[at % rows.length] ?? '';
    const columns = Object.keys(start.cells[row] ?? {});
    const column = columns[at % columns.length] ?? '';
    const line = { ...start.cells[row], [column]: apply(start.cells[row]?.[column] ?? '') };
    return { cells: { ...start.cells, [row]: line }, declaredNone: at % 7 === 0 };
  }
  if ('fee' in start) {
    const items = start.items.map((item, index) =>
      index === at % start.items.length ? { ...item, text: apply(item.text) } : item,
    );
    const isNew = start.items.every(({ id }) => id !== `new-${at}`);
    if (at % 3 === 0 && isNew) items.push({ id: `new-${at}`, heading: '新的', text: apply('') });
    if (at % 5 === 0) items.shift();
    return { fee: { ...start.fee, notices: apply(start.fee.notices) }, items };
  }
  const boxes = Object.keys(start.texts);
  const box = boxes[at % boxes.length] ?? '';
  const texts = Object.fromEntries(
    Object.entries(start.texts).map(([id, text]) => [id, id === box ? apply(text) : text]),
  );
  return 'basis' in start.texts
    ? { texts: { basis: texts.basis ?? '', contact: texts.contact ?? '' } }
    : { texts };
}

const twoVersions = fc.constantFrom(...format.sections).chain((section) => {
  const base = content[section.id];
  if (!base) throw new Error(`the sample has no ${section.id}`);
  return fc.record({
    section: fc.constant(section),
    base: fc.constant(base),
    mine: edited(base),
    theirs: edited(base),
  });
});

function merged({
  section,
  base,
  mine,
  theirs,
}: typeof twoVersions extends fc.Arbitrary<infer V> ? V : never) {
  const stored = { revision: 2, content: theirs, savedAt: 0, savedBy: null };
  return mergeSection(section, { section: section.id, base, mine, mineAt: 0, theirs: stored });
}

function all({ differences }: Merge, pick: (difference: Difference) => Pick): Picks {
  return new Map(differences.map((difference) => [difference.id, pick(difference)]));
}

/** What a clerk reads of a section: everything but the ids of free items. */
function letters(content: SectionContent) {
  return 'fee' in content ? { ...content, items: content.items.map(({ id: _, ...item }) => item) } : content;
}

test('taking all of one side gives that side to the letter', () => {
  fc.assert(
    fc.property(twoVersions, (versions) => {
      const merge = merged(versions);
      expect(letters(merge.build(all(merge, () => ({ from: 'mine' }))))).toEqual(letters(versions.mine));
      expect(merge.build(all(merge, () => ({ from: 'theirs' })))).toEqual(versions.theirs);
    }),
    { numRuns: 500 },
  );
});

test('where only one side changed anything, that side is chosen beforehand', () => {
  fc.assert(
    fc.property(twoVersions, (versions) => {
      const onlyMine = merged({ ...versions, theirs: versions.base });
      expect(letters(onlyMine.build(firstPicks(onlyMine.differences)))).toEqual(letters(versions.mine));
      const onlyTheirs = merged({ ...versions, mine: versions.base });
      expect(onlyTheirs.build(firstPicks(onlyTheirs.differences))).toEqual(versions.theirs);
    }),
  );
});

test('equal versions differ nowhere, and a difference never shows the same text twice', () => {
  fc.assert(
    fc.property(twoVersions, (versions) => {
      expect(merged({ ...versions, mine: versions.theirs }).differences).toEqual([]);
      for (const { mine, theirs } of merged(versions).differences) expect(mine).not.toBe(theirs);
    }),
  );
});
