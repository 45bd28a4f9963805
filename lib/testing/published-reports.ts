import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

/** shared/reports beside the project, or beside a folder the project lies in. */
const FOLDER = nearest(join(import.meta.dirname, '..', '..'));

/** Whether published reports are at hand; where they are absent the tests over them show as skipped. */
export const hasPublished = existsSync(FOLDER);

/** The reports of which both the text and the figures are at hand. */
export const publishedNames = [
  '000-zhongwei-approval-2022',
  '001-hongsibu-approval-2022',
  '002-lingwu-approval-2021',
  '003-zhongwei-approval-2024',
  '004-zhongwei-city-2023',
] as const;

/** A published file, byte for byte. Throws where it is absent. */
export function readPublished(file: string): Buffer {
  return readFileSync(join(FOLDER, file));
}

/** The text of a published report. Throws where it is absent. */
export function publishedText(name: string): string {
  return readPublished(`${name}.txt`).toString('utf8');
}

const truthSchema = z.object({
  agency: z.string(),
  year: z.int(),
  table2: z.array(z.string()),
  table3: z.array(z.array(z.int())),
  table4: z.array(z.int()),
});

/** What a published report says, typed off by hand: its figures by section, in the order of the template. Throws where it is absent. */
export function publishedTruth(name: string) {
  const { agency, year, table2, table3, table4 } = z.parse(
    truthSchema,
    JSON.parse(readPublished(`${name}.truth.json`).toString('utf8')),
  );
  const tables = {
    disclosure: table2,
    requests: table3.map((row) => row.map(String)),
    reconsideration: table4.map(String),
  };
  return { agency, year, tables };
}

function nearest(project: string): string {
  const folder = join(dirname(project), 'shared', 'reports');
  const isLast = dirname(project) === project;
  return existsSync(folder) || isLast ? folder : nearest(dirname(project));
}
