// Which entities of different articles are one. In this order: an id that means the same everywhere; the one record
// of that full name, in whatever language; the record that the article's own words are linked to; the town of that name
// or sound; the holder of the office, or the one person of the records, whose name sounds so, and else the sound itself,
// beside whom its bearer stands for. What is left is its article's own, unless other articles know the one bearer: of a
// family name in that office, of a whole name that sounds so, or of just these letters.

import {
  articleKey,
  type Entity,
  type EntityKind,
  type Extraction,
  hash,
  type OfficeName,
  type SameEntityRule,
} from '../model/index.ts';
import { nameKey } from './name-key.ts';
import { isBrief, officeNames as officeNamesOf, officesOf } from './office-names.ts';
import { type KnownTowns, townNamed, townSounding } from './towns.ts';
import { withoutState } from './state-behind.ts';
import { formsOf, givenNames } from './person-forms.ts';
import { onlyHints, sameLetters, wholeNames } from './whole-names.ts';
import { holderSounding, recordSounding } from './sounding.ts';

/** What the merge needs to know of the world. */
export interface KnownWorld extends Partial<KnownTowns> {
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
  /** Who held that role of a state or body on that day, and whether that is certain. */
  holders?(
    role: string,
    of: string,
    day: string,
  ): readonly { readonly person: string; readonly certain: boolean }[];
  /** Loads what `identify` needs for these extractions. */
  ready?(extractions: Iterable<Extraction>): Promise<void>;
  /**
   * Records that local entities of the extraction are, by local id, read from the words that mention them; null for
   * whoever is named by an office alone, which is no name to be known by.
   */
  identify?(extraction: Extraction): ReadonlyMap<string, string | null>;
}

const COUNTRY = /^country:[A-Z]{2}$/;

/** Whether the id means the same in every article: an ISO country or a record of the world. */
export function isGlobal(id: string, world: KnownWorld): boolean {
  return COUNTRY.test(id) || world.has(id);
}

/** Who the entities of an article are, as far as it and the world tell. */
export interface Identity {
  /** The graph's ids, by local id. */
  readonly ids: ReadonlyMap<string, string>;
  /** By which rule, by local id; none for an id that means the same everywhere, and for what is its article's own. */
  readonly rules: ReadonlyMap<string, SameEntityRule>;
  /** Family names beside offices. */
  readonly officeNames: readonly OfficeName[];
}

/**
 * Who the entities of an article are. Two of one article are never one: where two would be, the first by local id
 * that has the id for the better reason keeps it.
 */
