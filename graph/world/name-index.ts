// What a full name means in any of the fifteen languages: people, organizations, buildings and regions of the records.

import { type EntityKind, folded, LANGUAGES } from '../model/index.ts';
import type { WorldRecords } from './records.ts';

/** Finds records by name; a name that several bear gives them all, sorted. */
export type NameIndex = (kind: EntityKind, name: string) => readonly string[];

/** Builds the index over every language's forms; about 30,000 names. */
export function indexNames(records: WorldRecords): NameIndex {
  const ids = new Map<string, Set<string>>();
  const add = (id: string, form: string): void => {
    const key = `${id.slice(0, id.indexOf(':'))} ${folded(form)}`;
    const known = ids.get(key);
    if (known) known.add(id);
    else ids.set(key, new Set([id]));
  };
  for (const { id, name, aliases = [] } of records.people)
    for (const form of [name, ...aliases]) add(id, form);
  for (const { id, name, acronyms = [], called = [] } of records.organizations)
    for (const form of [name, ...acronyms, ...called]) add(id, form);
  for (const { id, name, kind } of records.places) if (kind !== 'city') add(id, name);
  for (const language of LANGUAGES) {
    for (const [id, forms] of records.fewNames(language)) for (const form of forms) add(id, form);
  }
  return (kind, name) => [...(ids.get(`${PREFIXES[kind]} ${folded(name)}`) ?? [])].sort();
}

const PREFIXES = { country: 'country', person: 'person', organization: 'org', location: 'place' } as const;
