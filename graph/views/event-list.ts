// Events in the order of their days, as lists ask for them.

import type {
  Day,
  EventKind,
  EventList,
  GraphReader,
  ListedEvent,
  NodeName,
  Status,
} from '../model/index.ts';
import { comparePositions, pageOf, rowsAfter, type Paged, type PageWanted, type Position } from './page.ts';
import { summaryOf } from './summary.ts';

/** As much of an event as filters and order ask for. */
export interface EventKey {
  readonly id: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly disputed: boolean;
  /** Absent where no day is known. */
  readonly start?: Day;
  readonly end?: Day;
}

/** Which events are meant: those that fit everything that is said. */
export interface EventFilter {
  /** Days, both inclusive: the event may have been on one of them. Undated events fit none. */
  readonly from?: Day;
  readonly to?: Day;
  readonly kinds?: readonly EventKind[];
  readonly statuses?: readonly Status[];
  /** Who took part or spoke. */
  readonly actor?: string;
  /** Where it was: the place that the event names, not what it lies in. */
  readonly place?: string;
  readonly disputed?: boolean;
}

/** The name of an entity by its id. */
export type NameOf = (id: string) => string;

/** Stands behind every day. */
const UNDATED = '~';

/** Every event, by first day and id, undated ones last. Looks at the whole graph. */
export function eventKeys(reader: GraphReader): readonly EventKey[] {
  const keys: EventKey[] = [];
  for (const { id, kind, status, disputed, date } of reader.events())
    keys.push({ id, kind, status, disputed, ...(date && { start: date.start, end: date.end }) });
  return keys.sort((a, b) => comparePositions(positionOf(a), positionOf(b)));
}

/** A page of the events that fit. */
export function eventList(
  reader: GraphReader,
  keys: readonly EventKey[],
  filter: EventFilter,
  wanted: PageWanted,
  nameOf: NameOf,
): Paged<EventList> {
  const fit = fitting(reader, keys, filter);
  const { rows, next } = pageOf(fit, positionOf, wanted);
  return {
    events: rows.flatMap(({ id }) => listed(reader, id, nameOf)),
    total: fit.length,
    ...(next && { next }),
  };
}

/** Every event that fits behind a place, one after the other. */
export function* eachEvent(
  reader: GraphReader,
  keys: readonly EventKey[],
  filter: EventFilter,
  nameOf: NameOf,
  after?: Position,
): Iterable<ListedEvent> {
  for (const { id } of rowsAfter(fitting(reader, keys, filter), positionOf, after))
    yield* listed(reader, id, nameOf);
}

function positionOf({ start, id }: EventKey): Position {
  return [start ?? UNDATED, id];
}

function fitting(reader: GraphReader, keys: readonly EventKey[], filter: EventFilter): readonly EventKey[] {
  const { from, to, kinds, statuses, actor, place, disputed } = filter;
  const theirs = actor === undefined ? undefined : eventsOfActor(reader, actor);
  const there = place === undefined ? undefined : eventsAt(reader, place);
  return keys.filter(
    (key) =>
      (from === undefined || (key.end !== undefined && key.end >= from)) &&
      (to === undefined || (key.start !== undefined && key.start <= to)) &&
      (kinds?.includes(key.kind) ?? true) &&
      (statuses?.includes(key.status) ?? true) &&
      (disputed === undefined || key.disputed === disputed) &&
      (theirs?.has(key.id) ?? true) &&
      (there?.has(key.id) ?? true),
  );
}

function eventsOfActor(reader: GraphReader, actor: string): ReadonlySet<string> {
  const types = ['PARTICIPATED_IN', 'SPOKE_AT'] as const;
  const edges = types.flatMap((type) => reader.edgesOf(actor, { type, direction: 'out' }));
  return new Set(edges.map(({ to }) => to));
}

function eventsAt(reader: GraphReader, place: string): ReadonlySet<string> {
  return new Set(reader.edgesOf(place, { type: 'HELD_IN', direction: 'in' }).map(({ from }) => from));
}

/** One row, or nothing where the event has gone since the keys were read. */
function listed(reader: GraphReader, id: string, nameOf: NameOf): ListedEvent[] {
  const event = reader.event(id);
  if (!event) return [];
  const who = (['PARTICIPATED_IN', 'SPOKE_AT'] as const).flatMap((type) =>
    reader.edgesOf(id, { type, direction: 'in' }).map(({ from }) => from),
  );
  const where = reader.edgesOf(id, { type: 'HELD_IN', direction: 'out' }).map(({ to }) => to);
  const named = (ids: readonly string[]): NodeName[] =>
    [...new Set(ids)].map((id) => ({ id, name: nameOf(id) }));
  return [{ ...summaryOf(reader, event), who: named(who), where: named(where) }];
}

/** The names of entities, each read once: one that thousands of articles name is dear to read. */
export function namesIn(reader: GraphReader): NameOf {
  const names = new Map<string, string>();
  return (id) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const name = reader.entity(id)?.name ?? id;
    names.set(id, name);
    return name;
  };
}
