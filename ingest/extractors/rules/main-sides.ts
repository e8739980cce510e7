// The side that a clause leaves out because the whole article is about two: "Their next talks will be in Ukraine",
// "At the beginning of November Wang rang".

import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { isDefinite } from './noun.ts';
import { unique } from './parties.ts';
import type { Telling, Trigger } from './telling.ts';

/** What is known of the meeting but for its parties. */
type Told = Pick<Candidate, 'status' | 'dated' | 'placed'>;

/** The parties with the sides of the article's main pair that they lack; the same where the pair doesn't fit. */
export function withMainSides(
  telling: Telling,
  trigger: Trigger,
  told: Told,
  ids: readonly string[],
  pointed: boolean,
): readonly string[] {
  const { findings } = telling;
  const said =
    told.dated === 'said' ||
    told.placed === 'said' ||
    ['planned', 'cancelled', 'denied'].includes(told.status);
  if (!said || sides(ids, findings).size > 1) return ids;
  // Without tenses "下次在莫斯科见面" is as open as "their next meeting".
  const ahead = told.status === 'planned' || told.status === 'proposed';
  const bare = trigger.value.part === 'noun' || (findings.pack.events.tenseless === true && ahead);
  if (bare) return ofNoun(telling, trigger, told, ids);
  return pointed ? ofVerb(telling, ids) : ids;
}

/** "Their next meeting will be in Ukraine" founds one; where it was told before, it is that one. */
function ofNoun(
  telling: Telling,
  trigger: Trigger,
  { status }: Told,
  ids: readonly string[],
): readonly string[] {
  const { findings, clause, register } = telling;
  const pair = register.mainPair.length > 0 ? register.mainPair : pairOf(telling);
  const fits = pair.length === 2 && ids.every((id) => pair.includes(findings.sideOf(id)));
  // "The second meeting was held in X on June 2"
  const { again } = findings.lexicon.signs;
  const further = again.find(findings.tokens, clause.from, clause.to).length > 0;
  const open = further || ['planned', 'proposed', 'cancelled', 'denied'].includes(status);
  const founds = (fits && !isDefinite(findings, trigger)) || (ids.length === 0 && open && pair.length >= 2);
  return founds ? unique([...ids, ...pair]) : ids;
}

/** The sides of the event told first; where none was told, the two persons who stood together last. */
function pairOf({ findings, register }: Telling): string[] {
  const told = [...sides(register.mainSet, findings)];
  if (told.length > 0) return told;
  return [...(register.groups.findLast(({ of, ids }) => of === 'persons' && ids.length === 2)?.ids ?? [])];
}

/** "At the beginning of November Wang rang": whoever else is meant is of the other side. */
function ofVerb({ findings, register, notes }: Telling, ids: readonly string[]): readonly string[] {
  const [own] = sides(ids, findings);
  const other = register.mainPair.find((side) => side !== own);
  if (own === undefined || other === undefined || !register.mainPair.includes(own)) return ids;
  notes.push('parties: the other side of the article');
  return [...ids, (ids.some(findings.isPerson) && leaderOf(findings, register, other)) || other];
}

/** Whom the article tells of on that side: the protagonist, else the person named last. */
function leaderOf(findings: Findings, { protagonist, persons }: Register, side: string): string | undefined {
  return [protagonist, ...persons].find((id) => id !== undefined && findings.sideOf(id) === side);
}
