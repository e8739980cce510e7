// The town of an event's house that no list holds, with the words that name it. Where a listed house stands is the world's.

import type { NameMention } from '../../mentions/mention.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { TextSpan } from './candidate.ts';
import type { Settled } from './settle.ts';

/** A house's town. */
export interface HouseTown {
  readonly town: string;
  readonly because: TextSpan;
}

/** The town of the unlisted house in which an event was, and why; nothing where it was in none, or nobody says of the town. */
export function houseAndTown(
  { place, parties }: Pick<Settled, 'place' | 'parties'>,
  findings: Findings,
): HouseTown | undefined {
  const { townOf, linked } = findings;
  const house = linked.mentions.find((mention) => mention.entity === place && mention.house);
  if (place === undefined || !house) return undefined;
  const town = townOf(place);
  if (town === undefined) return townBefore(house, parties, findings);
  const named = linked.mentions.filter(({ entity, body }) => entity === town && body === undefined);
  // "le château de Riga" holds it.
  const { start, end } = named.findLast((mention) => mention.end <= house.start) ?? named[0] ?? house;
  return { town, because: { start, end } };
}

/** So many paragraphs above a house its town may be named. */
const MOST_ABOVE = 1;

/** "Rutte landed in Paramaribo. Santokhi received him in the palace": the town spoken of last, if it is at home with who met. */
function townBefore(
  house: NameMention,
  parties: readonly string[],
  findings: Findings,
): HouseTown | undefined {
  const { linked, sentences, isTown, stateOf } = findings;
  const paragraphOf = ({ start: at }: TextSpan): number =>
    sentences.find(({ start, end }) => start <= at && at < end)?.paragraph ?? -1;
  const spoken = linked.mentions.findLast(
    ({ entity, locative, body, end }) =>
      end <= house.start && locative === true && body === undefined && isTown(entity),
  );
  if (!spoken || paragraphOf(house) - paragraphOf(spoken) > MOST_ABOVE) return undefined;
  const state = stateOf(spoken.entity);
  if (state === undefined || !sides(parties, findings).has(state)) return undefined;
  return { town: spoken.entity, because: { start: spoken.start, end: spoken.end } };
}
