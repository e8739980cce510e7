// On what the reports of an event differ, as properties that Cypher can ask: a store holds no lists of maps.

import type { Said } from '../model/index.ts';
import type { PropertyValue } from './schema.ts';

/** The properties that `saidProperties` gives. */
export const SAID_PROPERTIES = ['differs', 'said', 'saidVoices', 'saidIn', 'saidDetails'] as const;

/**
 * Nothing where nothing is said; else `differs`, the fields on which some report can't be true where another is, and
 * three parallel lists: each value with its field (`date 2025-03-18/2025-03-19`, `status denied`, `place place:doha`,
 * `party country:QA`), how many voices say it, and in which articles (ids with blanks between). `saidDetails` is all of
 * it as JSON, for the way back.
 */
export function saidProperties(said: readonly Said[] = []): Readonly<Record<string, PropertyValue>> {
  if (said.length === 0) return {};
  const contradicted = said.filter(({ otherwise }) => otherwise > 0).map(({ field }) => field);
  return {
    differs: [...new Set(contradicted)],
    said: said.map(words),
    saidVoices: said.map(({ voices }) => String(voices)),
    saidIn: said.map(({ sources }) => [...new Set(sources.map(({ article }) => article))].join(' ')),
    saidDetails: JSON.stringify(said),
  };
}

function words(said: Said): string {
  if (said.field !== 'date') return `${said.field} ${said.value}`;
  const { start, end } = said.value;
  return `date ${start === end ? start : `${start}/${end}`}`;
}
