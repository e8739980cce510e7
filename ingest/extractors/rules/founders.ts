// "The meeting with B, set for Friday in X, was put off": a definite noun that tells what no other sentence does.

import type { Findings } from '../../register/findings.ts';
import { pronounOne } from '../../register/refer.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { withStates } from './parties.ts';

/**
 * Who met at what a definite noun tells with a day of its own and with a place or somebody's name: those named, and the
 * other of the two sides of the article, else whom it speaks of. Nobody where the two aren't a state or a body each.
 *
 * @param named who is named with it, the state of a journey's place among them
 */
export function foundersOf(
  findings: Findings,
  register: Register,
  { dated, placed }: Pick<Candidate, 'dated' | 'placed'>,
  named: readonly string[],
): readonly string[] {
  if (dated !== 'said' || (named.length === 0 && placed !== 'said')) return [];
  const known = sides(named, findings);
  if (known.size > 1 || ![...known].every(findings.isPower)) return [];
  const { mainPair } = register;
  if (mainPair.length === 2 && [...known].every((side) => mainPair.includes(side)))
    return withStates([...named, ...mainPair.filter((side) => !known.has(side))], findings);
  // "The journey had begun on Friday in Uganda": a stop, which what follows tells of.
  const met = named.some(
    (id) => !findings.linked.mentions.some((name) => name.entity === id && name.locative),
  );
  const other = known.size === 1 && met ? pronounOne(register, findings, new Set(named)) : undefined;
  const side = other === undefined ? undefined : findings.sideOf(other);
  if (other === undefined || side === undefined || known.has(side) || !findings.isPower(side)) return [];
  return withStates([...named, other], findings);
}
