'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { StoredSettings } from '#lib/drafts/agency-wire.ts';
import { differingSettings, mergeSettings } from '#lib/drafts/merge-settings.ts';
import { sayRefusal } from '#lib/drafts/say-refusal.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import { agencySettingsSchema } from '#lib/report/agency-schema.ts';
import { saySettingProblem } from '#lib/report/agency-wording.ts';
import { putSettings } from './put-settings.ts';
import { keepUnsaved, readUnsaved } from './unsaved-settings.ts';

// The page's content policy forbids the code that zod would otherwise write for itself.
z.config({ jitless: true });

// A reset that lets go of the fields reads a pair of radios while only the first is back: neither is chosen then, and nothing saves.
const KEEP_FIELDS = { keepFieldsRef: true } as const;

/** What the page says of saving. `at` is ms since 1970 by the server's clock. */
export type SettingsState =
  | { readonly kind: 'still' }
  /** What was typed earlier in this tab and never saved is in the form again. */
  | { readonly kind: 'restored' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number; readonly removed: number }
  | { readonly kind: 'refused'; readonly say: string }
  /** Somebody saved since. `merged` is theirs with my changes on top. */
  | {
      readonly kind: 'conflict';
      readonly merged: AgencySettings;
      readonly current: StoredSettings;
    };

/** The form of the agency's settings with its saving: nothing typed is lost by leaving, and nobody's change is written over unseen. */
export function useAgencyForm(stored: StoredSettings) {
  const form = useForm<AgencySettings>({
    resolver: zodResolver(agencySettingsSchema, { error: saySettingProblem }),
    defaultValues: stored.settings,
    mode: 'onTouched',
  });
  const [state, setState] = useState<SettingsState>({ kind: 'still' });
  const base = useRef({ settings: stored.settings, revision: stored.revision });
  const isUnsaved = useRef(false);

  useEffect(() => {
    const unsaved = readUnsaved();
    if (unsaved && differingSettings(unsaved.mine, stored.settings).length > 0) {
      base.current = unsaved.base;
      isUnsaved.current = true;
      form.reset(unsaved.mine, { keepDefaultValues: true, ...KEEP_FIELDS });
      setState({ kind: 'restored' });
    }
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        isUnsaved.current = differingSettings(values, base.current.settings).length > 0;
        keepUnsaved(isUnsaved.current ? { base: base.current, mine: values } : null);
      },
    });
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsaved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      stop();
      window.removeEventListener('beforeunload', warn);
    };
  }, [form, stored]);

  /** Takes over what the server has; what was typed meanwhile stays in the form. */
  function settle(settings: AgencySettings, revision: number, sent: AgencySettings) {
    base.current = { settings, revision };
    const keepValues = differingSettings(form.getValues(), sent).length > 0;
    form.reset(settings, { keepValues, ...KEEP_FIELDS });
    isUnsaved.current = keepValues;
    keepUnsaved(keepValues ? { base: base.current, mine: form.getValues() } : null);
  }

  async function save(settings: AgencySettings) {
    setState({ kind: 'saving' });
    const answer = await putSettings(settings, base.current.revision);
    switch (answer.outcome) {
      case 'saved':
        settle(answer.settings, answer.revision, settings);
        return setState({ kind: 'saved', at: answer.savedAt, removed: answer.removed });
      case 'conflict': {
        const { current } = answer;
        const { merged } = mergeSettings(base.current.settings, settings, current.settings);
        return setState({ kind: 'conflict', merged, current });
      }
      case 'refused':
        return setState({
          kind: 'refused',
          say: `没有保存。${sayRefusal(answer.reason)}写的内容还在这个页面里。`,
        });
      default:
        return answer satisfies never;
    }
  }

  return {
    form,
    state,
    save,
    /** Forgets what was typed and shows `settings`, which the server has at `revision`. */
    take: ({ settings, revision }: StoredSettings) => {
      settle(settings, revision, form.getValues());
      setState({ kind: 'still' });
    },
    /** Saves my changes on top of the version that stood in the way. */
    saveOnTop: (merged: AgencySettings, current: StoredSettings) => {
      settle(current.settings, current.revision, form.getValues());
      form.reset(merged, { keepDefaultValues: true, ...KEEP_FIELDS });
      return save(merged);
    },
  };
}
