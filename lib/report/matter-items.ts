import { type MattersContent, MOST_ITEMS } from './content.ts';
import { chineseNumeral } from './numeral.ts';

/** One free item of section six. */
export type MatterItem = MattersContent['items'][number];

/** Number printed before 信息处理费, which comes first in section six. */
export const feeNumber = numberOf(0);

/** Number printed before the free item at `index`. */
export function itemNumber(index: number): string {
  return numberOf(index + 1);
}

function numberOf(place: number): string {
  return `（${chineseNumeral(place + 1)}）`;
}

/** Whether section six takes another free item. */
export function mayAddItem({ items }: MattersContent): boolean {
  return items.length < MOST_ITEMS;
}

/** The item at `index`, or last; an item that is there already is not put in twice. */
export function insertItem(content: MattersContent, item: MatterItem, index: number): MattersContent {
  if (content.items.some(({ id }) => id === item.id) || !mayAddItem(content)) return content;
  return { ...content, items: [...content.items.slice(0, index), item, ...content.items.slice(index)] };
}

/** Without the item of that id; the others keep their order. */
export function removeItem(content: MattersContent, id: string): MattersContent {
  return { ...content, items: content.items.filter((item) => item.id !== id) };
}

/** The item one place earlier (-1) or later (1); unchanged where there is no such place. */
export function moveItem(content: MattersContent, id: string, by: -1 | 1): MattersContent {
  const from = content.items.findIndex((item) => item.id === id);
  const item = content.items[from];
  const to = from + by;
  if (!item || to < 0 || to >= content.items.length) return content;
  const others = content.items.filter((each) => each !== item);
  return { ...content, items: [...others.slice(0, to), item, ...others.slice(to)] };
}
