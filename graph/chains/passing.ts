// The filter of events over the whole index at once.

import { epochDay, EVENT_KINDS, type GraphReader, STATUSES } from '../model/index.ts';
import { belongingTo } from './belonging.ts';
import type { ChainIndex } from './chain-index.ts';
import { type EventFilter, HELD } from './filter.ts';

/** For each event of the index 1 where it passes the filter, else 0; says the same as `passes`. */
export function passing(reader: GraphReader, index: ChainIndex, filter: EventFilter): Uint8Array {
  const { kinds = EVENT_KINDS, statuses = HELD, from, to, avoid = [] } = filter;
  const kind = EVENT_KINDS.map((one) => kinds.includes(one));
  const status = STATUSES.map((one) => statuses.includes(one));
  const first = from === undefined ? Number.NEGATIVE_INFINITY : epochDay(from);
  const last = to === undefined ? Number.POSITIVE_INFINITY : epochDay(to);
  const needsDay = from !== undefined || to !== undefined;
  const allowed = new Uint8Array(index.events.length);
  for (let event = 0; event < allowed.length; event++) {
    if (!kind[index.kind[event]!] || !status[index.status[event]!]) continue;
    const isDated = event < index.dated;
    if (isDated ? index.start[event]! >= first && index.end[event]! <= last : !needsDay) allowed[event] = 1;
  }
  if (avoid.length > 0) leaveOut(allowed, index, belongingTo(reader, avoid));
  return allowed;
}

function leaveOut(allowed: Uint8Array, index: ChainIndex, avoided: ReadonlySet<string>): void {
  const marks = (ids: readonly string[]): Uint8Array => Uint8Array.from(ids, (id) => Number(avoided.has(id)));
  const [actors, places] = [marks(index.actors), marks(index.places)];
  for (let event = 0; event < allowed.length; event++) {
    if (
      avoided.has(index.events[event]!) ||
      has(index.parties, event, actors) ||
      has(index.venues, event, places)
    )
      allowed[event] = 0;
  }
}

function has({ at, items }: ChainIndex['parties'], event: number, marked: Uint8Array): boolean {
  for (let i = at[event]!; i < at[event + 1]!; i++) if (marked[items[i]!]) return true;
  return false;
}
