// The graph as chains need it, in numbers: who took part where, who met, what preceded what. Read once for each change
// number and kept: 13 MB of numbers, and the ids, for 100,000 events with 480,000 participations.

import type { Happening } from '../model/index.ts';
import { epochDay, EVENT_KINDS, type GraphReader, STATUSES } from '../model/index.ts';
import { type Lists, listsOf } from './lists.ts';
import { sidesIn } from './would-meet.ts';

/**
 * Events by number: dated ones first, by first day, last day and id, then undated ones by id. Actors and places by
 * number: by id.
 */
export interface ChainIndex {
  readonly events: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** How many of the events have days; these come first. */
  readonly dated: number;
  /** First and last day since 1970 of the dated ones. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The dated ones by their last day; of one day the earlier number first. */
  readonly byEnd: Int32Array;
  /** Positions in `EVENT_KINDS` and `STATUSES`. */
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  /** 1 where one report says it was held and another denies it. */
  readonly disputed: Uint8Array;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Of an event: who took part or spoke. */
  readonly parties: Lists;
  /** Of an actor: the events in which it took part or spoke, ascending. */
  readonly attended: Lists;
  /** Of an event: who met there, two actors by two; of one that was not held, who would meet. */
  readonly met: Lists;
  /** Of an event: where it was. */
  readonly venues: Lists;
  /** Of an event: the events that it was preceded by, and of each (at the same position) whether an article says so. */
  readonly before: Lists;
  readonly stated: Uint8Array;
}

const kept = new WeakMap<GraphReader, { readonly change: number; readonly index: ChainIndex }>();

/** The index of the graph as it is now; made when it is first asked for after a change. */
export function chainIndex(reader: GraphReader): ChainIndex {
  const change = reader.change();
  const known = kept.get(reader);
  if (known?.change === change) return known.index;
  const index = indexOf(reader);
  kept.set(reader, { change, index });
  return index;
}

/** Stands for an event that is no longer there. */
const GONE = -1;

/** Pairs of an event (in the order of reading) and something else, by position. */
interface Pairs {
  readonly keys: number[];
  readonly values: number[];
}

function indexOf(reader: GraphReader): ChainIndex {
  const read: { id: string; start: number; end: number; kind: number; status: number; disputed: number }[] = []; // prettier-ignore
  const [actors, places, named] = [numbering(), numbering(), numbering()];
  const pairs = (): Pairs => ({ keys: [], values: [] });
  const [parties, met, venues, before] = [pairs(), pairs(), pairs(), pairs()];
  const stated: number[] = [];
  const wouldMeet = sidesIn(reader);
  const add = ({ keys, values }: Pairs, key: number, value: number): void => {
    keys.push(key);
    values.push(value);
  };
  for (const happening of reader.happenings()) {
    const { event, edges } = happening;
    const at = read.length;
    const days = event.date
      ? { start: epochDay(event.date.start), end: epochDay(event.date.end) }
      : { start: Number.NaN, end: Number.NaN };
    read.push({
      id: event.id,
      ...days,
      kind: EVENT_KINDS.indexOf(event.kind),
      status: STATUSES.indexOf(event.status),
      disputed: Number(event.disputed),
    });
    for (const party of partiesOf(happening)) add(parties, at, actors.of(party));
    for (const { type, to, basis } of edges) {
      if (type === 'HELD_IN') add(venues, at, places.of(to));
      if (type !== 'PRECEDED_BY') continue;
      add(before, at, named.of(to));
      stated.push(basis === 'stated' ? 1 : 0);
    }
    for (const pair of event.status === 'held' ? happening.met : wouldMeet(happening))
      for (const actor of pair) add(met, at, actors.of(actor));
  }
  const order = read.map((_, at) => at).sort((a, b) => compare(read[a]!, read[b]!));
  const place = new Int32Array(order.length);
  order.forEach((at, number) => (place[at] = number));
  const events = order.map((at) => read[at]!.id);
  const numbers = new Map(events.map((id, number) => [id, number]));
  const column = <T extends { [at: number]: number }>(
    array: T,
    of: 'start' | 'end' | 'kind' | 'status' | 'disputed',
  ): T => {
    order.forEach((at, number) => (array[number] = read[at]![of]));
    return array;
  };
  const lists = ({ keys, values }: Pairs, renumbered?: Int32Array): Lists =>
    listsOf(events.length, keys.map((at) => place[at]!), renumbered ? values.map((v) => renumbered[v]!) : values); // prettier-ignore
  const undated = order.findIndex((at) => Number.isNaN(read[at]!.start));
  const sortedActors = actors.sorted();
  const took = lists(parties, sortedActors.place);
  const sortedPlaces = places.sorted();
  const earlier = Int32Array.from(named.ids(), (id) => numbers.get(id) ?? GONE);
  // Who commits while the graph is read may have taken an event away; the next change number brings a whole index.
  const known = before.values.map((value) => earlier[value] !== GONE);
  const left = <T>(list: readonly T[]): T[] => list.filter((_, at) => known[at]);
  const preceding = { keys: left(before.keys), values: left(before.values) };
  const dated = undated < 0 ? events.length : undated;
  const end = column(new Int32Array(events.length), 'end');
  return {
    events,
    numbers,
    dated,
    start: column(new Int32Array(events.length), 'start'),
    end,
    byEnd: Int32Array.from({ length: dated }, (_, event) => event).sort((a, b) => end[a]! - end[b]! || a - b),
    kind: column(new Uint8Array(events.length), 'kind'),
    status: column(new Uint8Array(events.length), 'status'),
    disputed: column(new Uint8Array(events.length), 'disputed'),
    actors: sortedActors.ids,
    places: sortedPlaces.ids,
    parties: took,
    attended: turned(took, sortedActors.ids.length),
    met: lists(met, sortedActors.place),
    venues: lists(venues, sortedPlaces.place),
    before: lists(preceding, earlier),
    stated: Uint8Array.from(lists({ keys: preceding.keys, values: left(stated) }).items),
  };
}

/** The lists the other way round: of each value the keys, ascending. */
export function turned({ at, items }: Lists, count: number): Lists {
  const keys = new Int32Array(items.length);
  for (let key = 0; key + 1 < at.length; key++) keys.fill(key, at[key], at[key + 1]);
  return listsOf(count, items, keys);
}

function partiesOf({ edges }: Happening): Set<string> {
  return new Set(
    edges.flatMap(({ type, from }) => (type === 'PARTICIPATED_IN' || type === 'SPOKE_AT' ? [from] : [])),
  );
}

function compare(a: { id: string; start: number; end: number }, b: typeof a): number {
  const undated = Number(Number.isNaN(a.start)) - Number(Number.isNaN(b.start));
  return undated || a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}

/** Numbers for ids as they come. */
function numbering() {
  const numbers = new Map<string, number>();
  return {
    of(id: string): number {
      let number = numbers.get(id);
      if (number === undefined) numbers.set(id, (number = numbers.size));
      return number;
    },
    ids: (): string[] => [...numbers.keys()],
    /** The ids sorted, and where in them each number's id is. */
    sorted(): { readonly ids: readonly string[]; readonly place: Int32Array } {
      const ids = [...numbers.keys()].sort();
      const place = new Int32Array(ids.length);
      ids.forEach((id, at) => (place[numbers.get(id)!] = at));
      return { ids, place };
    },
  };
}
