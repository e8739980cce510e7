// Which events an export is asked for.

import type { Day, EventKind, GraphEvent, GraphReader } from '../model/index.ts';

/** Every condition that is there must hold; of several kinds or actors one is enough. */
export interface ExportFilter {
  /** The event may have been on this day or later: some day of its range is. An undated event does not pass. */
  readonly from?: Day;
  /** The same for this day or earlier. */
  readonly to?: Day;
  readonly kinds?: readonly EventKind[];
  /** Ids of actors who took part or spoke there themselves. */
  readonly actors?: readonly string[];
}

/** Whether it keeps everything. */
export function isWhole({ from, to, kinds = [], actors = [] }: ExportFilter): boolean {
  return from === undefined && to === undefined && kinds.length === 0 && actors.length === 0;
}

/** The test of one event. */
export function passes(
  reader: GraphReader,
  { from, to, kinds = [], actors = [] }: ExportFilter,
): (event: GraphEvent) => boolean {
  const theirs = new Set<string>();
  for (const actor of actors) {
    for (const type of ['PARTICIPATED_IN', 'SPOKE_AT'] as const) {
      for (const edge of reader.edgesOf(actor, { type, direction: 'out' })) theirs.add(edge.to);
    }
  }
  return ({ id, kind, date }) =>
    (kinds.length === 0 || kinds.includes(kind)) &&
    (actors.length === 0 || theirs.has(id)) &&
    (from === undefined || (date !== null && date.end >= from)) &&
    (to === undefined || (date !== null && date.start <= to));
}
