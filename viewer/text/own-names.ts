// States by their names in the reader's language. The graph's own names are English; what it says of them stays as it is.

import { locale } from './locale.ts';

const STATE = /^country:([A-Z]{2})$/;

/** The name of a state by its id; the given one for whatever is no state, or has no name in that language. */
function stateNames(language: string): (id: unknown, name: string) => string {
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return (id, name) => {
    const code = typeof id === 'string' ? STATE.exec(id)?.[1] : undefined;
    return (code && regions.of(code)) ?? name;
  };
}

/**
 * An answer of the server in which everything that has a state's `id` (of what reports differ on, its `value`) and a
 * `name` beside it, or columns of both, is named in the language of the page. The answer itself is changed; in English nothing is.
 */
export function inOwnNames(answer: unknown, language: string = locale()): unknown {
  if (!language.startsWith('en')) rename(answer, stateNames(language));
  return answer;
}

function rename(value: unknown, nameOf: ReturnType<typeof stateNames>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    // Columns are long and of one kind: of texts and numbers none need be looked at.
    if (typeof value[0] === 'object') for (const one of value) rename(one, nameOf);
    return;
  }
  const row = value as Record<string, unknown>;
  const { id, value: said, name } = row;
  if (typeof name === 'string') row['name'] = nameOf(id ?? said, name);
  else if (Array.isArray(id) && Array.isArray(name)) row['name'] = name.map((one: string, at) => nameOf(id[at], one));
  for (const part of Object.values(row)) rename(part, nameOf);
} // prettier-ignore
