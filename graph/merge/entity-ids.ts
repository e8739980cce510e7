// Which entities of different articles are one. In this order: an id that means the same everywhere; the one record
// of that full name, in whatever language; the record that the article's own words are linked to; the one person of
// the records whose name sounds so, and else the sound itself, beside whom its bearer stands for. What is left is its
// article's own.

import { type Entity, type EntityKind, type Extraction, hash } from '../model/index.ts';
import { nameKey } from './name-key.ts';
import { recordSounding } from './sounding.ts';

/** What the merge needs to know of the world. */
export interface KnownWorld {
  /** Whether an id is a record of the world, and so the same thing in every article. */
  has(id: string): boolean;
  /** The English name of a record. */
  nameOf?(id: string): string | undefined;
  /** Records of people, organizations, buildings and regions of that full name in any language. */
  named?(kind: EntityKind, name: string): readonly string[];
  /** The records of people; the same function for the same records. */
  people?(): Iterable<Pick<Entity, 'id' | 'name'> & { readonly aliases?: readonly string[] }>;
  /** The states and organizations that a record of the world has ever stood for. */
  standsFor?(id: string): readonly string[];
  /** Loads what `identify` needs for these extractions. */
  ready?(extractions: Iterable<Extraction>): Promise<void>;
  /** Records that local entities of the extraction are, by local id, read from the words that mention them. */
  identify?(extraction: Extraction): ReadonlyMap<string, string>;
}

const COUNTRY = /^country:[A-Z]{2}$/;

/** Whether the id means the same in every article: an ISO country or a record of the world. */
export function isGlobal(id: string, world: KnownWorld): boolean {
  return COUNTRY.test(id) || world.has(id);
}

/**
 * The graph's ids of an article's entities, by local id. Two entities of one article are never one: where two would
 * be, the first by local id that has the id for the better reason keeps it.
 */
export function entityIds(
  extraction: Extraction,
  article: string,
  world: KnownWorld,
): ReadonlyMap<string, string> {
  const { entities } = extraction;
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const take = (local: string, id: string | undefined): void => {
    if (id === undefined || ids.has(local) || taken.has(id)) return;
    ids.set(local, id);
    taken.add(id);
  };
  for (const { id } of entities) if (isGlobal(id, world)) take(id, id);
  const sorted = entities.filter(({ id }) => !ids.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const linked = sorted.length > 0 ? world.identify?.(extraction) : undefined;
  const own = ownersOf(extraction);
  const fits = (local: string, id: string | undefined): string | undefined =>
    id !== undefined && agrees(world, id, own(local)) ? id : undefined;
  for (const entity of sorted) take(entity.id, fits(entity.id, recordNamed(entity, world)));
  for (const { id } of sorted) take(id, fits(id, linked?.get(id)));
  const ownersIn = (local: string): string[] =>
    own(local)
      .map((owner) => ids.get(owner) ?? owner)
      .filter((owner) => isGlobal(owner, world));
  for (const entity of sorted) take(entity.id, recordSounding(world, entity, ownersIn(entity.id)));
  for (const entity of sorted) {
    const key = nameKey(entity, ownersIn(entity.id));
    take(entity.id, key === undefined ? undefined : `${prefixOf(entity.id)}:${hash('name', key)}`);
  }
  for (const { id } of sorted) take(id, ownId(article, id));
  return ids;
}

/** The graph's id of an entity that only its article knows. */
export function ownId(article: string, local: string): string {
  return `${prefixOf(local)}:${hash(article, local)}`;
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** The one record that bears one of the entity's names in whatever language. */
function recordNamed({ kind, name, names = [] }: Entity, world: KnownWorld): string | undefined {
  const found = new Set([name, ...names].flatMap((form) => world.named?.(kind, form) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whom an entity stands for or lies in, by whatever steps, as far as the article says: local ids. */
function ownersOf({ entities, edges }: Extraction): (local: string) => string[] {
  const direct = new Map<string, string[]>();
  const add = (from: string, to: string): void => void direct.set(from, [...(direct.get(from) ?? []), to]);
  for (const { id, country } of entities) if (country !== undefined) add(id, country);
  for (const { type, from, to } of edges) if (type === 'REPRESENTS' || type === 'LOCATED_IN') add(from, to);
  return (local) => {
    const owners = new Set(direct.get(local) ?? []);
    for (const owner of owners) for (const next of direct.get(owner) ?? []) owners.add(next);
    owners.delete(local);
    return [...owners].sort();
  };
}

/** Whether a record can be what the article speaks of: no two states that exclude each other. */
function agrees(world: KnownWorld, id: string, owners: readonly string[]): boolean {
  const states = owners.filter((owner) => COUNTRY.test(owner));
  const known = (world.standsFor?.(id) ?? []).filter((owner) => COUNTRY.test(owner));
  return states.length === 0 || known.length === 0 || known.some((state) => states.includes(state));
}
