import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, isAside, isBlock, isSpokenName, omissionOf } from './html-element.ts';
import type { HtmlCell, HtmlItem, HtmlLine, HtmlTable } from './html-flow.ts';
import { readLine } from './html-line.ts';
import { type HtmlList, openList, takeMark, withMark } from './html-list.ts';
import type { Omission } from './say-left-out.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

type OpenCell = HtmlCell & { readonly items: HtmlItem[] };
type OpenTable = Omit<HtmlTable, 'rows'> & { readonly rows: OpenCell[][] };

/** What a page holds, and the elements that were passed over with the reason. */
export type HtmlContent = {
  readonly items: readonly HtmlItem[];
  readonly omitted: readonly { readonly why: Omission; readonly element: Element }[];
};

/**
 * Walks a page in reading order, without recursion: pages are met, and made, that nest thousands deep. Elements are
 * entered and left in turn; what is open stands on stacks.
 */
export function walkHtml(root: Node): HtmlContent {
  const walk = new Walk();
  const ahead: { node: Node; left: boolean }[] = [{ node: root, left: false }];
  for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
    const { node, left } = step;
    if ('tagName' in node && left) walk.leave(node);
    else if ('value' in node && node.nodeName === '#text') walk.read(node.value);
    else if ('childNodes' in node && (!('tagName' in node) || walk.enter(node))) {
      if ('tagName' in node) ahead.push({ node, left: true });
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) ahead.push({ node: child, left: false });
      }
    }
  }
  walk.endLine();
  return { items: walk.items, omitted: walk.omitted };
}

class Walk {
  readonly items: HtmlItem[] = [];
  readonly omitted: { why: Omission; element: Element }[] = [];
  readonly #flows: HtmlItem[][] = [this.items];
  readonly #tables: OpenTable[] = [];
  readonly #lists: HtmlList[] = [];
  #source = '';
  #linked = 0;
  #mark = '';
  #links = 0;
  #asides = 0;
  #verbatim = 0;

  /** Opens an element; false where it is passed over with all it holds. */
  enter(element: Element): boolean {
    const why = omissionOf(element);
    if (why !== null) {
      if (why !== 'nothing') this.omitted.push({ why, element });
      return false;
    }
    if (isBlock(element) || element.tagName === 'br') this.endLine();
    if (isAside(element)) this.#asides += 1;
    this.#open(element);
    return true;
  }

  #open(element: Element): void {
    switch (element.tagName) {
      case 'a':
      case 'button':
        this.#links += 1;
        break;
      case 'pre':
        this.#verbatim += 1;
        break;
      case 'ol':
      case 'ul':
        this.#lists.push(openList(element));
        break;
      case 'li': {
        const list = this.#lists.at(-1);
        this.#mark = list ? takeMark(list, attributeOf(element, 'value')) : '';
        break;
      }
      case 'table':
        this.#tables.push({ kind: 'table', rows: [] });
        break;
      case 'tr':
        this.#tables.at(-1)?.rows.push([]);
        break;
      case 'td':
      case 'th':
        this.#openCell(element);
        break;
      default:
    }
  }

  #openCell(element: Element): void {
    const cell = { items: [], rowSpan: spanOf(element, 'rowspan'), colSpan: spanOf(element, 'colspan') };
    this.#tables.at(-1)?.rows.at(-1)?.push(cell);
    this.#flows.push(cell.items);
  }

  /** Closes an element that was entered. */
  leave(element: Element): void {
    if (element.tagName === 'caption' && isSpokenName(element, readLine(this.#source))) this.#source = '';
    if (isBlock(element)) this.endLine();
    if (isAside(element)) this.#asides -= 1;
    switch (element.tagName) {
      case 'a':
      case 'button':
        this.#links -= 1;
        break;
      case 'pre':
        this.#verbatim -= 1;
        break;
      case 'ol':
      case 'ul':
        this.#lists.pop();
        break;
      case 'td':
      case 'th':
        this.#flows.pop();
        break;
      case 'table': {
        // Only now does it join the flow: its caption, which stands inside it, comes before its rows.
        const table = this.#tables.pop();
        if (table) this.#flows.at(-1)?.push(table);
        break;
      }
      default:
    }
  }

  /** Takes up text; line ends count only where the page says that they do. */
  read(text: string): void {
    const [first = '', ...more] = this.#verbatim > 0 ? text.split('\n') : [text];
    this.#take(first);
    for (const line of more) {
      this.endLine();
      this.#take(line);
    }
  }

  #take(text: string): void {
    this.#source += text;
    if (this.#links > 0) this.#linked += text.trim().length;
  }

  /** Ends the line that is being read; a line without text is none. */
  endLine(): void {
    const text = readLine(this.#source);
    if (text !== '') {
      const line: HtmlLine = {
        kind: 'line',
        text: this.#mark === '' ? text : withMark(this.#mark, text),
        linked: this.#linked * 2 >= text.length,
        aside: this.#asides > 0,
      };
      this.#flows.at(-1)?.push(line);
      this.#mark = '';
    }
    this.#source = '';
    this.#linked = 0;
  }
}

/** A span that is missing, unreadable or nought is 1. */
function spanOf(element: Element, name: string): number {
  const span = Number.parseInt(attributeOf(element, name), 10);
  return span >= 1 ? span : 1;
}
