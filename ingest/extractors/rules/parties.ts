// Who takes part: those named in the clause, then those that its words point at, then those carried to it.

import { fitsOffice } from '../../mentions/index.ts';
import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { TriggerWords } from '../../languages/index.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { leavesSubjectOut } from '../../register/left-out.ts';
import {
  collective,
  collectivesIn,
  ofManyStates,
  otherThan,
  pronounMany,
  pronounOne,
} from '../../register/refer.ts';
import { ofTopic } from '../../register/open-topic.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import { leftOut, onlyLast } from './marked-subject.ts';
import { carriedSubject, holderOf, rolesIn, subjectOf } from './subject.ts';
import { leftOutOfChain } from './topic-chain.ts';
import { actsUnnamed, opensClause } from './who-acts.ts';

export interface PartyReading {
  readonly ids: readonly string[];
  /** Named in the clause itself. */
  readonly named: readonly string[];
  /** Which of the ways gave them, for `explain`. */
  readonly ways: readonly string[];
}

/** What the clause's parties are read from. */
export interface PartyAsk {
  readonly clause: Clause;
  readonly actors: readonly Actor[];
  readonly register: Register;
  /** How many sides it takes; once there are as many, nothing more is carried. */
  readonly need: number;
  /** Whether who only says it takes part too: "said after talks with Y". */
  readonly sayers: boolean;
  /** The verb that tells it: who acts in its clause takes part, however many it names. */
  readonly verb?: PhraseMatch<TriggerWords> | undefined;
  /** The noun that tells it. */
  readonly noun?: PhraseMatch<TriggerWords> | undefined;
}

