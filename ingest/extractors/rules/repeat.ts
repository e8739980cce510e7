// "first saw Kurti in Pristina, then Vucic in Belgrade": the second clause has the first one's verb.

import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { isDash } from '../../register/list-marks.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import { within } from '../../register/within.ts';
import { partiesAlone, type Candidate } from './candidate.ts';
import { cuesIn } from './cues-in.ts';
import { ordinalAt } from './list-items.ts';
import { onlyNames } from './only-names.ts';
import { withStates } from './parties.ts';
import { countsOn } from './days-of.ts';
import { carriedDate, datesIn, readDate } from './when.ts';
import { placesIn, readPlace } from './where.ts';

/** The event of a clause that begins with "then" and has no verb of its own, where the one before began with "first". */
export function repeatTrigger(
  findings: Findings,
  register: Register,
  told: Clause,
  index: number,
  actors: readonly Actor[],
  before: Candidate | undefined,
): Candidate[] {
  const { lexicon, tokens, clauses } = findings;
  const previous = clauses[index - 1];
  if (!before || !previous || before.sentence !== told.sentence) return [];
  // "…, а в субботу — Моди": a dash stands for the verb; who met is said behind it.
  if (isGap(findings, told)) return [];
  const gap = before.clause === index - 2 && isGap(findings, previous);
  if (before.clause !== index - 1 && !gap) return [];
  const clause = gap ? { ...told, from: previous.from, start: previous.start } : told;
  // "but a day before that the secretary refused to fly": it says why there was nothing, and repeats no verb.
  if (cuesIn(findings, clause).has('negation')) return [];
  const bare = onlyNames(findings, clause);
  const verbless = lexicon.triggers.find(tokens, clause.from, clause.to).length === 0;
  const joins = lexicon.signs.joiner.at(tokens, clause.from, clause.to) !== undefined;
  const cut = lexicon.signs.cutAfterComma.at(tokens, clause.from, clause.to);
  const days = datesIn(findings, clause);
  // "…, a we wtorek z B": no more than whom and when.
  const dated = verbless && days.length > 0 && (gap || joins || (bare && cut !== undefined));
  // "He met A there, and in Rome B": the place stands for the verb.
  const placed =
    verbless &&
    bare &&
    (joins || cut !== undefined) &&
    lexicon.signs.with.find(tokens, clause.from, clause.to).length > 0 &&
    placesIn(findings, clause).length > 0;
  // "a następnie z B": behind "and" too.
  const opens = cut?.to ?? clause.from;
  const then = [clause.from, opens].some((at) => lexicon.signs.thenThis.at(tokens, at, clause.to));
  const follows = clause.link === 'then' || then;
  const first = lexicon.signs.first.find(tokens, previous.from, previous.to).length > 0;
  const counted = countedOn(findings, told, previous, before);
  // "A appelle B le 2 février, puis de nouveau le 17."
  const again = lexicon.signs.again.find(tokens, clause.from, clause.to).length > 0;
  const anew = again && verbless && bare && days.length > 0 && (follows || joins) && !before.definite;
  if (!counted && !dated && !placed && !anew && !((follows || gap) && (first || bare))) return [];
  const guests = actorsIn(actors, clause).filter(({ slot, person }) => slot === 'party' && person);
  const hosts = register.subject.filter((id) => !guests.some((guest) => guest.id === id));
  // "in March in Doha and in June in Rome": the same met again.
  const same = counted || anew || (guests.length === 0 && dated && !before.definite && bare);
  const onward = guests.length === 0 && bare ? wentOn(findings, clause, before) : undefined;
  if (guests.length === 0 && !onward && !(same && (anew || placesIn(findings, clause).length > 0))) return [];
  const met = onward ?? (same ? partiesAlone(before) : [...hosts, ...guests.map(({ id }) => id)]);
  const parties = withStates(met, findings);
  if (sides(parties, findings).size < 2) return [];
  const trigger = { start: clause.start, end: clause.end };
  // "а на следующий день в Берлине —": counted already where the dash's clause was heard.
  const moved = gap && datesIn(findings, previous).some(({ meaning }) => countsOn(meaning, 'past'));
  const tense = before.status === 'planned' ? 'future' : 'past';
  return [
    {
      ...before,
      ...(before.kind !== 'call' && readPlace(findings, register, clause, trigger, true)),
      ...(moved && carriedDate(findings, register, clause)),
      ...(!moved &&
        days.length > 0 &&
        readDate(findings, register, clause, trigger, { tense, definite: false })),
      parties,
      trigger,
      clause: index,
      definite: false,
    },
  ];
}

/** "die zweite am 19. April in Rom", "…, второй — 19 апреля в Риме": another of what was told, with a day and a place of its own. */
function countedOn(findings: Findings, told: Clause, previous: Clause, before: Candidate): boolean {
  const { tokens, lexicon } = findings;
  if (before.definite && !before.founders) return false;
  const opens = ordinalAt(findings, told);
  const dash = previous.to - 1;
  const closes = isDash(tokens[dash]) && ordinalAt(findings, { from: dash - 1, to: dash }) !== undefined;
  const rest = { from: opens ?? told.from, to: told.to };
  return (
    (opens !== undefined || closes) &&
    datesIn(findings, told).length > 0 &&
    placesIn(findings, told).length > 0 &&
    lexicon.triggers.find(tokens, rest.from, rest.to).length === 0 &&
    onlyNames(findings, rest)
  );
}

/** "а оттуда —": no more than when and from where, before a dash. */
function isGap(findings: Findings, clause: Clause): boolean {
  const { tokens, lexicon, linked } = findings;
  return (
    isDash(tokens[clause.to - 1]) &&
    within(linked.mentions, clause).every(({ kind }) => kind === 'location') &&
    lexicon.triggers.find(tokens, clause.from, clause.to).length === 0 &&
    onlyNames(findings, clause)
  );
}

/** "flew to Tehran, and from there to Damascus": the travellers with the state of the next place; nothing at home. */
function wentOn(
  findings: Findings,
  clause: Clause,
  { kind, place: old, parties }: Candidate,
): readonly string[] | undefined {
  const next = placesIn(findings, clause)[0]?.entity;
  if (kind !== 'visit' || old === undefined || next === undefined) return undefined;
  const [left, host] = [findings.stateOf(old), findings.stateOf(next)];
  if (left === undefined || host === undefined || left === host) return undefined;
  const travellers = parties.filter((id) => findings.sideOf(id) !== left);
  return travellers.length > 0 ? [...travellers, host] : undefined;
}
