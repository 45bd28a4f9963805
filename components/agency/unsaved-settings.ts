import * as z from 'zod/mini';
import { agencySettingsSchema } from '#lib/report/agency-schema.ts';

const KEY = 'nianbao/unsaved-settings';

/** While something is being typed a name may be empty or too long, so only the shape is asked for. */
const settings = z.extend(agencySettingsSchema, { name: z.string(), titleName: z.string() });
const schema = z.object({
  base: z.object({ settings: agencySettingsSchema, revision: z.int() }),
  mine: settings,
});

/** Settings as typed and what they were typed on. */
export type UnsavedSettings = z.infer<typeof schema>;

/** What was typed in this tab and not saved; null where there is nothing, or nothing that can be read. */
export function readUnsaved(): UnsavedSettings | null {
  try {
    const read = schema.safeParse(JSON.parse(window.sessionStorage.getItem(KEY) ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed until it is saved; null forgets it. Storage may be switched off: the page then still warns on leaving. */
export function keepUnsaved(unsaved: UnsavedSettings | null): void {
  try {
    if (unsaved) window.sessionStorage.setItem(KEY, JSON.stringify(unsaved));
    else window.sessionStorage.removeItem(KEY);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
