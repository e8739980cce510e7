// Most of a day's news tells of no meeting, and often its names and words show that before a clause is read. Each of
// these says no more than what reading every clause would end with.

import type { EntityKind } from '../../../graph/model/index.ts';
import type { Named, Worded } from './gather.ts';
import { articleVeto } from './veto.ts';

/** Who can take part: whoever does is an entity of the article. */
const PARTIES: ReadonlySet<EntityKind> = new Set<EntityKind>(['country', 'person', 'organization']);

/** Nobody is named who could take part in anything. */
export function namesNobody({ linked }: Named): boolean {
  return !linked.entities.some(({ kind }) => PARTIES.has(kind));
}

/**
 * No word of an event stands in the text, and no two persons are named of whom it could tell without one (`implied.ts`
 * wants two); or it is of another world, in which nothing is read.
 */
export function tellsOfNothing(worded: Worded): boolean {
  const { lexicon, tokens, linked } = worded;
  const isPeopled = linked.entities.filter(({ kind }) => kind === 'person').length > 1;
  return (!isPeopled && !lexicon.tells(tokens)) || articleVeto(worded) !== undefined;
}
