// Records of people that sound like a name beside the same state: "Andrei Beloussow" is the record "Andrey Belousov".

import type { Entity } from '../model/index.ts';
import type { KnownWorld } from './entity-ids.ts';
import { nameKey } from './name-key.ts';

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
