import { type Clause, isModified } from './clause.ts';
import type { Meaning } from './meaning.ts';
import { sensesOf, within } from './mentions.ts';
import type { Act, Thing } from './senses.ts';
import { DOCUMENT_ACTS, DOCUMENTS } from './sums.ts';

/** The act that decides where several are named: 梳理现行有效的 counts what is in force. */
const STRONGEST = ['inForce', 'repealed', 'issued', 'published', 'disclosed'] as const;

/** 以市政府名义, 部门规范性文件: only what one organ issued. */
const OF_SOME_ORGAN = /以.{2,20}名义|(?:部门|政府|办公[室厅])(?:的)?(?:行政)?规范性文件/u;

/** N6: a figure about 规章 and 规范性文件; null where the words count something else. */
export function documentMeaning(clause: Clause): Meaning | null {
  const { counted, previous, words } = clause;
  if (clause.kind !== 'things') return null;
  const isMore = countsMore(clause);
  const own = isMore
    ? clause.things.filter((thing) => DOCUMENTS[thing] !== undefined)
    : documentsAmong(clause.things);
  if (!isMore && !isCounted(clause)) return null;
  const before = previous?.meaning.family === 'documents' ? previous.meaning : undefined;
  const things =
    own.length > 0 ? own : (before?.things ?? documentsAmong(clause.topic ? [clause.topic] : []));
  const doneHere = STRONGEST.find((act) => clause.acts.includes(act));
  const isReviewed = clause.acts.includes('reviewed');
  if (things.length === 0 || (own.length === 0 && (clause.hasUnknown || doneHere === undefined))) return null;
  if (doneHere === undefined && isReviewed) return null;
  const act = doneHere ?? before?.acts[0] ?? actBefore(clause);
  const isSure =
    act !== undefined &&
    act !== 'disclosed' &&
    (doneHere !== undefined || !clause.hasUnknown) &&
    !(isReviewed && act === 'issued');
  const columns = act ? (DOCUMENT_ACTS[act] ?? []) : [...(DOCUMENT_ACTS.disclosed ?? [])];
  const isBoth = act === 'repealed' && clause.acts.includes('issued'); // 未制发和废止
  const rows = things.flatMap((thing) => DOCUMENTS[thing]?.row ?? []);
  const name = things.map((thing) => DOCUMENTS[thing]?.name ?? '').join('和');
  const isOnFrom = before !== undefined && (own.length === 0 || doneHere === undefined);
  const goesOnFromPart = isOnFrom && !before.firm && previous?.matched.length === 0;
  const isUnion = before?.compare === 'atLeast' && own.length === 0;
  return {
    rule: 'N6',
    name: act === 'inForce' ? `现行有效${name}` : act === 'repealed' ? `废止${name}` : name,
    family: 'documents',
    readings: isBoth
      ? [[...(DOCUMENT_ACTS.issued ?? []), ...columns].map((column) => ({ ...column, rows }))]
      : columns.map((column) => [{ ...column, rows }]),
    firm:
      isSure &&
      !isUnion &&
      !goesOnFromPart &&
      !clause.isNarrowed &&
      !clause.isPart &&
      counted?.sense?.is !== 'part' &&
      !isModified(words) &&
      !OF_SOME_ORGAN.test(clause.said) &&
      !(act === 'repealed' && isRepealedInTwo(clause)),
    compare: isMore ? 'atLeast' : 'equals',
    things,
    acts: act ? [act] : [],
  };
}

/** 废止6件，宣布失效5件: the table counts both as one. */
function isRepealedInTwo({ sentence }: Clause): boolean {
  const text = sentence.plain.slice(sentence.start, sentence.end);
  if (!text.includes('废止') || !text.includes('失效')) return false;
  const named = sentence.mentions.filter(({ near }) =>
    sensesOf(near, 'act').some(({ act }) => act === 'repealed'),
  );
  return named.length > 1;
}

function documentsAmong(things: readonly Thing[]): readonly Thing[] {
  const last = things.at(-1);
  if (last === undefined || DOCUMENTS[last] === undefined) return [];
  return things.filter((thing) => DOCUMENTS[thing] !== undefined);
}

function isCounted({ counted }: Clause): boolean {
  const sense = counted?.sense;
  if (sense?.is === 'thing') return DOCUMENTS[sense.thing] !== undefined;
  return sense?.is === 'act' && DOCUMENT_ACTS[sense.act] !== undefined;
}

/** 现行有效规范性文件和其他文件共计6件: what is counted takes in the documents and more. */
function countsMore({ near, sentence, countedBehind }: Clause): boolean {
  if (countedBehind) return false;
  const at = near
    .map(({ sense }) => sense?.is === 'thing' && DOCUMENTS[sense.thing] !== undefined)
    .lastIndexOf(true);
  const [joint, ...rest] = at === -1 ? [] : near.slice(at + 1);
  const more = sentence.plain.slice(rest[0]?.start ?? 0, rest.at(-1)?.end ?? 0);
  return joint?.sense?.is === 'and' && /文件|材料|制度/u.test(more);
}

/** What the sentence says was done before it comes to this clause. */
function actBefore({ sentence, near }: Clause): Act | undefined {
  const until = near[0]?.start ?? sentence.start;
  const acts = sensesOf(within(sentence.words(), sentence.start, until), 'act').map(({ act }) => act);
  const last = acts.filter((act) => act === 'reviewed' || DOCUMENT_ACTS[act] !== undefined).at(-1);
  return last === 'reviewed' ? undefined : last;
}
