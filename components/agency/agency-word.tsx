'use client';

import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import type { StoredSettings } from '#lib/drafts/agency-wire.ts';
import { differingSettings } from '#lib/drafts/merge-settings.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import { SETTING_NAMES, saySetting } from '#lib/report/agency-wording.ts';
import { sayRemoved } from '#lib/report/clean.ts';
import { clockTime, whenSaid } from '#lib/report/dates.ts';
import type { SettingsState } from './use-agency-form.ts';

/** The state of saving beside the button. */
export function AgencyWord({ state }: { state: SettingsState }) {
  if (state.kind === 'saving') return <span className="soft">正在保存</span>;
  if (state.kind !== 'saved') return null;
  return (
    <span className="c-ok">
      <Glyph name="ok" /> 已保存 {clockTime(state.at)}。{sayRemoved(state.removed)}
    </span>
  );
}

/** What the clerk has to know or decide before going on. */
export function AgencyBanner({
  state,
  now,
  onTake,
  onSaveOnTop,
  onDrop,
}: {
  state: SettingsState;
  now: number;
  onTake: (current: StoredSettings) => void;
  onSaveOnTop: (merged: AgencySettings, current: StoredSettings) => void;
  onDrop: () => void;
}) {
  if (state.kind === 'refused') return <Banner kind="block" say={state.say} />;
  if (state.kind === 'restored') {
    return (
      <Banner
        kind="note"
        say="已恢复上次没有保存的改动。"
        action={
          <Button small onClick={onDrop}>
            不要这些改动
          </Button>
        }
      >
        核对以后按“保存设置”。
      </Banner>
    );
  }
  if (state.kind !== 'conflict') return null;
  const { merged, current } = state;
  const who = current.savedBy ?? '另一个页面';
  const when = current.savedAt === null ? '' : `（${whenSaid(current.savedAt, now)}）`;
  return (
    <section className="panel settings-conflict" aria-label="两个版本">
      <p role="alert">
        <Glyph name="block" />{' '}
        <b>
          {who}已经改过单位设置{when}，您的改动还没有保存。
        </b>
        下面是不同的地方，请选一种。
      </p>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">我写的</th>
            <th scope="col">已经保存的</th>
          </tr>
        </thead>
        <tbody>
          {differingSettings(merged, current.settings).map((name) => (
            <tr key={name}>
              <th scope="row">{SETTING_NAMES[name]}</th>
              <td>{saySetting(name, merged)}</td>
              <td>{saySetting(name, current.settings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row">
        <Button onClick={() => onTake(current)}>用已经保存的</Button>
        <Button look="main" onClick={() => onSaveOnTop(merged, current)}>
          用我写的
        </Button>
      </div>
    </section>
  );
}
