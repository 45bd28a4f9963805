import { strFromU8, unzipSync } from 'fflate';
import { tableProblems } from './docx-table-invariants.ts';
import { at, children, descendants, parseXml, textOf, type XmlNode } from './xml-tree.ts';

/** The XML parts of a package by path, in the order of the file. */
export type Parts = ReadonlyMap<string, XmlNode>;

/** Unpacks and parses every part. Throws on what is not well-formed. */
export function readParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, parseXml(strFromU8(data))]));
}

/** One part; throws where the package has none. */
export function part(parts: Parts, path: string): XmlNode {
  const found = parts.get(path);
  if (!found) throw new Error(`the package has no ${path}`);
  return found;
}

/**
 * What Word takes amiss and schema validators let pass: tables that do not tile, cells without a paragraph, unknown
 * styles, names given twice, a missing section, parts and relations that do not meet. One sentence for each; empty when well.
 */
export function docxProblems(bytes: Uint8Array): string[] {
  const parts = readParts(bytes);
  const body = at(part(parts, 'word/document.xml'), 'w:body');
  if (!body) return ['the document has no body'];
  return [
    ...([...parts.keys()][0] === '[Content_Types].xml' ? [] : ['the content types are not the first entry']),
    ...(children(body).at(-1)?.name === 'w:sectPr' ? [] : ['the body does not end with its section']),
    ...descendants(body, 'w:tbl').flatMap(tableProblems),
    ...styleProblems(parts),
    ...bookmarkProblems(body),
    ...contentTypeProblems(parts),
    ...relationProblems(parts),
    ...dateProblems(part(parts, 'docProps/core.xml')),
  ];
}

function styleProblems(parts: Parts): string[] {
  const styles = part(parts, 'word/styles.xml');
  const known = new Set(children(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']));
  const stories = [...parts].filter(([path]) => /^word\/(?:document|header|footer)/.test(path));
  return stories.flatMap(([path, story]) =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle']
      .flatMap((name) => descendants(story, name))
      .filter(({ attributes }) => !known.has(attributes['w:val']))
      .map(({ attributes }) => `${path} uses the unknown style ${attributes['w:val']}`),
  );
}

function bookmarkProblems(body: XmlNode): string[] {
  const names = descendants(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `bookmark ${name} occurs twice`);
}

function contentTypeProblems(parts: Parts): string[] {
  const named = children(part(parts, '[Content_Types].xml'), 'Override').map(
    ({ attributes }) => attributes.PartName?.slice(1) ?? '',
  );
  return named
    .filter((path) => !parts.has(path))
    .map((path) => `content type of ${path}, which is not there`);
}

function relationProblems(parts: Parts): string[] {
  const relations = children(part(parts, 'word/_rels/document.xml.rels'), 'Relationship');
  const ids = new Set(relations.map(({ attributes }) => attributes.Id));
  const lost = relations.flatMap(({ attributes }) =>
    attributes.TargetMode === 'External' || parts.has(`word/${attributes.Target}`)
      ? []
      : [`relation ${attributes.Id} leads to ${attributes.Target}, which is not there`],
  );
  const document = part(parts, 'word/document.xml');
  const used = [...descendants(document, 'w:headerReference'), ...descendants(document, 'w:footerReference')];
  return [
    ...lost,
    ...used
      .filter(({ attributes }) => !ids.has(attributes['r:id'] ?? ''))
      .map(({ attributes }) => `relation ${attributes['r:id']} is used and not defined`),
  ];
}

/** Word refuses fractions of a second. */
function dateProblems(core: XmlNode): string[] {
  return ['dcterms:created', 'dcterms:modified'].flatMap((name) => {
    const date = at(core, name);
    return date && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(textOf(date))
      ? []
      : [`${name} is not a W3CDTF date`];
  });
}
