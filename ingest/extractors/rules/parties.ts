// Who takes part: those named in the clause, then those that its words point at, then those carried to it.

import type { RoleMention } from '../../mentions/index.ts';
import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { leavesSubjectOut } from '../../register/left-out.ts';
import { collective, collectivesIn, pronounMany, pronounOne } from '../../register/refer.ts';
import { within } from '../../register/within.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import { actsByMark, leftOut } from './marked-subject.ts';

/** So many stand together as who acts; a longer list is no subject. */
const MOST_SUBJECTS = 12;
const MOST_BETWEEN = 14;
const MOST_TITLE = 5;
/** UTF-16 units between a state and the name of who acts for it: "Kosovo's [prime minister, ]Albin Kurti". */
const MOST_OWNER = 24;

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
}

/** Reads the parties of one clause. Carried ones are added one way at a time, surest first. */
export function readParties(
  findings: Findings,
  { clause, actors, register, need, sayers }: PartyAsk,
): PartyReading {
  const named = unique(
    actorsIn(actors, clause)
      .filter(({ slot }) => slot === 'party' || (sayers && slot === 'sayer'))
      .map(({ id }) => id),
  );
  let ids = named;
  const ways: string[] = named.length > 0 ? ['named'] : [];
  const lacks = (): boolean => sides(ids, findings).size < need;
  const add = (way: string, more: readonly string[]): void => {
    const fresh = more.filter((id) => !ids.includes(id));
    if (fresh.length === 0) return;
    ids = unique([...ids, ...fresh]);
    ways.push(way);
  };
  const { lexicon, tokens } = findings;
  if (lacks() && (clause.link === 'resumed' || clause.link === 'relative')) {
    // "the summit that Albania hosts": who is named in it acts; only a person before it is met.
    const before = carriedSubject(findings, register, clause, actors);
    const person = before.some((id) => findings.entities.get(id)?.kind === 'person');
    if (named.length === 0 || person) add('the noun before', before);
  }
  const roles = rolesIn(findings, clause);
  for (const role of roles) {
    if (!lacks() || role.plural || !role.definite || role.relative) continue;
    const meant = holderOf(role.role, register, findings, new Set(ids));
    if (meant !== undefined) add('role', [meant]);
  }
  const words = collectivesIn(findings, clause)
    .filter(({ from }) => !ofTopic(findings, from))
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
  if (need === 2 && lacks() && roles.some(({ plural, of }) => plural && of === undefined)) {
    const met = [...sides(register.mainSet, findings)];
    if (met.length === 2) add('roles', met);
  }
  if (lacks() && roles.some(({ relative }) => relative)) {
    const met = register.lastSet.filter((id) => findings.entities.get(id)?.kind === 'person');
    const others = met.filter((id) => ids.every((named) => findings.sideOf(named) !== findings.sideOf(id)));
    if (ids.length > 0 && sides(others, findings).size === 1) add('counterpart', others);
  }
  for (const [sign, at] of [
    ['host', true],
    ['guest', false],
  ] as const) {
    if (!lacks() || lexicon.signs[sign].find(tokens, clause.from, clause.to).length === 0) continue;
    const place = register.lastPlace === undefined ? undefined : findings.stateOf(register.lastPlace);
    const met = register.lastSet.filter((id) => findings.entities.get(id)?.kind === 'person');
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
  if (lacks() && lexicon.signs.one.find(tokens, clause.from, clause.to).length > 0) {
    const meant = pronounOne(register, findings, new Set(ids));
    if (meant !== undefined) add('pronoun', [meant]);
  }
  // A list or a diary: "A begins a visit. Talks with B in X."
  const opens = lexicon.triggers.at(tokens, clause.from, clause.to) !== undefined;
  const actedBefore = register.subject.filter((id) => findings.entities.get(id)?.kind === 'person');
  const { sentences } = findings;
  const beside =
    register.subjectSentence === clause.sentence - 1 &&
    sentences[clause.sentence]?.paragraph === sentences[clause.sentence - 1]?.paragraph;
  if (need === 2 && named.length > 0 && lacks() && opens && beside) add('who acted before', actedBefore);
  // "his programme includes talks with B", "the former general had been received by B".
  const owned = lexicon.signs.owner.find(tokens, clause.from, clause.to).length > 0;
  const unnamed = roles.some(({ plural, definite, relative, of }) => !plural && definite && !relative && !of);
  if (need === 2 && ids.length > 0 && lacks() && (owned || unnamed)) {
    const meant = pronounOne(register, findings, new Set(ids));
    if (meant !== undefined) add(owned ? 'owner' : 'unnamed role', [meant]);
  }
  if (lacks() && lexicon.signs.many.find(tokens, clause.from, clause.to).length > 0)
    add('pronoun', pronounMany(register));
  if (lacks() && (clause.link === 'after' || clause.link === 'before') && tellsBefore(findings, clause)) {
    add('the same sides', [...sides(register.lastSet, findings)]);
  }
  // "Nach dem Gespräch mit B traf A …": whoever acts behind the occasion.
  const next = findings.clauses[clause.index + 1];
  const occasion = clause.link === 'after' || clause.link === 'before';
  if (lacks() && occasion && next?.link === 'main' && next.sentence === clause.sentence)
    add('who acts next', subjectOf(findings, next, actors, register));
  if (lacks() && clause.link !== 'main') add('subject', carriedSubject(findings, register, clause, actors));
  if (lacks() && (named.length > 0 || need === 1))
    add('who acted before', leftOut(findings, register, clause, actors));
  if (lacks() && clause.link !== 'relative' && leavesSubjectOut(findings, clause, actors)) {
    const meant = pronounOne(register, findings, new Set(ids));
    if (meant !== undefined) add('subject left out', [meant]);
  }
  return { ids, named, ways };
}

/** "relations between the two countries", "quan hệ hai nước": they are what is spoken of. */
function ofTopic({ tokens, lexicon }: Findings, at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    if (!tokens[at - back]?.word) return false;
    const topic = lexicon.signs.topicNoun.at(tokens, at - back, at);
    if (topic && at - topic.to <= 1) return true;
  }
  return false;
}

