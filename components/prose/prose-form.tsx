'use client';

import { useState } from 'react';
import { moveBetweenBoxes } from '#components/section/box-keys.ts';
import { SectionSheet } from '#components/section/section-sheet.tsx';
import { SideNotes } from '#components/section/side-notes.tsx';
import { useDeskForm } from '#components/section/use-desk-form.ts';
import type { ProseSection } from '#lib/template/vocabulary.ts';
import { BoxNotes } from './box-notes.tsx';
import { LengthMeter } from './length-meter.tsx';
import { ProseBoxRow } from './prose-box-row.tsx';

const KEYS = [
  ['{', '插入活数字'],
  ['Alt ↓', '下一框'],
  ['Alt ↑', '上一框'],
  ['Ctrl Z', '撤销'],
] as const;

/** A section of texts: one box for each part the notice asks for, and beside them what it asks. */
export function ProseForm({ section }: { section: ProseSection }) {
  const form = useDeskForm(section.id);
  const [here, setHere] = useState(section.boxes[0]?.id);
  const current = section.boxes.find(({ id }) => id === here);
  return (
    <SectionSheet
      section={section}
      page="prose"
      keys={KEYS}
      notes={
        current ? (
          <SideNotes label="写作提示" title={current.heading ?? current.name} follows>
            <BoxNotes section={section} box={current} form={form} />
          </SideNotes>
        ) : null
      }
    >
      <LengthMeter section={section} here={here} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Alt ↓ and Alt ↑ only shorten the way that Tab goes as well */}
      <div className="body pr-body" onKeyDown={moveBetweenBoxes}>
        {section.boxes.map((box) => (
          <ProseBoxRow
            key={box.id}
            section={section}
            box={box}
            form={form}
            isHere={box.id === here}
            onHere={() => setHere(box.id)}
          />
        ))}
      </div>
    </SectionSheet>
  );
}
