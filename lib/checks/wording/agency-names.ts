import type { AgencySettings } from '#lib/report/agency.ts';
import { matchesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import type { Remark } from './remark.ts';

const ORGAN =
  '(?:人民政府办公[室厅]|人民政府|政府办公[室厅]|政府|办公[室厅]|委员会|管委会|局|厅|委|中心|院|站|所|街道办事处|街道|省|市|县|区|旗|州|盟|镇|乡)';
/** The name in the title that is announced. */
const TITLE = new RegExp(
  `(?<=《|发布|公布|编制)([\\p{Script=Han}（）]{2,40}?${ORGAN})\\s*20\\d{2}\\s*年(?:度)?政府信息公开(?:工作)?(?:年度报告|年报)`,
  'gu',
);
/** Who has received applications, named in full behind the year. */
const SUBJECT = new RegExp(
  `(?<=^|[。；])\\s*20\\d{2}年(?:度)?，?(?!全|各|本|我|该)([\\p{Script=Han}]{2,8}(?:省|市|县|区|旗|州|盟)[\\p{Script=Han}]{0,20}?${ORGAN}|[\\p{Script=Han}]{2,5}(?:省|市|县|区|旗|州|盟))(?=，?(?:未收到|新收|共?收到|共?受理|没有发出|未收取|没有收取))`,
  'gmu',
);
const SENTENCE = /根据|按照|依照|要求|规定|编制|公布|发布|现将|各[县市区级部乡]|[委和及与、]/u;

/** X17: another organ where this one's name belongs: in the title of the report, and before 未收到、新收、受理. */
export function otherAgency({ name, titleName, kind }: AgencySettings, { text }: Passage): readonly Remark[] {
  const own = [name, titleName].map(base).filter((each) => each !== '');
  if (own.length === 0) return [];
  const subjects = matchesOf(text, SUBJECT).filter(
    ({ groups: [said = ''] }) => kind === 'department' || !/[局委院站所厅]$|中心$/u.test(said),
  );
  return [...matchesOf(text, TITLE), ...subjects].flatMap((match): Remark[] => {
    const said = match.groups[0] ?? '';
    if (SENTENCE.test(said.slice(0, -1)) || isOwn(base(said), own)) return [];
    const start = match.start + match.words.indexOf(said);
    return [
      {
        start,
        end: start + said.length,
        rule: 'X17',
        weight: 'warns',
        say: `写的是“${said}”，本报告的机关是“${titleName}”。请核对，可能是别的机关的文稿留下的。`,
        mend: titleName,
      },
    ];
  });
}

/** The name itself, a short form of it (市档案局 for 清河市档案局), or the name with what it belongs to in front. */
function isOwn(said: string, own: readonly string[]): boolean {
  return own.some(
    (name) =>
      name.endsWith(said) || said.endsWith(name) || name.startsWith(said) || said.startsWith(`${name}各`),
  );
}

/** A government, its office and its region are one: 清河市人民政府办公室 is 清河市. */
function base(name: string): string {
  return name.replace(/\s/gu, '').replace(/(?:人民)?政府(?:办公[室厅])?$/u, '');
}

type Account = { readonly passage: Passage; readonly name: string; readonly start: number };

const ACCOUNT =
  /(?:“([\p{Script=Han}A-Za-z0-9]{3,16})”|([\p{Script=Han}A-Za-z0-9]{3,24}?))(?:官方|政务)?(?:微信公众号|公众号|视频号|抖音号|头条号|微博)/gu;

/** More names than any agency has accounts. */
const MOST_NAMES = 60;

/** X17: one account, two names a character apart: “清河市发布”微信公众号 and 清河发布公众号. The second is pointed at. */
export function accountNames(
  passages: readonly Passage[],
): readonly { readonly passage: Passage; readonly remark: Remark }[] {
  const quoted = new Map<string, Account>();
  const bare = new Map<string, Account>();
  for (const passage of passages) {
    for (const { start, groups, words } of matchesOf(passage.text, ACCOUNT)) {
      const name = groups[0] || groups[1] || '';
      const names = groups[0] ? quoted : bare;
      if (!names.has(name) && names.size < MOST_NAMES) {
        names.set(name, { passage, name, start: start + words.indexOf(name) });
      }
    }
  }
  const told = new Set<string>();
  const known = [...quoted.values()];
  return known.flatMap(({ name }, index) =>
    [...known.slice(index + 1), ...bare.values()].flatMap((other) => {
      const variant = variantOf(name, other.name);
      if (variant === undefined || told.has(variant)) return [];
      told.add(variant);
      const start = other.start + other.name.length - variant.length;
      const remark: Remark = {
        start,
        end: start + variant.length,
        rule: 'X17',
        weight: 'advises',
        say: `账号名称写作“${variant}”，别处写作“${name}”。请核对是不是同一个账号，名称要前后一致。`,
      };
      return [{ passage: other.passage, remark }];
    }),
  );
}

/** The end of `run` that is `name` with one character more or less; undefined where it is the name itself or another one. */
function variantOf(name: string, run: string): string | undefined {
  if (run.endsWith(name)) return undefined;
  const longer = run.slice(-name.length - 1);
  if (longer.length === name.length + 1 && lacksOne(longer, name)) return longer;
  const shorter = run.slice(-name.length + 1);
  return shorter.length === name.length - 1 && shorter.length >= 4 && lacksOne(name, shorter)
    ? shorter
    : undefined;
}

/** Is `short` the long one without one character that is neither its first nor its last? */
function lacksOne(long: string, short: string): boolean {
  for (let at = 1; at < long.length - 1; at += 1) {
    if (long.slice(0, at) + long.slice(at + 1) === short) return true;
  }
  return false;
}
