import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import type { Unplaced } from '#lib/import/recognised.ts';
import { targets } from '#lib/import/review.ts';
import type { Review } from './use-review.ts';

/** 没有找到位置的: every line with its text, to be put somewhere or left out. None goes by itself. */
export function LinesPanel({ lines, review }: { lines: readonly Unplaced[]; review: Review }) {
  if (lines.length === 0) return null;
  function onRest() {
    review.restNowhere();
    // The button goes with what it was for; the keys go on from here.
    document.getElementById('lines')?.focus();
  }
  return (
    <section className="panel" aria-labelledby="lines">
      <div className="panel-head">
        <span className="c-block">
          <Glyph name="block" />
        </span>
        <h2 className="h3" id="lines" tabIndex={-1}>
          没有找到位置的
        </h2>
        <span className="soft small">{lines.length} 行，一行也不会悄悄丢掉</span>
        <span className="grow" />
        {review.open.lines > 1 ? (
          <Button look="bare" small onClick={onRest}>
            其余 {review.open.lines} 行都不要
          </Button>
        ) : null}
      </div>
      <table className="list list--read im-lost">
        <colgroup>
          <col className="im-l1" />
          <col />
          <col className="im-c3" />
        </colgroup>
        <thead className="sr">
          <tr>
            <th scope="col">哪里</th>
            <th scope="col">原文</th>
            <th scope="col">放到哪里</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LostLine key={line.id} line={line} review={review} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LostLine({ line, review }: { line: Unplaced; review: Review }) {
  const decision = review.lineOf(line.id);
  const chosen = decision === undefined ? '' : decision.to === 'field' ? targetOf(decision) : decision.to;
  return (
    <tr className={decision ? undefined : 'is-ask'}>
      <td className="faint small">{line.page === undefined ? '' : `第 ${line.page} 页`}</td>
      <td>
        {line.text.replaceAll('\t', '　')}
        {line.after === '' ? null : (
          <span className="faint small im-block">接在“{line.after.slice(0, 24)}…”后面</span>
        )}
        {line.why ? <span className="faint small im-block">{line.why}</span> : null}
      </td>
      <td>
        <select
          className="field"
          aria-label={`“${line.text.slice(0, 20)}”放到哪里`}
          value={chosen}
          data-open={decision ? undefined : ''}
          onChange={(event) => review.place(line.id, event.target.value || null)}
        >
          <option value="">请选择…</option>
          <option value="nowhere">不要</option>
          <option value="item">六、另起一项</option>
          {targets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

function targetOf(decision: { section: string; field: string }): string {
  return (
    targets.find(({ section, field }) => section === decision.section && field === decision.field)?.id ?? ''
  );
}
