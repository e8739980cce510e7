// What of a node can be searched: its forms, each in the field that weighs it.

import type { DateRange, GraphEntity, GraphEvent } from '../model/index.ts';
import { addDays } from '../model/index.ts';
import { withoutYear } from './form-words.ts';
import { markerOf } from './known-words.ts';
import { tokens } from './tokens.ts';

/** Fields of a document and how much a match in each weighs. */
export const FIELDS = ['name', 'names', 'days', 'kind', 'roles', 'quotes'] as const;
export type Field = (typeof FIELDS)[number];
export const WEIGHTS: Readonly<Record<Field, number>> = {
  name: 4,
  names: 3,
  days: 3,
  kind: 1.5,
  roles: 2,
  quotes: 0.5,
};

/** The forms of a node by field, as people read them. */
export type Forms = Readonly<Partial<Record<Field, readonly string[]>>>;

/** Days of a range that are indexed one by one; a longer range is found by its months. */
const LISTED_DAYS = 31;

/** An entity: its name, its other names, what it is, and in which roles it speaks for somebody. */
export function entityForms(
  { name, kind }: GraphEntity,
  names: readonly string[],
  roles: readonly string[],
): Forms {
  return { name: [name], names, kind: [kind], roles };
}

/** An event: its title, its days, kind and status, and the sentences that tell it. */
export function eventForms({ title, date, kind, status }: GraphEvent, quotes: readonly string[]): Forms {
  return { name: [title], days: date ? daysOf(date) : [], kind: [kind, status], quotes };
}

/** The words of a field as the index keeps them. Of a day also what is left without its year, of a word of ours what it means. */
export function indexed(field: Field, forms: readonly string[]): readonly string[] {
  const words = forms.flatMap(tokens);
  if (field === 'days') return words.flatMap((day) => (day.length === 10 ? [day, withoutYear(day)] : day));
  return field === 'kind' || field === 'roles' ? [...words, ...forms.flatMap(markerOf)] : words;
}

function daysOf({ start, end }: DateRange): string[] {
  const days: string[] = [];
  for (let day = start; day <= end && days.length < LISTED_DAYS; day = addDays(day, 1)) days.push(day);
  if (days.at(-1) === end) return days;
  const months = new Set([...days, end].map((day) => day.slice(0, 7)));
  for (let day = start; day <= end && months.size < 120; day = addDays(day, 28)) months.add(day.slice(0, 7));
  return [...months];
}
