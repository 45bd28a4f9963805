'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { randomKey } from '#components/ui/random-key.ts';
import { type MattersContent, MOST_ITEMS } from '#lib/report/content.ts';
import { insertItem, type MatterItem, mayAddItem, moveItem, removeItem } from '#lib/report/matter-items.ts';
import { elementId } from '#lib/report/place.ts';
import { contentOf } from '#lib/report/report.ts';
import { itemField } from '#lib/report/text-fields.ts';
import type { MattersSection } from '#lib/template/vocabulary.ts';
import { MatterItemRow } from './matter-item-row.tsx';

const ADD = 'add-item';

/** The free items of section six. Every act is one step, and the focus stays where the clerk would look next. */
export function MatterItems({ section, form }: { section: MattersSection; form: DeskForm }) {
  const { desk, say } = useDesk();
  // Texts are typed without this list noticing: it renders again when items come, go or change places.
  const order = useDeskState((state) =>
    contentOf(state.report, section)
      .items.map(({ id }) => id)
      .join('\n'),
  );
  const ids = order === '' ? [] : order.split('\n');
  const isFull = useDeskState((state) => !mayAddItem(contentOf(state.report, section)));
  const awaited = useRef('');
  const show = useEffectEvent(form.show);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what the effect waits for
  useEffect(() => {
    show();
    if (awaited.current) document.getElementById(awaited.current)?.focus();
    awaited.current = '';
  }, [order]);

  const headingId = (id: string) => elementId({ section: section.id, field: itemField(id, 'heading') });

  function act(label: string, id: string, change: (content: MattersContent) => MattersContent) {
    const before = contentOf(desk.state().report, section);
    const after = change(before);
    const place = { section: section.id, field: itemField(id, 'heading') };
    if (after !== before) desk.act(label, place, [{ section: section.id, content: after }]);
  }

  function add() {
    const item: MatterItem = { id: randomKey(), heading: '', text: '' };
    awaited.current = headingId(item.id);
    act('增加一项', item.id, (content) => insertItem(content, item, content.items.length));
  }

  function remove(id: string) {
    const { items } = contentOf(desk.state().report, section);
    const index = items.findIndex((item) => item.id === id);
    const item = items[index];
    if (!item) return;
    const next = items[index + 1] ?? items[index - 1];
    awaited.current = next ? headingId(next.id) : ADD;
    act('删除一项', id, (content) => removeItem(content, id));
    say(`已删除“${item.heading.trim() || '没有标题的一项'}”。`, {
      label: '撤销',
      do: () => {
        awaited.current = headingId(id);
        act('恢复一项', id, (content) => insertItem(content, item, index));
      },
    });
  }

  return (
    <>
      {ids.map((id, index) => (
        <MatterItemRow
          key={id}
          section={section}
          form={form}
          id={id}
          index={index}
          count={ids.length}
          onMove={(by) => {
            awaited.current = `${by < 0 ? 'up' : 'down'}-${id}`;
            act('移动一项', id, (content) => moveItem(content, id, by));
          }}
          onRemove={() => remove(id)}
        />
      ))}
      <div className="aspect aspect-add">
        <Button id={ADD} onClick={add} unavailable={isFull}>
          <Glyph name="plus" />
          增加一项
        </Button>
        <span className="hint">
          {isFull
            ? `最多 ${MOST_ITEMS} 项，已经加满。`
            : ids.length === 0
              ? '没有其他事项，可以不加。'
              : null}
        </span>
      </div>
    </>
  );
}
