// Schemas of parameters that several routes take. Values come in as texts.

import * as v from 'valibot';

/** Longest text that any parameter may have, in UTF-16 units. */
const MAX_TEXT = 500;

/** A text that is neither empty nor longer than `MAX_TEXT`. */
export const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TEXT));

/** A whole number written in digits, within bounds, both inclusive. */
export function whole(min: number, max: number) {
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, `Write a whole number from ${min} to ${max}`),
    v.transform(Number),
    // Says the same once more, for the document.
    v.number(),
    v.integer(),
    v.minValue(min, `Write a whole number from ${min} to ${max}`),
    v.maxValue(max, `Write a whole number from ${min} to ${max}`),
  );
}

/** One of a closed set. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return v.picklist(values, `Write one of ${values.join(', ')}`);
}

/** Members of a closed set, parted by commas. */
export function someOf<const T extends readonly [string, ...string[]]>(values: T) {
  const one = `(?:${values.join('|')})`;
  return v.pipe(
    v.string(),
    v.regex(new RegExp(`^${one}(?:,${one})*$`), `Write some of ${values.join(', ')}, with commas between`),
  );
}

/** The members of a text with commas between; nothing where there is none. */
export function members<T extends string>(given: string | undefined): readonly T[] | undefined {
  return given === undefined ? undefined : (given.split(',') as T[]);
}

/** A day, YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.isoDate('Write a day, YYYY-MM-DD'));

/** Nodes that may be named in one question. */
const MOST_IDS = 5_000;

/** Ids of nodes, in a body: an address is too short for what somebody sees. */
export const ids = v.pipe(v.array(text), v.maxLength(MOST_IDS));

/** For routes that take nothing. */
export const nothing = v.strictObject({});

/** For routes that take an id in their path and nothing else. */
export const byId = v.strictObject({ id: text });

/** What was given of optional parameters, without those that were not. */
export function given<T extends object>(params: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(params).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
