// Which entities of different articles are one: those with a global id. Any other is its article's own.

import { type Entity, hash } from '../model/index.ts';

/** What the merge needs to know of the world. */
export interface KnownWorld {
  /** Whether an id is a record of the world, and so the same thing in every article. */
  has(id: string): boolean;
}

const COUNTRY = /^country:[A-Z]{2}$/;

/** Whether the id means the same in every article: an ISO country or a record of the world. */
export function isGlobal(id: string, world: KnownWorld): boolean {
  return COUNTRY.test(id) || world.has(id);
}

/** The graph's id of an entity: its own where that is global, else `person:` (…) and a hash of article and own id. */
export function graphEntityId(article: string, entity: Pick<Entity, 'id'>, world: KnownWorld): string {
  if (isGlobal(entity.id, world)) return entity.id;
  const prefix = entity.id.slice(0, entity.id.indexOf(':'));
  return `${prefix}:${hash(article, entity.id)}`;
}
