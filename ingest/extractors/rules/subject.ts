// Who acts in a clause, and who has a role that it names.

import type { RoleMention } from '../../mentions/index.ts';
import { isOfficeAlone } from '../../mentions/index.ts';
import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { isMet, isOfSeveral, leavesSubjectOut } from '../../register/left-out.ts';
import { collective, collectivesIn, pronounOne } from '../../register/refer.ts';
import type { Register } from '../../register/register.ts';
import { within } from '../../register/within.ts';
import { actsByMark } from './marked-subject.ts';
import { leftOutOfChain, opensWith } from './topic-chain.ts';

/** So many stand together as who acts; a longer list is no subject. */
const MOST_SUBJECTS = 12;
const MOST_BETWEEN = 14;
const MOST_TITLE = 5;
/** UTF-16 units before a verb that goes on with its clause, besides the day: "又", "随后还". */
const MOST_BEFORE_VERB = 4;
/** UTF-16 units between a state and the name of who acts for it: "Kosovo's [prime minister, ]Albin Kurti". */
const MOST_OWNER = 24;

/** Role nouns of the clause that the linker could give to nobody. */
export function rolesIn({ linked }: Findings, clause: Clause): readonly RoleMention[] {
  return within(linked.roles, clause).filter((role) => role.person === undefined);
}