/** Reads the parties of one clause. Carried ones are added one way at a time, surest first. */
export function readParties(
  findings: Findings,
  { clause, actors, register, need, sayers, verb, noun }: PartyAsk,
): PartyReading {
  const takesPart = onlyLast(findings, actorsIn(actors, clause)).filter(
    ({ slot }) => slot === 'party' || (sayers && slot === 'sayer'),
  );
  const named = unique(takesPart.map(({ id }) => id));
  // "his talks with B went on, in the presence of A": who was there too says nothing of who met.
  const others = besideFrom(findings, clause);
  let ids = unique(takesPart.filter(({ start }) => start < others).map(({ id }) => id));
  const ways: string[] = named.length > 0 ? ['named'] : [];
  const lacks = (): boolean => sides(ids, findings).size < need;
  const add = (way: string, more: readonly string[]): void => {
    const fresh = more.filter((id) => !ids.includes(id));
    if (fresh.length === 0) return;
    ids = unique([...ids, ...fresh]);
    ways.push(way);
  };
  const { lexicon, tokens } = findings;
  // "He met A and B": those named are met.
  if (verb && !lacks()) add('who acts', actsUnnamed(findings, clause, actors, register, verb));
  // "orada Putin ve Şi'yle ayrı ayrı görüşecek": whose case says that they are met, all of them.
  if (verb && !lacks() && findings.pack.names.suffixes && register.subject.some(findings.isPerson))
    add('who acts', leftOut(findings, register, clause, actors, 1));
  if (need > 1 && named.length > 0 && !ways.includes('who acts'))
    add('who acts', opensClause(findings, clause, actors, register));
  if (lacks() && (clause.link === 'resumed' || clause.link === 'relative')) {
    // "the summit that Albania hosts": who is named in it acts; only a person before it is met.
    const before = carriedSubject(findings, register, clause, actors);
    const person = before.some(findings.isPerson);
    if (named.length === 0 || person) add('the noun before', before);
  }
  // "B, with whom he spoke", "B, con cui ha parlato": the noun before is met, who acts before the clause does so.
  if (
    lacks() &&
    clause.link === 'relative' &&
    lexicon.signs.with.at(tokens, clause.from) &&
    named.length === 0
  )
    add('who acts before', register.subjectSentence === clause.sentence ? register.subject : []);
  const roles = rolesIn(findings, clause);
  for (const role of roles) {
    if (!lacks() || role.plural || !role.definite || role.relative) continue;
    const meant = holderOf(role.role, register, findings, new Set(ids));
    if (meant !== undefined) add('role', [meant]);
  }
  const words = collectivesIn(findings, clause)
    .filter(({ from, to }) => !ofTopic(findings, from, to))
    .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (words && lacks()) {
    const met = lexicon.signs.with.at(tokens, words.from - 1, words.from) !== undefined;
    const one =
      met && named.length === 0 && lexicon.signs.one.find(tokens, clause.from, words.from).length > 0;
    const acts = one ? pronounOne(register, findings, new Set()) : undefined;
    if (acts !== undefined) add('pronoun', [acts]);
    const but = new Set(acts === undefined ? [] : [acts]);
    add('collective', collective(words.value, register, clause.sentence, findings, but));
  }
  const many = ({ start, end }: (typeof roles)[number]): boolean =>
    ofManyStates(findings, tokenAt(tokens, start), tokenAt(tokens, end));
  if (need === 2 && lacks() && roles.some((role) => role.plural && role.of === undefined && !many(role))) {
    const met = [...sides(register.mainSet, findings)];
    if (met.length === 2) add('roles', met);
  }
  if (lacks() && roles.some(({ relative }) => relative)) {
    const met = register.lastSet.filter(findings.isPerson);
    const others = met.filter((id) => ids.every((named) => findings.sideOf(named) !== findings.sideOf(id)));
    if (ids.length > 0 && sides(others, findings).size === 1) add('counterpart', others);
  }
  for (const [sign, at] of [
    ['host', true],
    ['guest', false],
  ] as const) {
    if (!lacks() || lexicon.signs[sign].find(tokens, clause.from, clause.to).length === 0) continue;
    const place = register.lastPlace === undefined ? undefined : findings.stateOf(register.lastPlace);
    const met = register.lastSet.filter(findings.isPerson);
    if (place !== undefined)
      add(
        sign,
        met.filter((id) => (findings.sideOf(id) === place) === at),
      );
  }
  if (lacks() && lexicon.signs.latter.find(tokens, clause.from, clause.to).length > 0) {
    const last = register.persons.find((id) => !ids.includes(id));
    if (last !== undefined) add('the latter', [last]);
  }
  if (
    lacks() &&
    !ways.includes('who acts') &&
    lexicon.signs.one.find(tokens, clause.from, clause.to).length > 0
  ) {
    const meant = pronounOne(register, findings, new Set(ids));
    if (meant !== undefined) add('pronoun', [meant]);
  }
  // A list or a diary: "A begins a visit. Talks with B in X."
  const article = lexicon.signs.indefinite.at(tokens, clause.from, clause.to);
  const opens = lexicon.triggers.at(tokens, article?.to ?? clause.from, clause.to) !== undefined;
  const actedBefore = register.subject.filter(findings.isPerson);
  const { sentences } = findings;
  const beside =
    register.subjectSentence === clause.sentence - 1 &&
    sentences[clause.sentence]?.paragraph === sentences[clause.sentence - 1]?.paragraph;
  if (need === 2 && named.length > 0 && lacks() && opens && beside) add('who acted before', actedBefore);
  // "his programme includes talks with B", "the former general had been received by B".
  const owned = lexicon.signs.owner.find(tokens, clause.from, clause.to).length > 0;
  // "the head of the museum" is whoever heads that.
  const unnamed = roles.filter(
    ({ plural, definite, relative, of, end }) =>
      !plural && definite && !relative && !of && !lexicon.signs.of.at(tokens, tokenAt(tokens, end)),
  );
  if (need === 2 && ids.length > 0 && lacks() && (owned || unnamed.length > 0)) {
    const meant = pronounOne(register, findings, new Set(ids));
    if (
      meant !== undefined &&
      (owned || unnamed.some(({ role }) => fitsOffice(role, findings.roleOf(meant))))
    )
      add(owned ? 'owner' : 'unnamed role', [meant]);
  }
  // "Talks with B in Colombo had been on the programme": of whom the article tells.
  const withOne = (at: number): boolean => lexicon.signs.with.at(tokens, at, clause.to) !== undefined;
  if (noun && need === 2 && ids.length > 0 && lacks() && (withOne(noun.to) || withOne(noun.to - 1))) {
    const meant = pronounOne(register, findings, new Set(ids));
    if (meant !== undefined && findings.isPower(findings.sideOf(meant))) add('who is spoken of', [meant]);
  }
  if (lacks() && lexicon.signs.many.find(tokens, clause.from, clause.to).length > 0)
    add('pronoun', pronounMany(register));
  // "met B before travelling to X": who acted travels, not both.
  if (lacks() && need === 1 && clause.link !== 'main')
    add('subject', carriedSubject(findings, register, clause, actors));
  if (lacks() && (clause.link === 'after' || clause.link === 'before') && tellsBefore(findings, clause)) {
    add('the same sides', [...sides(register.lastSet, findings)]);
  }
  // "Nach dem Gespräch mit B traf A …": whoever acts behind the occasion.
  // "Lavrov'la görüşmesinden sonra gazetecilere konuşan A": past what only describes him.
  const next = findings.clauses.find(({ index, link }) => index > clause.index && link !== 'describing');
  const behind = findings.pack.events.verbLast === true && next?.link === 'next';
  // "De Berlim, onde jantou com B, A seguiu para X": what is told of the place that opened the sentence.
  const aside = clause.link === 'place-relative' && next?.link === 'main';
  const occasion =
    clause.link === 'after' || clause.link === 'before' || clause.link === 'describing' || aside;
  if (lacks() && occasion && (next?.link === 'main' || behind) && next.sentence === clause.sentence)
    add('who acts next', subjectOf(findings, next, actors, register));
  if (lacks() && clause.link !== 'main') {
    add('subject', carriedSubject(findings, register, clause, actors));
    // "… belde Tokajev en ontving hem", "… звонил Токаеву, а в четверг принял его": not who acts himself.
    const pointed = lexicon.signs.object.find(tokens, clause.from, clause.to).length > 0;
    if (pointed && need === 2 && named.length === 0 && ids.length > 0 && lacks()) {
      const meant = pronounOne(register, findings, new Set(ids));
      if (meant !== undefined) add('pronoun', [meant]);
    }
  }
  if (lacks()) add('who acted before', leftOut(findings, register, clause, actors, need));
  if (need > 1 && lacks()) add('who is left out', leftOutOfChain(findings, register, clause, actors));
  const far = clause.sentence - register.subjectSentence;
  const left = clause.link === 'relative' ? undefined : leavesSubjectOut(findings, clause, actors);
  // A verb of several is told of those who met last, a few sentences on too.
  const unsaid = far <= (left === 'many' ? MOST_APART : 1) ? left : undefined;
  if (lacks() && unsaid === 'many') {
    const together = pronounMany(register);
    const met = ids.length > 0 || sides(together, findings).size > 1 ? together : register.lastSet;
    add('subject left out', met);
  }
  // Where the sentence's own subject went on, no other is left out.
  if (lacks() && unsaid === 'one' && !ways.includes('subject')) {
    const meant = pronounOne(register, findings, new Set(ids));
    if (meant !== undefined) add('subject left out', [meant]);
  }
  // "还邀请对方到访": with whom he met, whose name isn't said again.
  if (sides(ids, findings).size === 1 && lexicon.signs.other.find(tokens, clause.from, clause.to).length > 0)
    add('the other', otherThan(ids, register, findings));
  return { ids: unique([...ids, ...named]), named, ways };
}

