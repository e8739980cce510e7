// What states are called in every language of the model, from the platform's own tables.

import { LANGUAGES } from '../model/index.ts';

const STATE = /^country:([A-Z]{2})$/;

let writers: readonly Intl.DisplayNames[] | undefined;

/** The names of a state by its id, each once; none for other ids and for codes that the platform does not know. */
export function stateNames(id: string): readonly string[] {
  const code = STATE.exec(id)?.[1];
  if (code === undefined) return [];
  writers ??= LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  return [...new Set(writers.flatMap((writer) => writer.of(code) ?? []))];
}
