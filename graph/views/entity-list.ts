// Actors and places, as lists ask for them.

import type { EntityKind, EntityList, GraphReader, NodeSummary } from '../model/index.ts';
import { pageOf, rowsAfter, type Paged, type PageWanted, type Position } from './page.ts';
import { summariesOf } from './summary.ts';

/** As much of an entity as filters and order ask for. */
export interface EntityKey {
  readonly id: string;
  readonly kind: EntityKind;
  readonly country?: string;
}

/** Which entities are meant: those that fit everything that is said. */
export interface EntityFilter {
  readonly kinds?: readonly EntityKind[];
  /** The country that it belongs to or lies in; a country fits itself. */
  readonly country?: string;
}

/** Every entity, by id. Looks at the whole graph. */
export function entityKeys(reader: GraphReader): readonly EntityKey[] {
  return [...reader.entities()].map(({ id, kind, country }) => ({
    id,
    kind,
    ...(country !== undefined && { country }),
  }));
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
  const entities = summariesOf(
    reader,
    rows.map(({ id }) => id),
  );
  return { entities, total: fit.length, ...(next && { next }) };
}

/** Every entity that fits behind a place, one after the other. */
export function* eachEntity(
  reader: GraphReader,
  keys: readonly EntityKey[],
  filter: EntityFilter,
  after?: Position,
): Iterable<NodeSummary> {
  for (const { id } of rowsAfter(fitting(keys, filter), positionOf, after)) yield* summariesOf(reader, [id]);
}

function positionOf({ id }: EntityKey): Position {
  return [id];
}

function fitting(keys: readonly EntityKey[], { kinds, country }: EntityFilter): readonly EntityKey[] {
  return keys.filter(
    (key) =>
      (kinds?.includes(key.kind) ?? true) &&
      (country === undefined || key.country === country || key.id === country),
  );
}
