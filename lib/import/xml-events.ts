import { SaxesParser, type SaxesTagNS } from 'saxes';
import { RefusedFile } from './file-refusals.ts';

/** What a reader of an Office part hears, in document order. Names carry the prefixes of `PREFIXES`, whatever the file calls them. */
export type XmlListener = {
  /** `path` ends with the element itself. */
  readonly open: (name: string, attribute: Attribute, path: readonly string[]) => void;
  readonly text?: (text: string, path: readonly string[]) => void;
  readonly close?: (name: string, path: readonly string[]) => void;
};

/** The value of an attribute by its name without prefix. */
export type Attribute = (local: string) => string | undefined;

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'urn:schemas-microsoft-com:vml': 'v',
};

/** A table in a table in a table takes some thirty elements; Word itself stops far below this. */
const DEEPEST = 200;
const CHUNK = 64 * 1024;

/**
 * Reads one XML part and tells its elements in order. Throws RefusedFile: `unsafe` for a document type (what entities and
 * bombs are made of) and endless nesting, `damaged` for anything that is not well-formed.
 */
export function listenToXml(bytes: Uint8Array, listener: XmlListener): void {
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    throw new RefusedFile('unsafe');
  });
  parser.on('error', () => {
    throw new RefusedFile('damaged');
  });
  parser.on('opentag', (tag) => {
    const name = nameOf(tag);
    path.push(name);
    if (path.length > DEEPEST) throw new RefusedFile('unsafe');
    listener.open(name, (local) => attributeOf(tag, local), path);
  });
  parser.on('text', (text) => listener.text?.(text, path));
  parser.on('closetag', () => {
    listener.close?.(path.at(-1) ?? '', path);
    path.pop();
  });

  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decode(decoder, bytes.subarray(at, at + CHUNK), at + CHUNK < bytes.length));
  }
  parser.close();
}

function nameOf({ uri, local }: SaxesTagNS): string {
  const prefix = PREFIXES[uri];
  return prefix === undefined ? local : `${prefix}:${local}`;
}

function attributeOf({ attributes }: SaxesTagNS, local: string): string | undefined {
  for (const name in attributes) {
    const attribute = attributes[name];
    if (attribute?.local === local) return attribute.value;
  }
  return undefined;
}

/** XML of Office is UTF-8, or UTF-16 with its mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch (error) {
    if (error instanceof TypeError) throw new RefusedFile('damaged');
    throw error;
  }
}
