'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { GrowingText } from '#components/section/growing-text.tsx';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { Button } from '#components/ui/button.tsx';
import { elementId } from '#lib/report/place.ts';
import { contentOf } from '#lib/report/report.ts';
import type { OpeningSection } from '#lib/template/vocabulary.ts';

type Props = {
  section: OpeningSection;
  form: DeskForm;
  name: 'basis' | 'contact';
  title: string;
  hint: string;
};

/** One editable sentence of the opening. In azurite it follows the settings; once typed it is the clerk's own. */
export function OpeningSentence({ section, form, name, title, hint }: Props) {
  const { desk } = useDesk();
  const path = `texts.${name}`;
  const place = { section: section.id, field: path };
  const follows = useDeskState((state) => contentOf(state.report, section).texts[name].trim() === '');

  function restore() {
    const content = contentOf(desk.state().report, section);
    desk.act('恢复按单位设置', place, [
      { section: section.id, content: { ...content, texts: { ...content.texts, [name]: '' } } },
    ]);
    document.getElementById(elementId(place))?.focus();
  }

  return (
    <section className={follows ? 'aspect is-following' : 'aspect'}>
      <h2 className="aspect-h">
        <label htmlFor={elementId(place)}>{title}</label>
        <span className={follows ? 'badge badge--work' : 'badge'}>
          {follows ? '按单位设置' : '已改为自己的写法'}
        </span>
        <span className="faint tiny">{hint}</span>
        <span className="grow" />
        {follows ? null : (
          <Button look="bare" small onClick={restore}>
            恢复按设置
          </Button>
        )}
      </h2>
      <GrowingText {...form.field(path)} />
    </section>
  );
}
