import { RefusedFile } from './file-refusals.ts';
import { listenToXml } from './xml-events.ts';
import type { ZipFile } from './zip-directory.ts';
import { readEntry } from './zip-entry.ts';

/** One relationship of a part: what kind of thing it leads to, and where. */
export type Relation = {
  /** What the part calls it by; '' where it has none. */
  readonly id: string;
  /** The last word of its type: styles, numbering, header, image, attachedTemplate. */
  readonly type: string;
  /** A path within the package; an address outside it where `external`. */
  readonly target: string;
  readonly external: boolean;
};

/** The main part of a Word package and what it leads to. Throws RefusedFile `damaged` where the package has none. */
export function mainPart(zip: ZipFile): { readonly path: string; readonly relations: readonly Relation[] } {
  const main = relationsOf(zip, '').find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main || !zip.entries.has(main.target)) throw new RefusedFile('damaged');
  return { path: main.target, relations: relationsOf(zip, main.target) };
}

/** The relationships of a part, '' for the package itself; none where it has no file of them. */
export function relationsOf(zip: ZipFile, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = readEntry(zip, `${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  listenToXml(bytes, {
    open: (name, attribute) => {
      const type = attribute('Type');
      const target = attribute('Target');
      if (name !== 'Relationship' || type === undefined || target === undefined) return;
      const external = attribute('TargetMode') === 'External';
      relations.push({
        id: attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolve(folder, target),
        external,
      });
    },
  });
  return relations;
}

/** A target is meant from the folder of its part, or from the package where it begins with a slash. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The bytes of the first part of a type that a part leads to; undefined where there is none. */
export function relatedPart(
  zip: ZipFile,
  relations: readonly Relation[],
  type: string,
): Uint8Array | undefined {
  const found = relations.find((relation) => relation.type === type && !relation.external);
  return found && readEntry(zip, found.target);
}
