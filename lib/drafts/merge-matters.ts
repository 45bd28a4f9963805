import type { MattersContent, SectionContent } from '#lib/report/content.ts';
import type { MattersSection } from '#lib/template/vocabulary.ts';
import type { Difference, Merge } from './difference.ts';
import { assemble, type Part, partsOf, type Versions } from './merge-parts.ts';
import { mergeValue } from './merge-value.ts';

type Item = MattersContent['items'][number];

/** Three versions of the last section: the fee part by part, the further items one by one. */
export function mergeMatters(
  section: MattersSection,
  versions: Readonly<Record<'base' | 'mine' | 'theirs', SectionContent>>,
): Omit<Merge, 'section'> {
  const [base, mine, theirs] = [
    mattersOf(versions.base),
    mattersOf(versions.mine),
    mattersOf(versions.theirs),
  ];
  const { heading, answers, figures: asked } = section.fee;
  const answer = mergeValue(
    { kind: 'answer', id: `${section.id}/fee.answer`, place: [heading], blank: '未答' },
    base.fee.answer,
    mine.fee.answer,
    theirs.fee.answer,
    (given) => (given === '' ? '' : answers[given]),
  );
  const figures = asked.map(({ id, name }) => ({
    id,
    ...mergeValue(
      { kind: 'figure', id: `${section.id}/fee.${id}`, place: [heading, name], blank: '未填' },
      base.fee[id],
      mine.fee[id],
      theirs.fee[id],
      (typed) => typed,
    ),
  }));
  const lists = { base: base.items, mine: mine.items, theirs: theirs.items };
  const items = partsOf(`${section.id}/items`, lists, takeBoth, sayItem, spell);
  const values = [answer, ...figures];
  return {
    differences: [
      ...values.flatMap(({ difference }): Difference[] => (difference ? [difference] : [])),
      ...items.flatMap((part) => differenceOf(section.name, part)),
    ],
    alike:
      values.filter(({ difference }) => !difference).length +
      items.filter(({ difference }) => !difference).length,
    build(picks) {
      const chosen = Object.fromEntries(figures.map(({ id, take }) => [id, take(picks)]));
      const fee = { ...theirs.fee, ...chosen, answer: answer.take(picks) };
      return { fee, items: withOwnIds(assemble(items, picks, rewrite)) };
    },
  };
}

function spell({ id, heading, text }: Item): string {
  return JSON.stringify([id, heading, text]);
}

/** Both can stand one after the other only where they are different items. */
function takeBoth({ mine, theirs }: Versions<Item>): readonly Item[] | null {
  const ids = [...theirs, ...mine].map(({ id }) => id);
  return new Set(ids).size === ids.length ? [...theirs, ...mine] : null;
}

/** A result written anew: the first line of a single item is its heading. */
function rewrite(text: string, { mine, theirs, base }: Part<Item>): readonly Item[] {
  const [item] = [...theirs, ...mine, ...base];
  if (!item || text.trim() === '') return [];
  const [heading = '', ...lines] = text.split('\n');
  return [{ id: item.id, heading, text: lines.join('\n') }];
}

function differenceOf(name: string, part: Part<Item>): Difference[] {
  if (!part.difference) return [];
  const { id, changedBy, both } = part.difference;
  return [
    {
      id,
      kind: 'item',
      place: [name, `第 ${part.at + 1} 项`],
      blank: '（空）',
      base: say(part.base),
      mine: say(part.mine),
      theirs: say(part.theirs),
      changedBy,
      both: both && say(both),
    },
  ];
}

function say(items: readonly Item[]): string | null {
  if (items.length === 0) return null;
  return items.map(sayItem).join('\n');
}

function sayItem({ heading, text }: Item): string {
  return `${heading}\n${text}`;
}

/** An item moved by one side and rewritten by the other may be chosen in both places; typing in one must not reach the other. */
function withOwnIds(items: readonly Item[]): readonly Item[] {
  const taken = new Set<string>();
  return items.map((item) => {
    let { id } = item;
    for (let copy = 2; taken.has(id); copy += 1) id = `${item.id}-${copy}`;
    taken.add(id);
    return id === item.id ? item : { ...item, id };
  });
}

function mattersOf(content: SectionContent): MattersContent {
  if (!('fee' in content)) throw new Error('a version without the fee cannot be merged as matters');
  return content;
}
