// All dated events in their smallest form, for the strip under the graph.

import type { GraphReader, Timeline } from '../model/index.ts';

/** Every dated event, by first day, last day and id; how many have no date. */
export function timeline(reader: GraphReader): Timeline {
  const events: Timeline['events'][number][] = [];
  let undated = 0;
  for (const { id, date, kind, status } of reader.events()) {
    if (date) events.push({ id, start: date.start, end: date.end, kind, status });
    else undated++;
  }
  const key = (event: Timeline['events'][number]): string => `${event.start} ${event.end} ${event.id}`;
  events.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { events, undated };
}
