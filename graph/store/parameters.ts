// What a query's parameters may be: JSON, and nothing that JSON would bend.

import { ChanceryError } from '../model/index.ts';

/** The parameters as they are. Throws `query-parameter` for a value that is no JSON. */
export function checkParameters(
  params: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  for (const [name, value] of Object.entries(params)) {
    if (isJson(value)) continue;
    const allowed = 'use null, true or false, a finite number, a text, a list or a map of these';
    throw new ChanceryError('query-parameter', `The parameter "$${name}" is ${nameOf(value)}; ${allowed}.`);
  }
  return params;
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isJson);
}

function nameOf(value: unknown): string {
  return typeof value === 'number' ? `"${value}"` : `not JSON ("${typeof value}")`;
}
