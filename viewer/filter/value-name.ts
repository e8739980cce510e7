// What the values of facets, and the facets themselves, are called.

import type { EventKind, Status } from '../../graph/model/index.ts';
import { FACET_KINDS, type FactTable, type KeyKind } from '../state/crossfilter/index.ts';
import type { FacetName } from '../state/index.ts';
import { languageName, locale, say as pageSays } from '../text/index.ts';
import { say } from './say.ts';

/** The name of a facet. */
export function facetName(facet: FacetName): string {
  return say(facet === 'voices' ? 'voicesFacet' : facet);
}

function voicesName(key: string): string {
  const [from = '', to] = key.split('-');
  if (to) return say('voicesRange', { from, to });
  return key === '10' ? say('voicesMore', { n: 10 }) : say('voices', { n: Number(key) });
}

function monthName(month: string): string {
  const format = new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

const NAMES: Readonly<Record<KeyKind, (key: string, table: FactTable) => string>> = {
  kind: (key) => pageSays(`kind.${key as EventKind}`),
  status: (key) => pageSays(`status.${key as Status}`),
  entity: (key, { facts, entityOf }) => facts.entities.name[entityOf.get(key) ?? -1] ?? key,
  language: languageName,
  outlet: (key) => key,
  count: voicesName,
  yes: () => say('yes'),
  month: monthName,
};

/** The name of a value; its key where the graph has it no more. */
export function valueName(table: FactTable, facet: FacetName, key: string): string {
  return NAMES[FACET_KINDS[facet].keys](key, table);
}
