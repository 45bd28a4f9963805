import { expect, type Locator, type Page } from '@playwright/test';
import type { StoredSection } from '#lib/drafts/wire.ts';
import { elementId } from '#lib/report/place.ts';
import type { OwnServer } from './own-server.ts';

/** The field of a form path, wherever it stands on the page. */
export function fieldAt(page: Page, section: string, field: string): Locator {
  return page.locator(`[id="${elementId({ section, field })}"]`);
}

/** Opens a section and waits until its fields take what is typed. */
export async function openSection(page: Page, url: string, report: string, section: string): Promise<void> {
  await page.goto(`${url}/reports/${report}/${section}`);
  await expect(
    page.locator('main input:not([readonly], [type=file]), main textarea:not([readonly])').first(),
  ).toBeVisible();
}

/** The save state as the bar says it. */
export function saveState(page: Page): Locator {
  return page.locator('.bar .save');
}

/** A text of a stored section. */
export function storedText({ content }: StoredSection, box: string): string {
  if (!('texts' in content)) throw new Error('this section has no texts');
  return Object.entries(content.texts).find(([id]) => id === box)?.[1] ?? '';
}

/** Waits until the server has exactly this text. */
export async function expectStored(
  server: OwnServer,
  report: string,
  section: string,
  box: string,
  text: string,
): Promise<void> {
  await expect
    .poll(async () => storedText(await server.section(report, section), box), { timeout: 15_000 })
    .toBe(text);
}
