// "first saw Kurti in Pristina, then Vucic in Belgrade": the second clause has the first one's verb.

import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { cuesIn } from './cues-in.ts';
import { onlyNames } from './only-names.ts';
import { withStates } from './parties.ts';
import { datesIn, readDate } from './when.ts';
import { placesIn, readPlace } from './where.ts';

/** The event of a clause that begins with "then" and has no verb of its own, where the one before began with "first". */
export function repeatTrigger(
  findings: Findings,
  register: Register,
  clause: Clause,
  index: number,
  actors: readonly Actor[],
  before: Candidate | undefined,
): Candidate[] {
  const { lexicon, tokens, clauses } = findings;
  const previous = clauses[index - 1];
  if (!before || !previous || before.sentence !== clause.sentence || before.clause !== index - 1) return [];
  // "but a day before that the secretary refused to fly": it says why there was nothing, and repeats no verb.
  if (cuesIn(findings, clause).has('negation')) return [];
  const dated =
    lexicon.signs.joiner.at(tokens, clause.from, clause.to) !== undefined &&
    lexicon.triggers.find(tokens, clause.from, clause.to).length === 0 &&
    datesIn(findings, clause).length > 0;
  // "He met A there, and in Rome B": the place stands for the verb.
  const placed =
    (lexicon.signs.joiner.at(tokens, clause.from, clause.to) ??
      lexicon.signs.cutAfterComma.at(tokens, clause.from, clause.to)) !== undefined &&
    lexicon.triggers.find(tokens, clause.from, clause.to).length === 0 &&
    lexicon.signs.with.find(tokens, clause.from, clause.to).length > 0 &&
    placesIn(findings, clause).length > 0 &&
    onlyNames(findings, clause);
  // "a następnie z B": behind "and" too.
  const opens = lexicon.signs.cutAfterComma.at(tokens, clause.from, clause.to)?.to ?? clause.from;
  const then = [clause.from, opens].some((at) => lexicon.signs.thenThis.at(tokens, at, clause.to));
  const follows = clause.link === 'then' || then;
  const first = lexicon.signs.first.find(tokens, previous.from, previous.to).length > 0;
  if (!dated && !placed && !(follows && (first || onlyNames(findings, clause)))) return [];
  const guests = actorsIn(actors, clause).filter(({ slot, person }) => slot === 'party' && person);
  const hosts = register.subject.filter((id) => !guests.some((guest) => guest.id === id));
  // "in March in Doha and in June in Rome": the same met again.
  const same = guests.length === 0 && dated && !before.definite && onlyNames(findings, clause);
  if (guests.length === 0 && !(same && placesIn(findings, clause).length > 0)) return [];
  const met = same ? before.parties : [...hosts, ...guests.map(({ id }) => id)];
  const parties = withStates(met, findings);
  if (sides(parties, findings).size < 2) return [];
  const trigger = { start: clause.start, end: clause.end };
  return [
    {
      ...before,
      ...readPlace(findings, register, clause, trigger, true),
      ...(datesIn(findings, clause).length > 0 &&
        readDate(findings, register, clause, trigger, 'past', undefined, false)),
      parties,
      trigger,
      clause: index,
      definite: false,
    },
  ];
}
