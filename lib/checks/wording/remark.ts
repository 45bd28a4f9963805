import type { Finding } from '#lib/checks/finding.ts';
import type { Span } from '#lib/report/span.ts';
import type { Weight } from '#lib/template/vocabulary.ts';
import type { Passage } from './passage.ts';

/** What a rule says of a stretch of a passage. */
export type Remark = Span & {
  readonly rule: string;
  readonly weight: Weight;
  /** What stands there and what to do, with a full stop; the place is put in front. */
  readonly say: string;
  readonly mend?: string;
  /** Names the remark within the passage in its id; the words themselves unless they are private. */
  readonly name?: string;
};

/** A rule that reads one passage at a time. */
export type PassageRule = (passage: Passage) => readonly Remark[];

/** Words quoted in an id are cut to this, so that the id of any finding can be stored with a reason. */
const LONGEST_NAME = 60;

/** The finding for a remark. In a text that follows the settings there is no stretch to show. */
export function findingOf(passage: Passage, { rule, weight, say, start, end, mend, name }: Remark): Finding {
  const { section, field, place, text, isTyped } = passage;
  return {
    id: `${rule}/${section}/${field}/${(name ?? text.slice(start, end)).slice(0, LONGEST_NAME)}`,
    rule,
    weight,
    verdict: 'broken',
    section,
    message: `${place}：${say}`,
    cells: [],
    field,
    ...(isTyped ? { span: { start, end }, ...(mend === undefined ? {} : { mend }) } : {}),
  };
}

/** The same findings with ids that differ: the second of the same words is /2, the third /3. */
export function withOwnIds(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}/${count}` };
  });
}
