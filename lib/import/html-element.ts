import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Omission } from './say-left-out.ts';

type Element = DefaultTreeAdapterTypes.Element;

const list = (names: string) => new Set(names.split(' '));

/** Elements that begin and end a line. Anything else, unknown elements included, runs on in its line. */
const BLOCKS = list(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table caption tbody thead tfoot tr td th ul',
);
const NOTHING = list(
  'head script style template noscript iframe frame frameset noframes object embed applet svg math select datalist input textarea audio video canvas map xml rt rp',
);
const ASIDE_TAGS = list('nav footer aside');
const ASIDE_ROLES = list('navigation contentinfo search menu menubar toolbar');
/** Names that portals give to what surrounds an article, as class or id. */
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|menu|foot|footer|bread-?crumbs?|crumbs?|copyright|share|sidebar|toolbar|topbar)(?=$|[\s_\d-])/iu;

/** The value of an attribute; '' where it is missing. */
export function attributeOf({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** Whether an element stands on lines of its own. */
export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

/** Whether the page itself says that an element is not its matter but what surrounds it. */
export function isAside(element: Element): boolean {
  return (
    ASIDE_TAGS.has(element.tagName) ||
    ASIDE_ROLES.has(attributeOf(element, 'role')) ||
    ASIDE_NAMES.test(attributeOf(element, 'class')) ||
    ASIDE_NAMES.test(attributeOf(element, 'id'))
  );
}

/** Why an element is passed over with everything in it; null where it is read. */
export function omissionOf(element: Element): Omission | null {
  const { tagName, attrs } = element;
  if (NOTHING.has(tagName)) return 'nothing';
  if (tagName === 'img') return 'picture';
  if (tagName === 'del') return 'deleted';
  const style = attributeOf(element, 'style');
  if (/mso-element\s*:\s*comment/iu.test(style) || /^MsoComment/u.test(attributeOf(element, 'class')))
    return 'remark';
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu.test(style)) return 'hidden';
  if (attrs.some(({ name }) => name === 'hidden')) return 'hidden';
  // Office programs save the header and the footer of the paper as the first and the last part of the page.
  if (tagName === 'div' && /^(?:header|footer)$/u.test(attributeOf(element, 'title'))) return 'pageEdge';
  return null;
}

/** A table's name for those who cannot see it, said by the region around it already: no text of the page. */
export function isSpokenName(element: Element, text: string): boolean {
  const table = element.tagName === 'caption' ? element.parentNode : null;
  const region = table && 'parentNode' in table ? table.parentNode : null;
  return region !== null && 'attrs' in region && attributeOf(region, 'aria-label') === text;
}
