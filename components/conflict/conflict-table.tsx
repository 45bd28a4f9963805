import type { Merge } from '#lib/drafts/difference.ts';
import type { SectionConflict } from '#lib/drafts/draft-sync.ts';
import type { Pick, Picks } from '#lib/drafts/merge-parts.ts';
import { clockTime } from '#lib/report/dates.ts';
import { headingOf } from '#lib/report/section-names.ts';
import { ConflictRow } from './conflict-row.tsx';

type Compared = Merge & { readonly conflict: SectionConflict };

/** Every difference in the order of the form, section by section. */
export function ConflictTable({
  merges,
  picks,
  onPick,
  viewerName,
}: {
  merges: readonly Compared[];
  picks: Picks;
  onPick: (id: string, pick: Pick) => void;
  viewerName: string;
}) {
  return (
    <table className="cf-t">
      <colgroup>
        <col className="cf-w" />
        <col className="cf-b" />
        <col />
        <col />
        <col className="cf-p" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            <b>共同底稿</b>
          </th>
          <th scope="col">
            <b>对方</b>　{namesOf(merges, viewerName)}
          </th>
          <th scope="col">
            <b>本机</b>　{viewerName}（您）
          </th>
          <th scope="col">采用</th>
        </tr>
      </thead>
      {merges.map(({ section, differences, alike, conflict }) => (
        <tbody key={section.id}>
          <tr className="cf-h">
            <th colSpan={5} scope="rowgroup">
              {headingOf(section)}
              <span className="faint">
                　{sayCount(section.kind, differences.length, alike)}　{sayTimes(conflict)}
              </span>
            </th>
          </tr>
          {differences.map((difference) => (
            <ConflictRow
              key={difference.id}
              difference={difference}
              pick={picks.get(difference.id)}
              onPick={(from) => onPick(difference.id, { from })}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function sayCount(kind: Merge['section']['kind'], different: number, alike: number): string {
  const unit = kind === 'table' ? '格' : kind === 'matters' ? '处' : '段';
  return `${different} ${unit}不同，其余 ${alike} ${unit}相同`;
}

function sayTimes({ theirs, mineAt }: SectionConflict): string {
  const saved = theirs.savedAt === null ? '' : `对方 ${clockTime(theirs.savedAt)} 保存，`;
  return `${saved}本机 ${clockTime(mineAt)} 写成`;
}

/** Who saved the other versions; one's own name means another window or another computer. */
function namesOf(merges: readonly Compared[], viewerName: string): string {
  const names = new Set(merges.flatMap(({ conflict }) => conflict.theirs.savedBy ?? []));
  return [...names].map((name) => (name === viewerName ? `${name}（另一个窗口）` : name)).join('、');
}
