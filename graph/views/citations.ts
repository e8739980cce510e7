// Events as a page of citations.

import type { GraphReader } from '../model/index.ts';
import type { ChainPage } from './chain-page.ts';
import { toldEvent } from './told-event.ts';

/** The events of these ids, everything else passed over, by first day, undated ones last; under the title that is given. */
export function citationsPage(reader: GraphReader, ids: readonly string[], title: string): ChainPage {
  const events = ids.flatMap((id) => reader.event(reader.currentId(id)) ?? []);
  const day = (event: (typeof events)[number]): string => event.date?.start ?? '~';
  const sorted = [...new Map(events.map((event) => [event.id, event])).values()].sort((a, b) =>
    day(a) < day(b) || (day(a) === day(b) && a.id < b.id) ? -1 : 1,
  );
  const hops = sorted.map((event) => ({ told: toldEvent(reader, event), depth: 0, mark: '', facts: [] }));
  return {
    title,
    parts: hops.length > 0 ? [{ hops }] : [],
    links: [],
    empty: 'No meeting is among what was chosen.',
    cypher: undefined,
  };
}
