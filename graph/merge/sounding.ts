// Records of people that sound like a name beside the same state or in the same office: "Andrei Beloussow" is the record "Andrey Belousov".

import type { Day, Entity } from '../model/index.ts';
import type { KnownWorld } from './entity-ids.ts';
import { nameKey } from './name-key.ts';
import { familySounds, type Office } from './office-names.ts';

/** The certain holder of one of a person's offices, where the family name sounds so. */
export function holderSounding(
  world: KnownWorld,
  entity: Entity,
  offices: readonly Office[],
  day: Day | null,
): string | undefined {
  if (day === null || !world.holders) return undefined;
  const sounds = familySounds(entity);
  const holders = offices.flatMap(({ of, role }) => world.holders!(role, of, day));
  const found = holders.find(({ person, certain }) => {
    const name = certain ? world.nameOf?.(person) : undefined;
    return name !== undefined && familySounds({ name }).some((sound) => sounds.includes(sound));
  });
  return found?.person;
}

/** The record of a key, null where several have it. */
type Sounds = ReadonlyMap<string, string | null>;

const built = new WeakMap<NonNullable<KnownWorld['people']>, Sounds>();

/** The one record of a person whose name has the same key, or nothing. `owners`: whom the person stands for. */
export function recordSounding(
  world: KnownWorld,
  entity: Entity,
  owners: readonly string[],
): string | undefined {
  if (entity.kind !== 'person' || !world.people) return undefined;
  const key = nameKey(entity, owners);
  return key === undefined ? undefined : (soundsOf(world, world.people).get(key) ?? undefined);
}

function soundsOf(world: KnownWorld, people: NonNullable<KnownWorld['people']>): Sounds {
  const known = built.get(people);
  if (known) return known;
  const sounds = new Map<string, string | null>();
  for (const { id, name, aliases = [] } of people()) {
    const states = (world.standsFor?.(id) ?? []).filter((owner) => owner.startsWith('country:'));
    for (const form of [name, ...aliases]) {
      for (const owner of states.length > 0 ? states : [undefined]) {
        const key = nameKey({ id, kind: 'person', name: form }, owner === undefined ? [] : [owner]);
        if (key !== undefined) sounds.set(key, sounds.has(key) && sounds.get(key) !== id ? null : id);
      }
    }
  }
  built.set(people, sounds);
  return sounds;
}
