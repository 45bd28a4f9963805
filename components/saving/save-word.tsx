import { Glyph } from '#components/ui/glyph.tsx';
import type { SaveState } from '#lib/drafts/save-state.ts';
import { clockTime } from '#lib/report/dates.ts';

/** The save state in the bar. */
export function SaveWord({ state }: { state: SaveState }) {
  switch (state.kind) {
    case 'saved':
      return (
        <span className="save save--ok">
          <Glyph name="ok" />
          {state.at === null ? '尚无改动' : `已保存 ${clockTime(state.at)}`}
        </span>
      );
    case 'saving':
      return (
        <span className="save">
          <Glyph name="half" />
          正在保存
        </span>
      );
    case 'unsaved':
      return (
        <span className="save">
          <Glyph name="none" />
          未保存
        </span>
      );
    case 'offline':
      return (
        <span className="save save--warn">
          <Glyph name="off" />
          离线，已暂存本机 {clockTime(state.at)}
        </span>
      );
    case 'failed':
      return (
        <span className="save save--bad">
          <Glyph name="block" />
          保存失败（{state.reason}）
        </span>
      );
    case 'conflict':
      return (
        <span className="save save--bad">
          <Glyph name="block" />
          有冲突，请选定
        </span>
      );
    default:
      return state satisfies never;
  }
}
