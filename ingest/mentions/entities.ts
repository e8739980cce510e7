// The entity behind each id: canonical English where the world knows it, else the article's fullest form.

import type { Entity } from '../../graph/model/index.ts';
import type { World } from '../../graph/world/index.ts';
import type { NameMention, Representation } from './mention.ts';
import type { Person } from './people.ts';

/** The record of an id, with every form that the article uses for it under `names`. */
export function entityOf(
  world: World,
  id: string,
  person: Person | undefined,
  mentions: readonly NameMention[],
  represents: readonly Representation[],
  inCase: (mention: NameMention) => string,
): Entity {
  const own = mentions.filter((mention) => mention.entity === id && mention.body === undefined);
  const forms = new Set(
    own.flatMap((mention) => [mention.text, inCase(mention), mention.short ?? mention.text]),
  );
  const known = world.country(id) ?? world.organization(id) ?? world.person(id) ?? world.place(id);
  const place = world.place(id);
  const ministry = world.ministryOf(id);
  const name =
    known?.name ??
    (ministry
      ? world.ministry(ministry.country, ministry.portfolio)!.name
      : (person?.name ?? [...forms][0] ?? id));
  forms.delete(name);
  const town = mentions.find((mention) => mention.entity === id && mention.town !== undefined)?.town;
  const state = stateOf(world, id, represents) ?? world.place(town ?? '')?.country;
  return {
    id,
    kind: kindOf(id),
    name,
    ...(forms.size > 0 ? { names: [...forms].sort() } : {}),
    ...(state === undefined || state === id ? {} : { country: state }),
    ...(place?.lat === undefined || place.lon === undefined ? {} : { lat: place.lat, lon: place.lon }),
  };
}

function kindOf(id: string): Entity['kind'] {
  if (id.startsWith('country:')) return 'country';
  if (id.startsWith('person:')) return 'person';
  return id.startsWith('org:') ? 'organization' : 'location';
}

function stateOf(world: World, id: string, represents: readonly Representation[]): string | undefined {
  if (id.startsWith('country:')) return id;
  const own = world.place(id)?.country ?? world.organization(id)?.country ?? world.ministryOf(id)?.country;
  if (own !== undefined) return own;
  const to = represents.find((edge) => edge.from === id)?.to;
  return to === undefined || to === id ? undefined : stateOf(world, to, []);
}
