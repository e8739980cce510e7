// What of a node can be searched: its forms, each in the field that weighs it.

import type { EventKind, GraphEntity, GraphEvent } from '../model/index.ts';
import { addDays } from '../model/index.ts';
import { fold } from './tokens.ts';

/** Fields of the index and how much a match in each weighs. */
export const FIELDS = { name: 4, names: 3, days: 3, kind: 1.5, places: 1.5, quotes: 0.5 } as const;
export type Field = keyof typeof FIELDS;

/** A node as the index takes it: every field a list of forms. */
export interface SearchDocument extends Readonly<Record<Field, readonly string[]>> {
  readonly id: string;
  readonly isEvent: boolean;
  /** Name and other names whole, folded, to know a question that is one of them. */
  readonly whole: ReadonlySet<string>;
}

/** Days of a range that are indexed one by one; a longer range is found by its months. */
const LISTED_DAYS = 31;

/** An entity: its name, and its other names. */
export function entityDocument(entity: GraphEntity): SearchDocument {
  return {
    id: entity.id,
    isEvent: false,
    whole: new Set([entity.name, ...entity.names].map(fold)),
    name: [entity.name],
    names: entity.names,
    days: [],
    kind: [entity.kind],
    places: [],
    quotes: [],
  };
}

/** An event: its title, days, kind, status, the forms of its places and the sentences that tell it. */
export function eventDocument(
  event: GraphEvent,
  places: readonly string[],
  quotes: readonly string[],
): SearchDocument {
  return {
    id: event.id,
    isEvent: true,
    whole: new Set([fold(event.title)]),
    name: [event.title],
    names: [],
    days: event.date ? daysOf(event.date.start, event.date.end) : [],
    kind: [kindWords(event.kind), event.status],
    places,
    quotes,
  };
}

function kindWords(kind: EventKind): string {
  return kind.replaceAll('-', ' ');
}

function daysOf(start: string, end: string): string[] {
  const days: string[] = [];
  for (let day = start; day <= end && days.length < LISTED_DAYS; day = addDays(day, 1)) days.push(day);
  if (days.at(-1) === end) return days;
  const months = new Set([...days, end].map((day) => day.slice(0, 7)));
  for (let day = start; day <= end && months.size < 120; day = addDays(day, 28)) months.add(day.slice(0, 7));
  return [...months];
}
