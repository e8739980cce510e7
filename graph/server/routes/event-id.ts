// An event by its id, also by one that it had before.

import type { GraphReader } from '../../model/index.ts';
import { refusal } from '../problem.ts';

/** The event's id today; refuses what is no event. */
export function eventId(reader: GraphReader, id: string): string {
  const current = reader.currentId(id);
  return (reader.event(current) ?? reader.rejected(current))?.id ?? unknownEvent(id);
}

export function unknownEvent(id: string): never {
  throw refusal('unknown-event', `No event has the id "${id}". Find it by name with /search?q=.`);
}
