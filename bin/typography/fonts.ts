import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faces } from '#lib/export/typography.ts';
import { run } from './tools.ts';

type Choice = { readonly family: string; readonly bold?: boolean };

/** For each face of the standard: itself, its relatives, then free stand-ins, best first. */
const STAND_INS: Readonly<Record<string, readonly Choice[]>> = {
  [faces.title]: [
    { family: 'FandolSong', bold: true },
    { family: 'Noto Serif CJK SC', bold: true },
  ],
  [faces.body]: ['仿宋', 'FangSong', 'FandolFang R', 'FandolFang', 'Noto Serif CJK SC'].map(named),
  [faces.heading]: ['SimHei', 'FandolHei', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei'].map(named),
  [faces.subheading]: ['楷体', 'KaiTi', 'FandolKai', 'AR PL UKai CN', 'LXGW WenKai', 'Noto Serif CJK SC'].map(
    named,
  ),
  [faces.folio]: ['SimSun', 'FandolSong', 'AR PL UMing CN', 'Noto Serif CJK SC'].map(named),
  [faces.latin]: ['Liberation Serif', 'Nimbus Roman'].map(named),
};

/** The family each face is set in on this machine; null where nothing serves. */
export type FontChoice = Readonly<Record<string, Choice | null>>;

/** Looks up what is installed. */
export async function chooseFonts(): Promise<FontChoice> {
  const listed = await run('fc-list', [':', 'family']);
  const installed = new Set(listed.split('\n').flatMap((line) => line.split(',').map((name) => name.trim())));
  return Object.fromEntries(
    Object.entries(STAND_INS).map(([face, choices]) => [
      face,
      [named(face), ...choices].find(({ family }) => installed.has(family)) ?? null,
    ]),
  );
}

/** Without a map of its own, fontconfig sets every Chinese face in one sans serif and says nothing. Returns the file's path. */
export async function writeFontMap(choice: FontChoice, folder: string): Promise<string> {
  const rules = Object.entries(choice).flatMap(([face, chosen]) => (chosen ? [rule(face, chosen)] : []));
  const path = join(folder, 'fonts.conf');
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${rules.join('')}</fontconfig>`,
  );
  return path;
}

function rule(face: string, { family, bold }: Choice): string {
  const weight = bold ? '<edit name="weight" mode="assign" binding="strong"><const>bold</const></edit>' : '';
  return `<match target="pattern"><test name="family" qual="any"><string>${face}</string></test><edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>${weight}</match>`;
}

function named(family: string): Choice {
  return { family };
}

/** Whether page numbers are set in 宋体 or a face of its build, so that the dash stands where the standard has it. */
export function hasOwnDash(choice: FontChoice): boolean {
  return [faces.folio, 'SimSun', 'FandolSong'].includes(choice[faces.folio]?.family ?? '');
}

/** For people: which faces are really there, what stands in for the others, and what cannot be told apart. */
export function describeFonts(choice: FontChoice): string {
  const entries = Object.entries(choice).map(([face, chosen]) => [
    face,
    chosen ? `${chosen.family}${chosen.bold ? ' Bold' : ''}` : 'nothing',
  ]);
  const said = entries.map(([face, set]) => (face === set ? `${face} (installed)` : `${face} → ${set}`));
  const shared = entries.filter(([, set], _, all) => all.filter(([, other]) => other === set).length > 1);
  const blind = shared.length > 0 ? `\nNot told apart here: ${shared.map(([face]) => face).join(', ')}` : '';
  return `${said.join(', ')}${blind}`;
}
