'use client';

import type { UseFormReturn } from 'react-hook-form';
import { Field } from '#components/ui/field.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import type { SettingNote } from '#lib/checks/settings.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import { SETTING_NAMES } from '#lib/report/agency-wording.ts';

type Line = Exclude<keyof AgencySettings, 'kind' | 'contactPlacement'>;

type Props = {
  form: UseFormReturn<AgencySettings>;
  settings: AgencySettings;
  notes: readonly SettingNote[];
  name: Line;
  hint?: string;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url';
};

/** One line of the settings: what the schema refuses stands under it in cinnabar, what only looks mistaken in ochre. */
export function SettingLine({ form, settings, notes, name, hint, inputMode }: Props) {
  const isReady = useHydrated();
  return (
    <Field
      {...form.register(name, { setValueAs: (text: string) => text.trim() })}
      id={`setting-${name}`}
      label={SETTING_NAMES[name]}
      defaultValue={settings[name]}
      readOnly={!isReady}
      why={form.formState.errors[name]?.message}
      note={notes.find(({ field }) => field === name)?.message}
      {...(hint ? { hint } : {})}
      {...(inputMode ? { inputMode } : {})}
    />
  );
}

/** A setting with a few fixed answers. */
export function SettingChoice<N extends 'kind' | 'contactPlacement'>({
  form,
  settings,
  name,
  words,
  hint,
}: Pick<Props, 'form' | 'settings'> & {
  name: N;
  words: Readonly<Record<AgencySettings[N], string>>;
  hint?: string;
}) {
  return (
    <fieldset className="choices-row">
      <legend className="label">{SETTING_NAMES[name]}</legend>
      <div className="choices">
        {Object.entries<string>(words).map(([value, say]) => (
          <label key={value} className="choice">
            <input
              type="radio"
              value={value}
              defaultChecked={settings[name] === value}
              {...form.register(name)}
            />
            {say}
          </label>
        ))}
      </div>
      {hint ? <p className="hint">{hint}</p> : null}
    </fieldset>
  );
}
