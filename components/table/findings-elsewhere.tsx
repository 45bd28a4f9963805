import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { FindingRow } from '#components/readiness/finding-row.tsx';
import { placeOf, standsInTheWay } from '#lib/checks/finding.ts';
import { useTableHandle } from './table-context.tsx';

/** Figures of other tables that do not agree, each with the way to its cell; what else other sections owe is counted. */
export function FindingsElsewhere() {
  const { goTo } = useDesk();
  const { section } = useTableHandle();
  const all = useDeskState((state) => state.findings);
  const others = all.filter((finding) => finding.section !== section.id);
  const figures = others.filter(({ verdict, cells }) => verdict === 'broken' && cells.length > 0);
  const rest = others.filter((finding) => standsInTheWay(finding) && !figures.includes(finding));
  const [first] = rest;
  return (
    <>
      {figures.map((finding) => (
        <li key={`${finding.section}/${finding.id}`}>
          <FindingRow finding={finding} onGo={goTo} />
        </li>
      ))}
      {first ? (
        <li className="finding finding--elsewhere">
          <span />
          <span>
            其他各节还有 {rest.length} 处须改正或补填。
            <button type="button" className="text-link" onClick={() => goTo(placeOf(first))}>
              去第一处
            </button>
          </span>
        </li>
      ) : null}
    </>
  );
}
