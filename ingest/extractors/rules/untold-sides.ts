// The sides that a clause with a day of its own leaves out: "On May 3 B rang", "The committee met again on the 26th".

import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { unique } from './parties.ts';
import type { Telling } from './telling.ts';

/** What a clause's words were read to say. */
interface Read {
  readonly ids: readonly string[];
  /** Its word tells of a journey. */
  readonly journey: boolean;
  /** Its word is an everyday one. */
  readonly weak: boolean;
}

/**
 * Those who met on a day that the clause itself gives: whom it names, and who acted before, else the other side of the
 * article, else whom it speaks of most; where it names nobody, the two sides of the article, if it was. The same ids where
 * no day stands in the sentence, enough sides are known, or who is known is no state or body.
 */
export function withUntoldSides(
  { findings, register, notes }: Telling,
  { dated, status }: Pick<Candidate, 'dated' | 'status'>,
  { ids, journey, weak }: Read,
): readonly string[] {
  const [own, other] = sides(ids, findings);
  if (dated !== 'said' || other !== undefined || journey) return ids;
  if (own === undefined) {
    // "On Thursday the chamber debates the budget": what lies ahead may be anybody's.
    if (register.mainPair.length === 0 || status === 'planned') return ids;
    notes.push('parties: the two sides of the article');
    return register.mainPair;
  }
  const meant = weak || !findings.isPower(own) ? undefined : otherThan(own, register, findings);
  if (meant === undefined) return ids;
  notes.push('parties: whoever the article tells of');
  return unique([...ids, meant]);
}

/** Who of another side acted last, else the other side of the article and of it whom it tells of, else whom it speaks of most. */
function otherThan(
  own: string,
  { subject, actor, mainPair, protagonist, persons }: Register,
  findings: Findings,
): string | undefined {
  const isOther = (id: string | undefined): id is string =>
    id !== undefined && findings.sideOf(id) !== own && findings.isPower(findings.sideOf(id));
  const acted = [...subject, actor?.id].find((id) => isOther(id) && findings.isPerson(id));
  if (acted !== undefined) return acted;
  const side = mainPair.includes(own) ? mainPair.find((each) => each !== own) : undefined;
  if (side === undefined) return isOther(protagonist) ? protagonist : undefined;
  return [protagonist, ...persons].find((id) => id !== undefined && findings.sideOf(id) === side) ?? side;
}
