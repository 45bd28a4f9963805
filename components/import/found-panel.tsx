import { Glyph } from '#components/ui/glyph.tsx';
import { foundSections } from '#lib/import/review.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import type { Review } from './use-review.ts';

/** 认出来的: agency, year, and each section with how much of it was read. */
export function FoundPanel({ review, agency }: { review: Review; agency: AgencySettings }) {
  const { decided, year, setYear } = review;
  const read = decided.tables.reduce((sum, table) => sum + table.read, 0);
  const of = decided.tables.reduce((sum, table) => sum + table.of, 0);
  const sections = foundSections(decided);
  return (
    <section className="panel" aria-labelledby="found">
      <div className="panel-head">
        {sections.every(({ isWhole }) => isWhole) ? <Glyph name="ok" /> : null}
        <h2 className="h3" id="found">
          认出来的
        </h2>
        <span className="grow" />
        <span className="soft small">
          <b>{read}</b> / {of} 个数字
        </span>
      </div>
      <table className="list im-ok">
        <colgroup>
          <col className="im-k" />
          <col />
          <col className="im-v" />
        </colgroup>
        <tbody>
          <AgencyRow name={decided.agencyName} agency={agency} />
          <tr>
            <th scope="row">
              <label htmlFor="import-year">年度</label>
            </th>
            <td>
              <input
                id="import-year"
                className="field im-year"
                inputMode="numeric"
                maxLength={4}
                autoComplete="off"
                defaultValue={year ?? ''}
                onChange={(event) => setYear(readYear(event.target.value))}
              />{' '}
              年
            </td>
            <td className="num">{year === null ? <Ask say="没有认出" /> : <Glyph name="ok" />}</td>
          </tr>
          {decided.form === '2019' ? (
            <tr>
              <th scope="row">格式</th>
              <td>2019 年的旧格式（〔2019〕60号），有对应的项目已经取来</td>
              <td className="num">
                <Ask say="旧格式" />
              </td>
            </tr>
          ) : null}
          {sections.map(({ id, name, say, open, isWhole }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{say}</td>
              <td className="num">
                {isWhole ? <Glyph name="ok" /> : <Ask say={open > 0 ? `${open} 格` : '不全'} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="im-note small soft">总计按原件照抄，不重算。保存以后由核对结果指出不平的地方。</p>
      {decided.leftOut.length > 0 ? (
        <ul className="im-note small soft" aria-label="没有读的">
          {decided.leftOut.map((say) => (
            <li key={say}>{say}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function AgencyRow({ name, agency }: { name: string; agency: AgencySettings }) {
  const isOwn = name === agency.titleName || name === agency.name;
  return (
    <tr>
      <th scope="row">单位</th>
      <td>
        {name || '标题里没有单位名称'}
        {name && !isOwn ? <span className="c-warn small">　本单位是{agency.titleName}</span> : null}
      </td>
      <td className="num">{isOwn ? <Glyph name="ok" /> : <Ask say="请核对" />}</td>
    </tr>
  );
}

function Ask({ say }: { say: string }) {
  return (
    <span className="c-warn nowrap">
      <Glyph name="warn" /> {say}
    </span>
  );
}

function readYear(text: string): number | null {
  return /^20\d{2}$/u.test(text.trim()) ? Number(text) : null;
}
