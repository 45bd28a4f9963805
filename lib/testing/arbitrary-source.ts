import fc from 'fast-check';
import type { Piece, Source } from '#lib/import/source.ts';
import { anyText } from './arbitrary-text.ts';
import { reportSource } from './report-source.ts';
import { sampleReport, zeroReport } from './sample-report.ts';

/** A word that occurs nowhere else, so that it can be looked for afterwards. */
export const MARKED = /Q\d+Z/gu;

const whole: readonly Piece[] = [
  ...reportSource(sampleReport()).pieces,
  ...reportSource(zeroReport()).pieces,
];

const scrap = fc.oneof(
  anyText,
  fc.constantFrom(
    '0',
    '12',
    '-',
    '22（其中修订16件）',
    '251000元',
    '其他',
    '总计',
    '一、总体情况',
    '（一）主动公开',
  ),
  fc.constantFrom(
    '三、收到和处理政府信息公开申请情况',
    '信息处理费',
    '地址：清河市',
    '《<甲>》',
    '**',
    '| a | b |',
  ),
);

const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...whole) },
  { weight: 2, arbitrary: scrap.map((text): Piece => ({ kind: 'paragraph', text })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(3), fc.array(scrap, { maxLength: 12 }))
      .map(([table, cells]): Piece => ({ kind: 'row', table, cells })),
  },
);

/** Pieces of reports and of anything else, in any order. */
const scattered = fc.array(piece, { maxLength: 80 });
/** A report in its order, with pieces put in, taken out and put in twice. */
const disturbed = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(fc.nat(90), piece, fc.nat(2)), { maxLength: 12 }))
  .map(([isZero, changes]) =>
    changes.reduce(
      (pieces, [at, other, removed]) => pieces.toSpliced(at % (pieces.length + 1), removed, other),
      [...reportSource(isZero ? zeroReport() : sampleReport()).pieces],
    ),
  );

/** Any source; some of its texts carry a marked word at their beginning, in their midst or at their end. */
export const anySource: fc.Arbitrary<Source> = fc
  .tuple(fc.oneof(scattered, disturbed), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 30 }))
  .map(([pieces, marks]) => {
    const marked = [...pieces];
    for (const [number, [where, how]] of marks.entries()) {
      const at = where % Math.max(1, marked.length);
      const before = marked[at];
      if (before) marked[at] = withMark(before, `Q${number}Z`, how);
    }
    return { pieces: marked, leftOut: [] };
  });

function withMark(piece: Piece, mark: string, how: number): Piece {
  const put = (text: string) => {
    const at = how % 3 === 0 ? 0 : how % 3 === 1 ? text.length : Math.floor(text.length / 2);
    return text.slice(0, at) + mark + text.slice(at);
  };
  if (piece.kind === 'paragraph') return { ...piece, text: put(piece.text) };
  const chosen = how % Math.max(1, piece.cells.length);
  return { ...piece, cells: piece.cells.map((cell, index) => (index === chosen ? put(cell) : cell)) };
}
