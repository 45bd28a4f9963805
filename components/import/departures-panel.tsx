import { Fragment } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import type { Departure, Recognised, Undecided } from '#lib/import/recognised.ts';
import { type OpenRow, openRows } from '#lib/import/review.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import { LONGEST_CELL } from '#lib/report/content.ts';
import { shortHeadingOf } from '#lib/report/section-names.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { sayCell } from '#lib/template/say-cell.ts';
import type { Review } from './use-review.ts';

/** 与模板不同的: first what wants a figure, then what was mended and how. */
export function DeparturesPanel({
  recognised,
  review,
  contactPlacement,
}: {
  recognised: Recognised;
  review: Review;
  contactPlacement: AgencySettings['contactPlacement'];
}) {
  const { rows, tables } = openRows(recognised);
  // Where the agency has its contact block printed last, a report that does so departs from nothing.
  const departures = recognised.departures.filter(
    ({ kind }) => kind !== 'contactAtEnd' || contactPlacement === 'first',
  );
  const asked = rows.length + tables.length;
  if (asked + departures.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="departures">
      <div className="panel-head">
        <span className="c-warn">
          <Glyph name="warn" />
        </span>
        <h2 className="h3" id="departures">
          与模板不同的
        </h2>
        <span className="soft small">
          {asked + departures.length} 处{asked > 0 ? `，其中 ${asked} 处要您决定` : ''}
        </span>
      </div>
      <table className="list list--read im-dep">
        <colgroup>
          <col className="im-c1" />
          <col />
          <col className="im-c3" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">位置</th>
            <th scope="col">原件里是</th>
            <th scope="col">怎样处理</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AskedRow key={row.id} row={row} review={review} />
          ))}
          {tables.map(({ section, cells }) => (
            <tr key={section.id} className="is-ask">
              <td>{shortHeadingOf(section)}</td>
              <td>
                <span className="c-warn small">
                  <Glyph name="warn" /> {cells} 格没有读出
                </span>
              </td>
              <td>保存以后在这张表里填写</td>
            </tr>
          ))}
          {departures.map((departure, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: departures never change their order
            <DepartureRow key={index} departure={departure} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AskedRow({ row, review }: { row: OpenRow; review: Review }) {
  return (
    <tr className="is-ask">
      <td>
        {row.section.numeral} · {row.name}
        {row.column === '' ? null : <span className="faint small im-block">{row.column}</span>}
        {row.page === undefined ? null : <span className="faint small im-block">第 {row.page} 页</span>}
      </td>
      <td>
        {row.original === '' ? '空白' : `“${row.original}”`}
        <span className="c-warn small im-block">
          <Glyph name="warn" /> {row.say}
        </span>
      </td>
      <td>
        <div className="im-cells">
          {row.cells.map((cell) => (
            <AskedCell key={cell.column} row={row} cell={cell} review={review} />
          ))}
        </div>
      </td>
    </tr>
  );
}

function AskedCell({ row, cell, review }: { row: OpenRow; cell: Undecided; review: Review }) {
  const name = sayCell(row.section.table, cell.row, cell.column);
  const { suggestion } = cell;
  return (
    <div className="row">
      {row.cells.length > 1 ? <span className="small im-col">{columnOf(name)}</span> : null}
      <input
        className="field im-in"
        inputMode="decimal"
        autoComplete="off"
        maxLength={LONGEST_CELL}
        aria-label={name}
        value={review.textOf(cell)}
        onChange={(event) => review.write(cell, event.target.value)}
      />
      {suggestion === undefined ? null : (
        <Button small onClick={() => review.write(cell, suggestion)}>
          填 {suggestion}
        </Button>
      )}
    </div>
  );
}

function columnOf(name: string): string {
  return /「([^」]*)」列$/u.exec(name)?.[1] ?? name;
}

function DepartureRow({ departure: { section, about, originals, done, rule } }: { departure: Departure }) {
  const found = format2021.sections.find(({ id }) => id === section);
  return (
    <tr>
      <td>
        {found ? `${found.kind === 'opening' ? found.name : found.numeral} · ` : ''}
        {about}
        {rule ? <span className="code">　{rule}</span> : null}
      </td>
      <td>
        {originals.length === 0 ? <span className="faint">没有</span> : null}
        {originals.slice(0, MOST_ORIGINALS).map((original, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: originals never change their order
          <Fragment key={index}>
            {index > 0 ? '　' : ''}“{original}”
          </Fragment>
        ))}
        {originals.length > MOST_ORIGINALS ? (
          <details className="small">
            <summary>另有 {originals.length - MOST_ORIGINALS} 处</summary>
            {originals.slice(MOST_ORIGINALS).join('　')}
          </details>
        ) : null}
      </td>
      <td>{done}</td>
    </tr>
  );
}

const MOST_ORIGINALS = 4;
