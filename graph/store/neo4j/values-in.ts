// Our values as the driver's. JavaScript has one kind of number and the driver sends it as a float; what is whole in
// the model or in a person's parameters must be a whole number to Cypher (`LIMIT $n`, `7 / e.sources`).

import type { Properties } from '../schema.ts';

/** Properties that are fractions also where their value is whole. */
const FRACTIONS = new Set(['lat', 'lon']);

/** The properties of a node or a relationship. */
export function propertiesIn(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'number' && !FRACTIONS.has(key) ? BigInt(value) : value,
    ]),
  );
}

/** A person's parameter, which is JSON. */
export function parameterIn(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(parameterIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, parameterIn(one)]));
}

/** What the server holds of a node or relationship, as the properties it was made of. */
export function propertiesOut(properties: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'bigint' ? Number(value) : value,
    ]),
  ) as Properties;
}
