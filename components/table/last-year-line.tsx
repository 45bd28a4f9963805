'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { sayUnverifiable, unverifiableRelations } from '#lib/checks/unverifiable.ts';
import { handedOn } from '#lib/report/carry-over.ts';
import { yearBefore } from '#lib/report/year-before.ts';
import { useTableHandle, useTableView } from './table-context.tsx';

/** What cannot be verified because last year is not known, and what last year hands on that nobody has filled in yet. */
export default function LastYearLine() {
  const { section } = useTableHandle();
  const say = useDeskState(({ report }) => sayUnverifiable(report, section));
  const rules = useDeskState(({ report }) =>
    unverifiableRelations(report, section)
      .map(({ rule }) => rule)
      .join(' '),
  );
  return (
    <>
      <Offer />
      {say === '' ? null : (
        <li className="finding finding--unknown">
          <Glyph name="unknown" />
          <span className="soft">
            {say}
            <WaysToKnow />
          </span>
          <span className="code">{rules}</span>
        </li>
      )}
    </>
  );
}

/** Where nothing at all is known of last year, the ways to bring it in. */
function WaysToKnow() {
  const { section } = useTableHandle();
  const { Link } = useNavigation();
  const { reportId } = useDesk();
  const year = useDeskState(({ report }) => report.year - 1);
  const isKnown = useDeskState(({ report }) => yearBefore(report, section.table) !== null);
  if (isKnown) return null;
  return (
    <>
      可以<Link href={`/import?for=${reportId}`}>导入{year}年的报告</Link>，或者
      <Link href={`/last-year/${year}?for=${reportId}`}>填{year}年的几个数字</Link>。
    </>
  );
}

/** 带入上年结转, while all of its cells are still blank. */
function Offer() {
  const { section, editing } = useTableHandle();
  const before = useDeskState(({ report }) => yearBefore(report, section.table));
  const texts = before ? handedOn(section.table, before) : [];
  const isBlank = useTableView(({ content }) =>
    texts.every(({ row, column }) => (content.cells[row]?.[column] ?? '').trim() === ''),
  );
  const [first] = texts;
  if (!before || !first || !isBlank) return null;
  return (
    <li className="finding finding--note">
      <Glyph name="note" />
      <span>
        上年结转还没有填，{before.year}年报告的结转下年度可以逐列带入。
        <button
          type="button"
          className="text-link"
          onClick={() => editing.write('带入上年结转', first, texts)}
        >
          带入
        </button>
      </span>
      <span />
    </li>
  );
}