/** Where those begin who were there beside the sides of the event's word before them; nowhere where none are. */
function besideFrom({ lexicon, tokens }: Findings, { from, to }: Clause): number {
  const found = lexicon.triggers.find(tokens, from, to);
  const beside = found.findIndex(({ value }) => value.beside === true);
  return beside > 0 ? (tokens[found[beside]?.from ?? 0]?.start ?? 0) : Number.POSITIVE_INFINITY;
}

/** Sentences between those who met and a verb of several that names nobody. */
const MOST_APART = 3;

/** Whether the sentence told of an event before this clause. */
function tellsBefore({ clauses, lexicon, tokens }: Findings, clause: Clause): boolean {
  let first = clause;
  for (let at = clause.index - 1; clauses[at]?.sentence === clause.sentence; at--)
    first = clauses[at] ?? first;
  const found = lexicon.triggers.find(tokens, first.from, clause.from);
  return found.some(({ value }) => value.frame !== 'press' && value.frame !== 'speech' && !value.weak);
}

/**
 * The actors with whom they stand for: the spokesman, his ministry and its state; the speaker of a parliament and his
 * state, without the house that wasn't there.
 */
export function withStates(ids: readonly string[], findings: Findings): string[] {
  const present = (id: string): string[] =>
    findings.standsFor(id).filter((each) => !findings.organs.has(each));
  return unique(ids.flatMap((id) => [id, ...present(id)])).filter((id) => findings.entities.has(id));
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