/** The protagonist where the role is his, else the person named last who has it in this article. */
export function holderOf(
  role: string,
  register: Register,
  { linked }: Findings,
  but: ReadonlySet<string>,
): string | undefined {
  const holders = new Set(
    linked.represents.filter((claim) => isOfficeAlone(role, claim.role)).map(({ from }) => from),
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
export function carriedSubject(
  findings: Findings,
  register: Register,
  clause: Clause,
  actors: readonly Actor[],
): readonly string[] {
  const { sentences, clauses } = findings;
  const start = sentences[clause.sentence]?.start ?? clause.start;
  if (clause.link === 'relative' || clause.link === 'resumed') {
    const end = clause.link === 'relative' ? clause.start : openedBefore(clauses, clause);
    const before = actors.filter(
      (actor) => actor.start >= start && actor.end <= end && actor.slot !== 'attribute',
    );
    const last = before.at(-1);
    const other = clause.link === 'relative' ? joinedBefore(findings, clause, before) : undefined;
    return [...(other ? [other.id] : []), ...(last ? [last.id] : [])];
  }
  // "Wie Sprecher X mitteilte, ging es in dem Gespräch …": a spokesman speaks of others.
  const speaks = (id: string): boolean => findings.roleOf(id) === 'spokesperson';
  return register.subjectSentence === clause.sentence ? register.subject.filter((id) => !speaks(id)) : [];
}

/**
 * "A e B, che si danno la mano", "A en B, die elkaar troffen": the one joined to the last by "and", where the verb is
 * of several or its clause says "each other".
 */
function joinedBefore(findings: Findings, clause: Clause, before: readonly Actor[]): Actor | undefined {
  const { lexicon, tokens, text, pack } = findings;
  const last = before.at(-1);
  const others = before.filter(({ person, end }) => person && last?.person && end < last.start);
  const other = others.at(-1);
  const verb = lexicon.triggers
    .find(tokens, clause.from, clause.to)
    .find(({ value }) => value.part === 'verb');
  if (!last || !other || !verb || /[.;:]/.test(text.slice(other.end, last.start))) return undefined;
  const [from, to] = [tokenAt(tokens, other.end), tokenAt(tokens, last.start)];
  const joined = lexicon.signs.joiner.find(tokens, from, to).length > 0 && to - from <= MOST_BETWEEN;
  const several = (): boolean =>
    isOfSeveral(pack, tokens.slice(verb.from, verb.to)) || collectivesIn(findings, clause).length > 0;
  return joined && several() ? other : undefined;
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
  // A pronoun that hangs on a word is met or owns: "استقبله الرئيس".
  const mark = findings.pack.script?.clitics?.mark;
  const pronoun = lexicon.signs.one
    .find(tokens, clause.from, clause.to)
    .find(({ to }) => mark === undefined || tokens[to - 1]?.lower.startsWith(mark) !== true);
  // "Mit Petro hatte Lula gesprochen": Lula acts.
  const met = (actor: Actor): boolean => {
    if (findings.pack.events.caseMarks) return !actsByMark(findings, actor, inside, clause);
    const at = tokenAt(tokens, actor.start);
    if ([1, 2, 3].some((back) => lexicon.signs.with.at(tokens, at - back, at) !== undefined)) return true;
    if (lexicon.signs.by.at(tokens, at - 1, at)) return true;
    // "with his Afghan counterpart, Amir Khan Muttaqi": the name behind the comma is the counterpart's.
    const before = inside[inside.indexOf(actor) - 1];
    return (
      before !== undefined &&
      /^[^,]{0,24},? $/.test(text.slice(before.end, actor.start)) &&
      findings.sideOf(before.id) === findings.sideOf(actor.id) &&
      met(before)
    );
  };
  // "先后同A、B会谈": all of a list that a clause opens with are met.
  const chained = lexicon.commaClauses && inside[0] && opensWith(findings, clause, inside[0]);
  const verbAt = chained ? lexicon.triggers.find(tokens, clause.from, clause.to)[0]?.from : undefined;
  const acting = inside.filter(
    (actor) => !met(actor) && !(verbAt !== undefined && tokenAt(tokens, actor.start) < verbAt),
  );
  if (chained && verbAt !== undefined && acting.length === 0 && clause.link === 'main')
    return [...leftOutOfChain(findings, register, clause, actors)];
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
  if (!first) return [];
  // "A, who advises B, had spoken with C": A goes on.
  if (clause.link === 'resumed' && acting.length === 0 && main.length === 0) {
    const goes = carriedSubject(findings, register, clause, actors);
    if (goes.length > 0) return [...goes];
  }
  const { dropsSubject } = findings.pack.events;
  const isObject = acting.length === 0 || isMet(findings, clause, first);
  if (dropsSubject && (isObject || dropsSubject.metBehind)) {
    // "Luego se entrevistó con B": who acted before goes on; whoever else acts is nobody that we know.
    const near = clause.sentence - register.subjectSentence <= 1;
    const goes = near && leavesSubjectOut(findings, clause, actors) !== undefined;
    if (goes || isObject) return goes ? [...register.subject] : [];
  }
  // "周二会见乙": behind the verb stands whom he met who acted before.
  if (lexicon.commaClauses && clause.link === 'next' && meets(findings, clause, first)) {
    const goes = carriedSubject(findings, register, clause, actors);
    if (goes.length > 0) return [...goes];
  }
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
    // "The president, A, met B": whoever stands behind the verb doesn't act with A.
    if (!findings.pack.events.caseMarks && verbBetween(findings, from, to)) break;
    const joined = to - from <= MOST_BETWEEN && lexicon.signs.joiner.find(tokens, from, to).length > 0;
    // "Amorim, adviser of Lula": whose man the one before is.
    if (!joined && lexicon.signs.of.at(tokens, to - 1, to)) break;
    if (findings.pack.names.suffixes && !joined) break;
    if (between.length > 60 || !(joined || /^\s*,/.test(between))) break;
    subject.push(actor);
    const next = inside[inside.indexOf(actor) + 1];
    const named = next && next.person && !actor.person && next.start - actor.end < MOST_OWNER;
    if (joined && named && findings.sideOf(next.id) === findings.sideOf(actor.id))
      subject[subject.length - 1] = next;
    if (joined) break;
  }
  return [...new Set(subject.map(({ id }) => id))];
}

/** Whether a verb of meeting, which no other word stands before than when and where, has its object in an actor. */
function meets({ tokens, lexicon, text, dates }: Findings, { from, start }: Clause, actor: Actor): boolean {
  const to = tokenAt(tokens, actor.start);
  const verb = lexicon.triggers
    .find(tokens, from, to)
    .find(({ value }) => value.part === 'verb' && value.frame === 'sides' && !value.hosted);
  if (!verb) return false;
  const first = tokens[verb.from]?.start ?? start;
  const dated = dates.filter((date) => date.start >= start && date.end <= first);
  const before =
    text.slice(start, first).length - dated.reduce((sum, { text: words }) => sum + words.length, 0);
  return before <= MOST_BEFORE_VERB;
}

/** Whether a finite verb of an event stands there. */
function verbBetween({ tokens, lexicon }: Findings, from: number, to: number): boolean {
  return lexicon.triggers
    .find(tokens, from, to)
    .some(({ value }) => value.part === 'verb' && !value.tenseless && !value.weak);
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
