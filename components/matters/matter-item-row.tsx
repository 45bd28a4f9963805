'use client';

import { LiveButton, LiveText } from '#components/live/live-text.tsx';
import { useOpenList } from '#components/live/open-list.ts';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { Button } from '#components/ui/button.tsx';
import { LONGEST_ITEM_HEADING } from '#lib/report/content.ts';
import { itemNumber } from '#lib/report/matter-items.ts';
import { itemField } from '#lib/report/text-fields.ts';
import type { MattersSection } from '#lib/template/vocabulary.ts';

type Props = {
  section: MattersSection;
  form: DeskForm;
  id: string;
  /** Place among the free items, from 0. */
  index: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One free item: the heading that will be numbered in print, and its text. */
export function MatterItemRow({ section, form, id, index, count, onMove, onRemove }: Props) {
  const number = itemNumber(index);
  const heading = form.field(itemField(id, 'heading'));
  const path = itemField(id, 'text');
  const text = form.field(path);
  const list = useOpenList();
  return (
    <section className="aspect" aria-label={`${number}其他事项`}>
      <div className="aspect-h">
        <label className="item-label" htmlFor={heading.id}>
          <b>{number}</b>
          <span className="faint tiny">标题</span>
        </label>
        <span className="grow" />
        <LiveButton list={list} />
        <Button
          look="bare"
          small
          id={`up-${id}`}
          unavailable={index === 0}
          onClick={() => onMove(-1)}
          aria-label={`${number}上移`}
        >
          上移
        </Button>
        <Button
          look="bare"
          small
          id={`down-${id}`}
          unavailable={index === count - 1}
          onClick={() => onMove(1)}
          aria-label={`${number}下移`}
        >
          下移
        </Button>
        <Button look="bare" small onClick={onRemove} aria-label={`${number}删除`}>
          删除
        </Button>
      </div>
      <input
        className="field field--heading"
        type="text"
        autoComplete="off"
        maxLength={LONGEST_ITEM_HEADING}
        placeholder="例如：落实政务公开工作要点情况"
        {...heading}
      />
      <LiveText
        aria-label={`${number}正文`}
        {...text}
        section={section.id}
        path={path}
        form={form}
        list={list}
      />
    </section>
  );
}
