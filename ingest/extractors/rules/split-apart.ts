// "received separately", "one after the other", "with A and with B": one meeting for each guest, none of all.

import type { Actor } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { pronounOne } from '../../register/refer.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import { within } from '../../register/within.ts';
import { isSpoken, type Candidate } from './candidate.ts';
import { guestLists, hasOwnSigns, headsIn, type Guest } from './guest-lists.ts';
import { unique, withStates } from './parties.ts';

/** Words of a title between "by" and a name. */
const MOST_TITLE = 5;

/** The candidate, or one for each of its guests with all the others where its clause says that they were met apart. */
export function splitApart(
  candidate: Candidate,
  findings: Findings,
  actors: readonly Actor[],
  subject: readonly string[],
  register: Register,
): Candidate[] {
  const clause = findings.clauses[candidate.clause];
  const { frame } = candidate;
  if (!clause || isSpoken(candidate) || frame === 'gathering' || frame === 'attendance') return [candidate];
  const { lexicon, tokens, sideOf } = findings;
  // "他先后同两人通了电话": who called them, not the two.
  const acting = sides(subject, findings).size === 1 ? subject : spokenOf(findings, clause, register);
  const said = lexicon.signs.apart.find(tokens, clause.from, clause.to).length > 0;
  const guests = said
    ? guestsApart(candidate, findings, clause, actors, acting)
    : ownSigned(candidate, findings, clause, actors);
  if (!guests) return [candidate];
  const others = candidate.parties.filter(
    (id) => !guests.some((guest) => guest === id || sideOf(guest) === sideOf(id)),
  );
  if (others.length === 0) return said ? [] : [candidate];
  // Who goes between two is no mediator with each of them.
  const kind = candidate.kind === 'mediation' && frame !== 'mediation' ? 'talks' : candidate.kind;
  return guests.map((guest) => ({
    ...candidate,
    kind,
    parties: unique(withStates([guest, ...others], findings)),
  }));
}

/** Whom "he" means where it stands in a clause that names nobody. */
function spokenOf(findings: Findings, { from, to }: Clause, register: Register): readonly string[] {
  const { lexicon, tokens } = findings;
  if (lexicon.signs.one.find(tokens, from, to).length === 0) return [];
  const meant = pronounOne(register, findings, new Set());
  return meant === undefined ? [] : [meant];
}

/** Whom "separately" parts: a list that leaves somebody who met them, else those whom a collective word means. */
function guestsApart(
  { parties }: Candidate,
  findings: Findings,
  clause: Clause,
  actors: readonly Actor[],
  acting: readonly string[],
): readonly string[] | undefined {
  const { isPerson, sideOf, lexicon, tokens } = findings;
  const met = new Set(parties);
  const lists = guestLists(findings, clause, actors).map((list) => list.filter(({ id }) => met.has(id)));
  const leaves = (list: readonly Guest[]): boolean => {
    const theirs = sides(ids(list), findings);
    return parties.some((id) => !theirs.has(sideOf(id)));
  };
  // "A and B were received separately by C and D": those who received them stand behind "by".
  const receives = ([first]: readonly Guest[]): boolean => {
    const at = tokenAt(tokens, first?.start ?? 0);
    return lexicon.signs.by.find(tokens, Math.max(clause.from, at - MOST_TITLE), at).length > 0;
  };
  const apart = lists.filter((list) => sides(ids(list), findings).size > 1 && leaves(list));
  const guests = apart.some((list) => !receives(list)) ? apart.filter((list) => !receives(list)) : apart;
  const longest = guests.toSorted((a, b) => b.length - a.length)[0];
  // "held apart talks with A, the EU and China": states and bodies are as often met together.
  if (longest?.every(({ person, by }) => person || by === 'role')) return ids(longest);
  const named = new Set(
    [
      ...within(findings.linked.mentions, clause).map(({ entity }) => entity),
      // "the EU's top diplomat received them separately"
      ...within(findings.linked.roles, clause).flatMap(({ person }) => person ?? []),
      ...headsIn(findings, clause, actors).map(({ id }) => id),
    ].map(sideOf),
  );
  const acts = sides(acting, findings);
  const unnamed = parties.filter((id) => !named.has(sideOf(id)) && !acts.has(sideOf(id)));
  const people = unnamed.filter(isPerson);
  const pointed = people.length > 0 ? people : [...sides(unnamed, findings)];
  return pointed.length > 1 && sides(pointed, findings).size === pointed.length ? pointed : undefined;
}

/** "sprach mit A und mit B", "telephoned A and B": those whom one side met or called behind the event's word. */
function ownSigned(
  { kind, parties, trigger }: Candidate,
  findings: Findings,
  clause: Clause,
  actors: readonly Actor[],
): readonly string[] | undefined {
  const { lexicon, tokens, pack } = findings;
  const met = new Set(parties);
  const found = lexicon.triggers.at(tokens, tokenAt(tokens, trigger.start));
  const calls = kind === 'call' && found?.value.part === 'verb';
  const together =
    lexicon.signs.joint.find(tokens, clause.from, clause.to).length > 0 ||
    lexicon.collectives.find(tokens, clause.from, clause.to).length > 0;
  if (together) return undefined;
  const list = guestLists(findings, clause, actors).findLast((each) => {
    const all = each.every(({ id, person }) => person && met.has(id));
    const behind = pack.events.verbLast
      ? lexicon.signs.with.at(tokens, tokenAt(tokens, each.at(-1)?.end ?? 0)) !== undefined
      : trigger.start < (each[0]?.start ?? 0);
    const theirs = sides(ids(each), findings);
    const others = sides(
      parties.filter((id) => !theirs.has(findings.sideOf(id))),
      findings,
    );
    return (
      all &&
      behind &&
      theirs.size === each.length &&
      others.size === 1 &&
      (calls || hasOwnSigns(findings, each))
    );
  });
  return list && ids(list);
}

function ids(list: readonly Guest[]): string[] {
  return list.map(({ id }) => id);
}
