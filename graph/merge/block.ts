// Blocks: only claims of one block are compared, so that cost grows with candidates, not with the graph.

import { ENCOUNTERS } from './encounter.ts';
import type { EventClaim } from '../model/index.ts';

/** Classes whose events have two sides; one that names fewer is not known well enough to be joined. */
const TWO_SIDED = new Set(['meeting', 'call']);

/**
 * The block of a claim: class of encounter, days and sides. A claim without a date, or with too few sides,
 * has a block of its own and is joined with nothing.
 */
export function blockOf(claim: EventClaim): string {
  const { date, kind, sides } = claim;
  const encounter = ENCOUNTERS[kind].class;
  const needed = TWO_SIDED.has(encounter) ? 2 : 1;
  if (date === null || sides.length < needed) return `alone|${claim.article}|${claim.local}`;
  const who = sides.map(({ match }) => match).sort();
  return [encounter, date.start, date.end, ...who].join('|');
}