/** Whether the sentence told of an event before this clause. */
function tellsBefore({ clauses, lexicon, tokens }: Findings, clause: Clause): boolean {
  let first = clause;
  for (let at = clause.index - 1; clauses[at]?.sentence === clause.sentence; at--)
    first = clauses[at] ?? first;
  const found = lexicon.triggers.find(tokens, first.from, clause.from);
  return found.some(({ value }) => value.frame !== 'press' && value.frame !== 'speech' && !value.weak);
}

/** Role nouns of the clause that the linker could give to nobody. */
function rolesIn({ linked }: Findings, clause: Clause): readonly RoleMention[] {
  return within(linked.roles, clause).filter((role) => role.person === undefined);
}

/** Whether a role noun can mean who has this role: "le ministre" the foreign minister, never the prime minister. */
function isRole(noun: string, role: string | undefined): boolean {
  return (
    noun === role ||
    (noun === 'minister' && role !== 'prime minister' && role?.endsWith(' minister') === true)
  );
}

/** The protagonist where the role is his, else the person named last who has it in this article. */
function holderOf(
  role: string,
  register: Register,
  { linked }: Findings,
  but: ReadonlySet<string>,
): string | undefined {
  const holders = new Set(
    linked.represents.filter((claim) => isRole(role, claim.role)).map(({ from }) => from),
  );
  const { protagonist } = register;
  if (protagonist !== undefined && holders.has(protagonist) && !but.has(protagonist)) return protagonist;
  return register.persons.find((id) => holders.has(id) && !but.has(id));
}

/** "The President was welcomed": the holders of definite roles that the linker could give to nobody. */
function holdersIn(findings: Findings, clause: Clause, register: Register): Actor[] {
  return rolesIn(findings, clause).flatMap(
    ({ start, end, role, plural, definite, relative, of }): Actor[] => {
      const id =
        plural || !definite || relative || of !== undefined
          ? undefined
          : holderOf(role, register, findings, new Set());
      return id === undefined ? [] : [{ id, start, end, slot: 'party', by: 'role', person: true }];
    },
  );
}

/** Who acts in a clause that names nobody: the noun before a relative clause, else who acted before it. */
function carriedSubject(
  { sentences, clauses }: Findings,
  register: Register,
  clause: Clause,
  actors: readonly Actor[],
): readonly string[] {
  const start = sentences[clause.sentence]?.start ?? clause.start;
  if (clause.link === 'relative' || clause.link === 'resumed') {
    const end = clause.link === 'relative' ? clause.start : openedBefore(clauses, clause);
    const before = actors.filter(
      (actor) => actor.start >= start && actor.end <= end && actor.slot !== 'attribute',
    );
    const last = before.at(-1);
    return last ? [last.id] : [];
  }
  return register.subjectSentence === clause.sentence ? register.subject : [];
}

/** Where the relative clause began after which a clause goes on. */
function openedBefore(clauses: readonly Clause[], { index, sentence, start }: Clause): number {
  const opened = clauses.findLast(
    (other) => other.index < index && other.sentence === sentence && other.link === 'relative',
  );
  return opened?.start ?? start;
}

