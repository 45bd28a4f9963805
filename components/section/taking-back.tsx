'use client';

import { useEffect, useEffectEvent } from 'react';
import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';

/** Undo and redo lead to the place they change, as a spreadsheet does; Ctrl+Z and Ctrl+Y work wherever the focus is, and where none is. */
export function useTakingBack() {
  const { desk, goTo } = useDesk();
  const turn = (move: () => ReturnType<typeof desk.undo>) => () => {
    const place = move();
    if (place) goTo(place);
  };
  const [undo, redo] = [turn(desk.undo), turn(desk.redo)];

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    (isRedo ? redo : undo)();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return { undo, redo };
}

/** The same as buttons in the head of a page. */
export function UndoButtons({ undo, redo }: ReturnType<typeof useTakingBack>) {
  const canUndo = useDeskState((state) => state.history.done.length > 0);
  const canRedo = useDeskState((state) => state.history.undone.length > 0);
  return (
    <>
      <Button look="bare" small onClick={undo} unavailable={!canUndo} title="Ctrl+Z">
        <Glyph name="undo" />
        撤销
      </Button>
      <Button look="bare" small onClick={redo} unavailable={!canRedo} title="Ctrl+Y">
        <Glyph name="redo" />
        重做
      </Button>
    </>
  );
}
