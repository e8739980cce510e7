// Which events a question about chains may pass through.

import type { Day, EventKind, GraphEvent, GraphReader, Status } from '../model/index.ts';
import { belongingTo } from './belonging.ts';

/** Everything that is left out of it lets every event pass, but for `statuses`. */
export interface EventFilter {
  readonly kinds?: readonly EventKind[];
  /** `HELD` unless said: what was planned, proposed, cancelled or denied is left out unless asked for. */
  readonly statuses?: readonly Status[];
  /** The whole event is on this day or later; one without a day does not pass. */
  readonly from?: Day;
  /** The whole event is on this day or earlier; one without a day does not pass. */
  readonly to?: Day;
  /**
   * Ids of actors, countries, places, events. An event does not pass where it is one of them, where one of them, or
   * somebody who stands for one, took part or spoke, or where it was held at one or within one (`belongingTo`).
   */
  readonly avoid?: readonly string[];
}

/** The statuses that count where nothing is said. */
export const HELD: readonly Status[] = ['held'];

/** Whether an event passes, one at a time; what reads the whole graph asks `passing` instead. */
export function passes(reader: GraphReader, filter: EventFilter): (event: GraphEvent) => boolean {
  const { kinds, statuses = HELD, from, to, avoid = [] } = filter;
  const avoided = belongingTo(reader, avoid);
  const isAvoided = (id: string): boolean =>
    avoided.has(id) ||
    reader.edgesOf(id).some(({ type, from: one, to: other }) => {
      if (type === 'HELD_IN') return avoided.has(other);
      return (type === 'PARTICIPATED_IN' || type === 'SPOKE_AT') && avoided.has(one);
    });
  return ({ id, kind, status, date }) =>
    (kinds === undefined || kinds.includes(kind)) &&
    statuses.includes(status) &&
    (from === undefined || (date !== null && date.start >= from)) &&
    (to === undefined || (date !== null && date.end <= to)) &&
    (avoid.length === 0 || !isAvoided(id));
}
