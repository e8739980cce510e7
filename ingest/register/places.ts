// What the world and the article say of a place: the town that a building stands in, and what is too wide to meet in.

import type { World } from '../../graph/world/index.ts';
import type { Sentence } from '../article/text.ts';
import type { Linked } from '../mentions/mention.ts';
import { within } from './within.ts';

export interface PlaceLookups {
  /** The town of a building that is an entity of the article; nothing for what is no building, or where nobody says. */
  readonly townOf: (place: string) => string | undefined;
  /** A city of the world. */
  readonly isTown: (place: string) => boolean;
  /** A region or a sea: something is about it oftener than in it. */
  readonly isWide: (place: string) => boolean;
}

/** Lookups over the places of an article. */
export function placeLookups(
  { mentions, entities }: Linked,
  sentences: readonly Sentence[],
  world: World,
): PlaceLookups {
  const known = new Set(entities.map(({ id }) => id));
  const isTown = (id: string): boolean => world.place(id)?.kind === 'city';
  /** "the palace in Ankara", "le château de Pau": a building that only the article knows is in the town named nearest. */
  const beside = (place: string): string | undefined => {
    const named = mentions.find(({ entity }) => entity === place);
    if (named?.town !== undefined) return named.town;
    const sentence = named && sentences.find(({ start, end }) => start <= named.start && named.end <= end);
    if (!named || !sentence) return undefined;
    const far = ({ start, end }: { readonly start: number; readonly end: number }): number =>
      Math.max(0, start - named.end, named.start - end);
    return within(mentions, sentence)
      .filter(({ entity, locative }) => locative && isTown(entity))
      .sort((a, b) => far(a) - far(b))[0]?.entity;
  };
  const townOf = (place: string): string | undefined => {
    if (!place.startsWith('place:') || isTown(place)) return undefined;
    const record = world.place(place);
    const town = record ? record.within : beside(place);
    return town !== undefined && known.has(town) ? town : undefined;
  };
  const isWide = (place: string): boolean => ['region', 'sea'].includes(world.place(place)?.kind ?? '');
  return { townOf, isTown, isWide };
}
