'use client';

import { type KeyboardEvent, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { checkSettings } from '#lib/checks/settings.ts';
import type { StoredSettings } from '#lib/drafts/agency-wire.ts';
import { KIND_NAMES, PLACEMENT_NAMES, sayDate } from '#lib/report/agency-wording.ts';
import { SettingChoice, SettingLine } from './agency-fields.tsx';
import { AgencyPreview } from './agency-preview.tsx';
import { AgencyBanner, AgencyWord } from './agency-word.tsx';
import { useAgencyForm } from './use-agency-form.ts';

/** What an agency sets once and every report uses, with what it prints beside it. `now` in ms; `year` is being reported on. */
export function AgencyForm({ stored, year, now }: { stored: StoredSettings; year: number; now: number }) {
  const { form, state, save, take, saveOnTop } = useAgencyForm(stored);
  const [notes, setNotes] = useState(() => checkSettings(stored.settings));
  const kind = useWatch({ control: form.control, name: 'kind' });
  const line = { form, settings: stored.settings, notes };
  const check = () => setNotes(checkSettings(form.getValues()));
  return (
    <div className="agency">
      <div className="agency-main">
        <header>
          <h1 className="h1">单位设置</h1>
          <p className="soft">填一次，每年的报告都用。</p>
        </header>
        <AgencyBanner
          state={state}
          now={now}
          onTake={take}
          onSaveOnTop={(merged, current) => void saveOnTop(merged, current)}
          onDrop={() => take(stored)}
        />
        <form
          className="panel agency-form"
          noValidate
          onSubmit={(event) => void form.handleSubmit(save)(event)}
          onBlur={check}
          onKeyDown={keepEnter}
        >
          <fieldset className="agency-group">
            <legend className="h3">机关</legend>
            <SettingLine {...line} name="name" hint="与公章一致的全称。" />
            <SettingLine
              {...line}
              name="titleName"
              hint="印在标题里。部门用全称；本级政府用地区名，如“清河市”。"
            />
            <SettingChoice
              form={form}
              settings={stored.settings}
              name="kind"
              words={KIND_NAMES}
              hint={sayDate(kind, year)}
            />
          </fieldset>
          <fieldset className="agency-group">
            <legend className="h3">门户网站</legend>
            <SettingLine {...line} name="portalName" hint="公布报告的网站，如“清河市人民政府网站”。" />
            <SettingLine {...line} name="portalAddress" inputMode="url" />
          </fieldset>
          <fieldset className="agency-group">
            <legend className="h3">联系方式</legend>
            <SettingLine {...line} name="contactOffice" hint="不填就写机关全称。" />
            <SettingLine {...line} name="address" />
            <SettingLine {...line} name="postcode" inputMode="numeric" />
            <SettingLine {...line} name="phone" inputMode="tel" />
            <SettingLine {...line} name="fax" inputMode="tel" hint="没有可以不填。" />
            <SettingLine {...line} name="mailbox" inputMode="email" />
            <SettingChoice
              form={form}
              settings={stored.settings}
              name="contactPlacement"
              words={PLACEMENT_NAMES}
            />
          </fieldset>
          <div className="agency-foot">
            <Button look="main" type="submit">
              保存设置
            </Button>
            <span role="status">
              <AgencyWord state={state} />
            </span>
          </div>
        </form>
      </div>
      <AgencyPreview control={form.control} settings={stored.settings} year={year} />
    </div>
  );
}

/** Enter ends a word of an input method; it must not send the form. */
function keepEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
