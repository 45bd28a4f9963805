import { type Attribute, listenToXml } from './xml-events.ts';
import { isOn, wholeNumber } from './xml-values.ts';

/** One level of a list: how its numbers look and the words round them, `（%1）` for the number of the first level. */
export type ListLevel = {
  format: string;
  words: string;
  start: number;
  /** Shows the numbers of all levels as plain digits. */
  digitsOnly: boolean;
  /** The style whose paragraphs stand on this level. */
  style?: string | undefined;
};

/** The levels of a list by their depth, the first being 0. */
export type ListLevels = Map<number, ListLevel>;

/** A list that paragraphs name: the pattern it shares with others, and the levels where it differs from it. */
export type NamedList = {
  readonly pattern: string;
  readonly restarts: Map<number, number>;
  readonly levels: ListLevels;
};

/** What numbering.xml holds: patterns and named lists by their ids. */
export type Lists = {
  readonly patterns: Map<string, ListLevels>;
  readonly named: Map<string, NamedList>;
};

/** Reads the definitions of automatic numbering (ECMA-376 part 1, 17.9). Without the part there are none. */
export function readLists(bytes: Uint8Array | undefined): Lists {
  const lists: Lists = { patterns: new Map(), named: new Map() };
  let levels: ListLevels = new Map();
  let level: ListLevel = newLevel();
  let listId = '';
  let list: NamedList | undefined;
  let depth = 0;

  const open = (name: string, attribute: Attribute) => {
    const value = attribute('val') ?? '';
    switch (name) {
      case 'w:abstractNum':
        levels = new Map();
        lists.patterns.set(attribute('abstractNumId') ?? '', levels);
        return;
      case 'w:num':
        listId = attribute('numId') ?? '';
        return;
      case 'w:abstractNumId':
        levels = new Map();
        list = { pattern: value, restarts: new Map(), levels };
        lists.named.set(listId, list);
        return;
      case 'w:lvlOverride':
        depth = wholeNumber(attribute('ilvl'), 0);
        return;
      case 'w:startOverride':
        list?.restarts.set(depth, wholeNumber(value, 1));
        return;
      case 'w:lvl':
        level = newLevel();
        levels.set(wholeNumber(attribute('ilvl'), 0), level);
        return;
      case 'w:start':
        level.start = wholeNumber(value, 1);
        return;
      case 'w:numFmt':
        level.format = value;
        return;
      case 'w:lvlText':
        level.words = value;
        return;
      case 'w:pStyle':
        level.style = value;
        return;
      case 'w:isLgl':
        level.digitsOnly = isOn(attribute('val'));
        return;
    }
  };
  if (bytes) listenToXml(bytes, { open });
  return lists;
}

function newLevel(): ListLevel {
  return { format: 'decimal', words: '', start: 1, digitsOnly: false };
}
