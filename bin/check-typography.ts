import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDocument } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { reportFilledWith, reportSaying } from '#lib/testing/sample-variants.ts';
import {
  measureArea,
  measureFigures,
  measureFolios,
  measureFonts,
  measurePage,
  measureTable,
  measureText,
  type Verdict,
} from './typography/checks.ts';
import { chooseFonts, describeFonts, hasOwnDash, writeFontMap } from './typography/fonts.ts';
import { measureImports } from './typography/imports.ts';
import { readPages, renderPdf } from './typography/rendered.ts';
import { missingPackages } from './typography/tools.ts';

/**
 * Sets the invented report with LibreOffice and measures the printed pages. Exit 0: every promise holds; 1: one does
 * not; 2: something this needs is missing.
 */
async function main(): Promise<number> {
  const missing = await missingPackages();
  if (missing.length > 0) {
    console.error(`This check needs ${missing.join(', ')}; on Debian: apt-get install ${missing.join(' ')}.`);
    return 2;
  }
  const fonts = await chooseFonts();
  const bare = Object.entries(fonts).filter(([, chosen]) => chosen === null);
  if (bare.length > 0) {
    const faces = bare.map(([face]) => face).join(', ');
    console.error(
      `This check needs a font for ${faces}; on Debian: apt-get install fonts-noto-cjk fonts-liberation.`,
    );
    return 2;
  }
  console.log(`Set in: ${describeFonts(fonts)}`);
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-typography-'));
  try {
    const verdicts = await measure(fonts, folder);
    for (const { promise, holds, found } of verdicts)
      console.log(`${holds ? 'pass' : 'FAIL'}  ${promise}: ${found}.`);
    return verdicts.every(({ holds }) => holds) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(fonts: Awaited<ReturnType<typeof chooseFonts>>, folder: string): Promise<Verdict[]> {
  const fontMap = await writeFontMap(fonts, folder);
  const report = sampleReport();
  const document = buildDocument(report, false);
  const pdf = await renderPdf(await writeDocx(document, { created: 0 }), 'sample', folder, fontMap);
  const pages = await readPages(pdf);
  const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const wide = '123456789012';
  const solid = buildDocument(reportSaying('政府信息公开工作年度报告'.repeat(250)), false);
  const solidPdf = await renderPdf(await writeDocx(solid, { created: 0 }), 'solid', folder, fontMap);
  const crowded = buildDocument(reportFilledWith('requests', wide), false);
  const crowdedPdf = await renderPdf(await writeDocx(crowded, { created: 0 }), 'crowded', folder, fontMap);
  return [
    ...measurePage(await readPages(solidPdf)),
    measureArea(pages),
    await measureFolios(pdf, pages, hasOwnDash(fonts) ? 0.5 : 1),
    ...(await measureFonts(pdf, fonts, headings)),
    measureTable(pages),
    await measureText(pdf, document),
    measureFigures(await readPages(crowdedPdf), wide),
    ...(await measureImports(report, join(folder, 'sample.docx'), pdf, folder)),
  ];
}

process.exitCode = await main();
