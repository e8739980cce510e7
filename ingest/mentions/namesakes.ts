// "Montenegro recebeu Macron": a surname that is a state's name too, of somebody whom the article names in full.

import type { World } from '../../graph/world/index.ts';
import type { Hit } from './lexicon.ts';
import type { NameMention } from './mention.ts';
import type { Person } from './people.ts';
import type { Page } from './phrases.ts';

/**
 * The one person of the world, named in full in the article, whose surname stands where a state's name was read; nobody
 * where a word of place stands before it: "em Montenegro".
 */
export function namesakeOf(
  { tokens }: Page,
  world: World,
  people: ReadonlyMap<string, Person>,
  { first, last }: Hit,
  { kind, locative, form }: NameMention,
): string | undefined {
  const token = tokens[first];
  if (kind !== 'country' || form !== 'name' || locative || last > first || !token?.capital) return undefined;
  const bearers = [...people.values()].filter(
    ({ id, forms, familyFirst }) =>
      world.person(id) !== undefined &&
      !familyFirst &&
      forms.some((words) => words.length > 1 && words.at(-1) === token.folded),
  );
  return bearers.length === 1 ? bearers[0]?.id : undefined;
}
