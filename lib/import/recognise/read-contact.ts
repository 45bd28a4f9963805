import type { AgencySettings } from '#lib/report/agency.ts';
import type { OpeningSection } from '#lib/template/vocabulary.ts';
import { wordings2021 } from '#lib/template/wordings-2021.ts';

type Label = { readonly settings: readonly string[]; readonly end: number; readonly start: number };

/** No contact block is as long as this. */
const LONGEST = 2000;
/** As long as a setting may be. */
const LONGEST_VALUE = 200;
const DOWNLOAD = /电子版|下载|查阅|登录/u;
const PORTAL =
  /(?:在|经|通过|登录|访问|从|到|至)(?<name>[^，。；（(]{2,40}?(?:门户网站|网站|门户网|门户|平台|网页|网))上?\s*(?:[（(](?:网址[:：])?(?<address>[^）)\s，。；]+)[）)])?(?=[^。]*(?:查阅|下载|查询|查看|浏览))/u;
const OFFICE = /(?:请|可)?(?:直接)?(?:与|向|同)(?<office>[^，。；（(与]{2,40}?)(?:联系|咨询|反映|提出)/u;
const CONTACT = /请?(?:直接)?(?:与|向|同)[^，。；（(]{2,40}(?:联系|咨询|反映)|(?:疑问|意见建议|意见或建议)/u;

/** Whether a sentence tells where the report can be had or whom to ask about it. */
export function isContact(sentence: string, section: OpeningSection): boolean {
  if (sentence.length > LONGEST) return false;
  if (/(?:报告|年报)[^。]*(?:电子版|下载)|电子版/u.test(sentence) && DOWNLOAD.test(sentence)) return true;
  return CONTACT.test(sentence) || labelsIn(sentence, section).length > 0;
}

/** What the sentences say of the agency; a setting they do not name is absent. */
export function readContact(text: string, section: OpeningSection): Partial<AgencySettings> {
  if (text.length > LONGEST) return {};
  const portal = PORTAL.exec(text)?.groups;
  const office = OFFICE.exec(text)?.groups?.['office'];
  const found: Record<string, string> = {};
  if (portal?.['name']) found['portalName'] = portal['name'].trim();
  if (portal?.['address']) found['portalAddress'] = portal['address'].trim();
  if (office) found['contactOffice'] = office.trim();
  const labels = labelsIn(text, section);
  for (const [index, { settings, end }] of labels.entries()) {
    const value = tidyValue(text.slice(end, labels[index + 1]?.start ?? text.length));
    const isOne = value !== '' && value.length <= LONGEST_VALUE;
    for (const setting of settings) if (isOne && !(setting in found)) found[setting] = value;
  }
  return found;
}

/** Up to the bracket or the stop that ends the list; without the mark that parts it from the next. */
function tidyValue(text: string): string {
  return (/^[^。）)\n]*/u.exec(text)?.[0] ?? '').replace(/[（(;；,，、\s]+$/u, '').trim();
}

/** Labels of the contact block in order: 电话及传真 stands for two settings. */
function labelsIn(text: string, section: OpeningSection): readonly Label[] {
  const names = section.contactParts.flatMap(({ setting, label }) =>
    [label, ...(wordings2021.contact[setting] ?? [])].map((name) => ({ setting, name })),
  );
  const wordings = [...new Set(names.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${wordings.join('|')})\\s*[:：]`, 'gu');
  return [...text.matchAll(pattern)].map((found) => ({
    settings: names.filter(({ name }) => name === found[1]).map(({ setting }) => setting),
    start: found.index,
    end: found.index + found[0].length,
  }));
}
