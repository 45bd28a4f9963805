'use client';

import type { ComponentProps } from 'react';
import { GrowingText } from '#components/section/growing-text.tsx';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { Button } from '#components/ui/button.tsx';
import { useLiveParts } from './live-loader.ts';
import type { OpenList } from './open-list.ts';

/** The button that does what `{` does in the box. */
export function LiveButton({ list }: { list: OpenList }) {
  const isThere = useLiveParts() !== null;
  if (!isThere) return null;
  return (
    <Button
      look="bare"
      small
      // The caret stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => list.current?.()}
    >
      插入活数字
    </Button>
  );
}

type Props = Omit<ComponentProps<'textarea'>, 'form'> & {
  id: string;
  section: string;
  path: string;
  form: DeskForm;
  list: OpenList;
};

/** A text box in which figures of the report can stand by their names, with what was read in it beneath. */
export function LiveText({ section, path, form, list, ...field }: Props) {
  const parts = useLiveParts();
  return (
    <>
      <div className="live">
        <GrowingText {...field} />
        {parts ? <parts.LiveBox id={field.id} section={section} path={path} form={form} list={list} /> : null}
      </div>
      {parts ? <parts.BoxChips section={section} path={path} form={form} /> : null}
    </>
  );
}