/** Who acts in a clause: the first actor, and those joined to him before the next verb of ours. */
export function subjectOf(
  findings: Findings,
  clause: Clause,
  actors: readonly Actor[],
  register: Register,
): string[] {
  const inside = [
    ...actorsIn(actors, clause).filter(({ slot }) => slot === 'party' || slot === 'sayer'),
    ...holdersIn(findings, clause, register),
  ].sort((a, b) => a.start - b.start);
  const { lexicon, tokens, text } = findings;
  const words = collectivesIn(findings, clause)[0];
  const pronoun = lexicon.signs.one.find(tokens, clause.from, clause.to)[0];
  // "Mit Petro hatte Lula gesprochen": Lula acts.
  const met = (actor: Actor): boolean => {
    if (findings.pack.events.caseMarks) return !actsByMark(findings, actor, inside, clause);
    const at = tokenAt(tokens, actor.start);
    if ([1, 2, 3].some((back) => lexicon.signs.with.at(tokens, at - back, at) !== undefined)) return true;
    // "with his Afghan counterpart, Amir Khan Muttaqi": the name behind the comma is the counterpart's.
    const before = inside[inside.indexOf(actor) - 1];
    return (
      before !== undefined &&
      /^[^,]{0,24},? $/.test(text.slice(before.end, actor.start)) &&
      findings.sideOf(before.id) === findings.sideOf(actor.id) &&
      met(before)
    );
  };
  const acting = inside.filter((actor) => !met(actor));
  // Where a subject may be left out, "次日同乙会谈" has the one before; else who stands there acts.
  // "and then sat down with his counterpart, B": who acted before goes on.
  const goesOn = lexicon.commaClauses || (clause.link === 'then' && findings.pack.events.thenGoesOn === true);
  const main = behindOpening(findings, clause, acting);
  const [first] = main.length > 0 ? main : acting.length > 0 || goesOn ? acting : inside;
  const firstAt = first?.start ?? Number.POSITIVE_INFINITY;
  if (words && (tokens[words.from]?.start ?? 0) < firstAt) {
    return [...collective(words.value, register, clause.sentence, findings)];
  }
  if (pronoun && (tokens[pronoun.from]?.start ?? 0) < firstAt) {
    const meant = pronounOne(register, findings, new Set());
    return meant === undefined ? [] : [meant];
  }
  if (!first || leavesSubjectOut(findings, clause, actors)) return [];
  const subject = [first];
  for (const actor of inside.slice(inside.indexOf(first) + 1, MOST_SUBJECTS)) {
    const last = subject.at(-1);
    if (!last || actor.start < last.end) continue;
    // "甲与乙会谈，次日又同丙通话": the word for "and" is the one for "with", and only 甲 goes on.
    if (lexicon.commaClauses && met(actor)) break;
    const between = text.slice(last.end, actor.start);
    const [from, to] = [tokenAt(tokens, last.end), tokenAt(tokens, actor.start)];
    // "the US envoy Gabriel Escobar": the person, not the state that the title names.
    const titled = actor.person && !last.person && to - from <= MOST_TITLE && !/[,;]/.test(between);
    if (titled && findings.sideOf(actor.id) === findings.sideOf(last.id)) {
      subject[subject.length - 1] = actor;
      continue;
    }
    const joined = to - from <= MOST_BETWEEN && lexicon.signs.joiner.find(tokens, from, to).length > 0;
    // "Amorim, adviser of Lula": whose man the one before is.
    if (!joined && lexicon.signs.of.at(tokens, to - 1, to)) break;
    if (between.length > 60 || !(joined || /^\s*,/.test(between))) break;
    subject.push(actor);
    const next = inside[inside.indexOf(actor) + 1];
    const named = next && next.person && !actor.person && next.start - actor.end < MOST_OWNER;
    if (joined && named && findings.sideOf(next.id) === findings.sideOf(actor.id))
      subject[subject.length - 1] = next;
    if (joined) break;
  }
  return unique(subject.map(({ id }) => id));
}

/** "After meeting A in London, B left": those behind the comma that closes an occasion at the clause's beginning. */
function behindOpening(
  { tokens, lexicon }: Findings,
  { from, to }: Clause,
  acting: readonly Actor[],
): Actor[] {
  const { afterThis, beforeThis } = lexicon.signs;
  if (!afterThis.at(tokens, from, to) && !beforeThis.at(tokens, from, to)) return [];
  const comma = tokens.slice(from, to).find(({ lower }) => lower === ',');
  return comma ? acting.filter(({ start }) => start > comma.start) : [];
}

/** The actors with all that they stand for: the spokesman, his ministry and its state. */
export function withStates(ids: readonly string[], findings: Findings): string[] {
  return unique(ids.flatMap((id) => [id, ...findings.standsFor(id)])).filter((id) =>
    findings.entities.has(id),
  );
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
