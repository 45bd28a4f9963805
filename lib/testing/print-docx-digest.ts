import { createHash } from 'node:crypto';
import { buildDocument } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { sampleReport } from './sample-report.ts';

// A process of its own for docx-determinism.test.ts: prints the SHA-256 of the sample's DOCX.
const bytes = await writeDocx(buildDocument(sampleReport(), true), { created: 1_769_000_000_000 });
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
