import type { DeskHandle } from './desk-context.tsx';

/** A 撤销 for the act just done. It takes back that act alone: once something else was done, it says so and changes nothing. */
export function undoOnce({ desk, goTo, say }: Pick<DeskHandle, 'desk' | 'goTo' | 'say'>): () => void {
  const step = desk.state().history.done.at(-1);
  return () => {
    if (desk.state().history.done.at(-1) !== step) {
      say('后来又有改动，没有撤销。请用上方的“撤销”一步一步退回。');
      return;
    }
    const place = desk.undo();
    if (place) goTo(place);
  };
}
