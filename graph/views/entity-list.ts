// Actors and places, as lists ask for them.

import type { EntityKind, EntityList, GraphReader, NodeSummary } from '../model/index.ts';
import { pageOf, rowsAfter, type Paged, type PageWanted, type Position } from './page.ts';

/** An entity without what its edges say: one that thousands of articles name is dear to read twice. */
export type EntityKey = Omit<NodeSummary, 'degree' | 'status' | 'date' | 'disputed' | 'voices'>;

/** Which entities are meant: those that fit everything that is said. */
export interface EntityFilter {
  readonly kinds?: readonly EntityKind[];
  /** The country that it belongs to or lies in; a country fits itself. */
  readonly country?: string;
}

/** Every entity, by id. Looks at the whole graph. */
export function entityKeys(reader: GraphReader): readonly EntityKey[] {
  const keys: EntityKey[] = [];
  for (const { id, kind, name, country, lat, lon } of reader.entities()) {
    const where = { ...(lat !== undefined && { lat }), ...(lon !== undefined && { lon }) };
    keys.push({ id, kind, name, ...(country !== undefined && { country }), ...where });
  }
  return keys;
}

/** A page of the entities that fit. */
export function entityList(
  reader: GraphReader,
  keys: readonly EntityKey[],
  filter: EntityFilter,
  wanted: PageWanted,
): Paged<EntityList> {
  const fit = fitting(keys, filter);
  const { rows, next } = pageOf(fit, positionOf, wanted);
  const entities = rows.map((key) => ({ ...key, degree: reader.degree(key.id) }));
  return { entities, total: fit.length, ...(next && { next }) };
}

/** Every entity that fits behind a place, one after the other. */
export function* eachEntity(
  reader: GraphReader,
  keys: readonly EntityKey[],
  filter: EntityFilter,
  after?: Position,
): Iterable<NodeSummary> {
  for (const key of rowsAfter(fitting(keys, filter), positionOf, after))
    yield { ...key, degree: reader.degree(key.id) };
}

function positionOf({ id }: EntityKey): Position {
  return [id];
}

function fitting(keys: readonly EntityKey[], { kinds, country }: EntityFilter): readonly EntityKey[] {
  return keys.filter(
    (key) =>
      (kinds?.some((kind) => kind === key.kind) ?? true) &&
      (country === undefined || key.country === country || key.id === country),
  );
}