export function identityOf(
  extraction: Extraction,
  world: KnownWorld,
  article = articleKey(extraction.article),
): Identity {
  const isGiven = givenNames(world.people);
  const entities = extraction.entities.map((one): Entity =>
    one.kind === 'person' && one.names?.length ? { ...one, names: formsOf(one, isGiven).slice(1) } : one,
  );
  const ids = new Map<string, string>();
  const rules = new Map<string, SameEntityRule>();
  const taken = new Set<string>();
  const take = (local: string, id: string | undefined, rule?: SameEntityRule): void => {
    if (id === undefined || ids.has(local) || taken.has(id)) return;
    ids.set(local, id);
    if (rule !== undefined) rules.set(local, rule);
    taken.add(id);
  };
  for (const { id } of entities) if (isGlobal(id, world)) take(id, id);
  const sorted = entities.filter(({ id }) => !ids.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const linked = sorted.length > 0 ? world.identify?.(extraction) : undefined;
  const own = ownersOf(extraction);
  const fits = (local: string, id: string | null | undefined): string | undefined =>
    id && agrees(world, id, own(local)) ? id : undefined;
  for (const entity of sorted) take(entity.id, fits(entity.id, recordNamed(entity, world)), 'record-name');
  for (const { id } of sorted) take(id, fits(id, linked?.get(id)), 'linked-words');
  const { townsNamed, townsOf } = world;
  const { language } = extraction.article;
  for (const entity of townsNamed && townsOf ? sorted : []) {
    if (entity.kind !== 'location' || ids.has(entity.id)) continue;
    const towns = { townsNamed: townsNamed!, townsOf: townsOf! };
    const states = own(entity.id).filter((owner) => COUNTRY.test(owner));
    take(entity.id, townNamed(towns, entity, states, language), 'town-name');
    take(entity.id, townSounding(towns, entity, states), 'town-sound');
  }
  const idOf = (local: string): string => ids.get(local) ?? local;
  const ownersIn = (local: string): string[] =>
    own(local)
      .map(idOf)
      .filter((owner) => isGlobal(owner, world));
  const isNamed = ({ id }: Entity): boolean => linked?.get(id) !== null;
  const named = sorted.filter(isNamed);
  const offices = officesOf(extraction, idOf);
  const brief = new Set<string>();
  for (const entity of named) {
    if (entity.kind !== 'person' || ids.has(entity.id) || !isBrief(entity, ownersIn(entity.id))) continue;
    take(
      entity.id,
      holderSounding(world, entity, offices.get(entity.id) ?? [], extraction.article.published),
      'office-holder',
    );
    if (!ids.has(entity.id)) brief.add(entity.id);
  }
  for (const entity of named) {
    if (ids.has(entity.id)) continue;
    take(entity.id, recordSounding(world, entity, ownersIn(entity.id)), 'record-sound');
  }
  for (const entity of named) {
    if (ids.has(entity.id)) continue;
    const [name] = entity.kind === 'location' ? withoutState(entity.name, language) : [entity.name];
    const key = nameKey({ ...entity, name }, ownersIn(entity.id));
    const id = key === undefined ? undefined : `${prefixOf(entity.id)}:${hash('name', key)}`;
    take(entity.id, id, 'name-key');
  }
  const left = new Set(sorted.filter(({ id }) => !ids.has(id)).map(({ id }) => id));
  for (const id of left) take(id, ownId(article, id));
  const people = entities.filter((entity) => entity.kind === 'person' && isNamed(entity));
  const officeNames = people.flatMap((entity) => {
    const id = ids.get(entity.id)!;
    const held = offices.get(entity.id) ?? [];
    const isOwn = left.has(entity.id);
    const isSpelled = language === 'vi' && !held.some(({ of }) => of === 'country:VN');
    return [
      ...(brief.has(entity.id) ||
      (!isOwn && (isGlobal(id, world) || !onlyHints(entity.name, held, isSpelled)))
        ? officeNamesOf(entity, id, held, brief.has(entity.id))
        : []),
      ...(isGlobal(id, world) ? [] : wholeNames(entity, id, held, isSpelled)),
      ...(isGlobal(id, world) || brief.has(entity.id) ? [] : sameLetters(entity, id, isOwn)),
    ];
  });
  return { ids, rules, officeNames };
}

/** The ids with those whose name tells nobody apart as the one bearer of it whom other articles know. */
export function idsBeside(
  { ids, officeNames }: Identity,
  bearerOf: (key: string) => string | undefined,
): ReadonlyMap<string, string> {
  const bearers = new Map<string, { readonly rank: number; readonly found: Set<string> }>();
  for (const { key, local, bearer, rank = 0 } of officeNames) {
    const one = bearer === undefined ? bearerOf(key) : undefined;
    const known = bearers.get(local);
    if (one === undefined || (known && known.rank < rank)) continue;
    if (known?.rank === rank) known.found.add(one);
    else bearers.set(local, { rank, found: new Set([one]) });
  }
  if (bearers.size === 0) return ids;
  const beside = new Map(ids);
  const taken = new Set(ids.values());
  for (const [local, { found }] of [...bearers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [bearer] = found;
    if (found.size > 1 || taken.has(bearer!)) continue;
    beside.set(local, bearer!);
    taken.add(bearer!);
  }
  return beside;
}

/** The graph's id of an entity that only its article knows. */
export function ownId(article: string, local: string): string {
  return `${prefixOf(local)}:${hash(article, local)}`;
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** The one record that bears one of the entity's names in whatever language. */
function recordNamed({ kind, name, names = [] }: Entity, { named }: KnownWorld): string | undefined {
  if (!named) return undefined;
  const found = new Set([name, ...names].flatMap((form) => named(kind, form)));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whom an entity stands for or lies in, by whatever steps, as far as the article says: local ids. */
function ownersOf({ entities, edges }: Extraction): (local: string) => readonly string[] {
  const direct = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = direct.get(from);
    if (known === undefined) direct.set(from, [to]);
    else known.push(to);
  };
  for (const { id, country } of entities) if (country !== undefined) add(id, country);
  for (const { type, from, to } of edges) if (type === 'REPRESENTS' || type === 'LOCATED_IN') add(from, to);
  const found = new Map<string, readonly string[]>();
  return (local) => {
    const known = found.get(local);
    if (known !== undefined) return known;
    const owners = new Set(direct.get(local));
    for (const owner of owners) for (const next of direct.get(owner) ?? []) owners.add(next);
    owners.delete(local);
    const sorted = [...owners].sort();
    found.set(local, sorted);
    return sorted;
  };
}

/** Whether a record can be what the article speaks of: no two states that exclude each other. */
function agrees(world: KnownWorld, id: string, owners: readonly string[]): boolean {
  const states = owners.filter((owner) => COUNTRY.test(owner));
  const known = (world.standsFor?.(id) ?? []).filter((owner) => COUNTRY.test(owner));
  return states.length === 0 || known.length === 0 || known.some((state) => states.includes(state));
}
