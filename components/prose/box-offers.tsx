'use client';

import { useDeskState } from '#components/desk/desk-context.tsx';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { Button } from '#components/ui/button.tsx';
import { tokensOf } from '#lib/report/live-tokens.ts';
import { fillIn } from '#lib/report/report.ts';
import type { Offer } from '#lib/template/phrasing.ts';
import { phrasingOf } from '#lib/template/phrasing-registry.ts';

const WHEN: Readonly<Record<Offer['when'], string>> = {
  noRequests: '全年没有收到申请，也没有上年结转的，可以写：',
  hasFigures: '数字随表格变化，导出时是普通数字：',
};

/** Ready sentences for one box; their figures follow the tables. */
export function BoxOffers({ box, form }: { box: string; form: DeskForm }) {
  const year = useDeskState((state) => state.report.year);
  const agency = useDeskState((state) => state.report.agency.titleName);
  const offers = useDeskState((state) => phrasingOf(state.report.format).offers[box]);
  if (!offers) return null;
  return (
    <section className="stack">
      <h3 className="h3">可以用的句子</h3>
      {offers.map(({ when, text }, index) => {
        const sentence = fillIn(text, { year: String(year), agency });
        return (
          <div className="stack" key={text}>
            {offers[index - 1]?.when === when ? null : <p className="hint">{WHEN[when]}</p>}
            <div className="offer">
              <p>
                <WithTokens text={sentence} />
              </p>
              <Button small onClick={() => form.insert(`texts.${box}`, sentence, '插入句子')}>
                插入
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}

/** A sentence with its live figures set off, as they look in the box. */
function WithTokens({ text }: { text: string }) {
  const tokens = tokensOf(text);
  return (
    <>
      {tokens.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(tokens[index - 1]?.end ?? 0, start)}
          <span className="tok">{text.slice(start, end)}</span>
        </span>
      ))}
      {text.slice(tokens[tokens.length - 1]?.end ?? 0)}
    </>
  );
}
