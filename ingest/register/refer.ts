// Whom a word without a name means: "the two leaders", "he", "they".

import type { CollectiveWords } from '../languages/event-words.ts';
import type { PhraseMatch } from '../languages/phrase-index.ts';
import type { RoleMention } from '../mentions/mention.ts';
import type { Clause } from './clause.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';
import type { Register } from './register.ts';
import { sides } from './register.ts';

/**
 * The collective words of a clause that mean somebody: not "the foreign ministers of A and B", who are named;
 * "die beiden in Berlin" says only where.
 */
export function collectivesIn(
  findings: Findings,
  { from, to }: Pick<Clause, 'from' | 'to'>,
): readonly PhraseMatch<CollectiveWords>[] {
  const { lexicon, tokens, linked, pack } = findings;
  const found = lexicon.collectives.find(tokens, from, to);
  if (found.length === 0) return found;
  const names = (at: number): boolean =>
    linked.mentions.some(
      ({ start, kind, locative }) => start === tokens[at]?.start && kind !== 'location' && !locative,
    );
  // "les ministres des Affaires étrangères de l'Union": the role says whose they are.
  const roleOver = (first: number, next: number): RoleMention | undefined => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0];
    return linked.roles.find((role) => role.start >= start && role.start < end && role.end > end);
  };
  // "los cancilleres Álvaro Leyva y Carlos Faría": a title of those named behind it.
  const bears = (at: number): boolean =>
    linked.mentions.some(({ start, kind }) => start === tokens[at]?.start && kind === 'person');
  // "الجانبان المصري و التركي": adjectives say who they are.
  const described = (at: number): boolean =>
    pack.names.adjectivesBehind === true &&
    linked.mentions.some(({ start, form }) => start === tokens[at]?.start && form === 'adjective');
  return found.filter(({ from: first, to: next }) => {
    const role = roleOver(first, next);
    if (role?.of !== undefined || bears(next) || described(next)) return false;
    if (ofManyStates(findings, first, role ? tokenAt(tokens, role.end) : next)) return false;
    if (!lexicon.signs.of.at(tokens, next, next + 1)) return true;
    return !names(next + 1) && !(lexicon.signs.definite.at(tokens, next + 1, next + 2) && names(next + 2));
  });
}

/** "with the ministers of the Baltic states": whether a word of several is of many states, and none of those told. */
export function ofManyStates({ lexicon, tokens, pack }: Findings, from: number, to: number): boolean {
  const { signs } = lexicon;
  if (pack.events.verbLast) return signs.manyStates.at(tokens, from - 1, from) !== undefined;
  if (signs.manyStates.at(tokens, to)) return true;
  const between = tokens[to];
  const counted = pack.names.pluralWords.includes(between?.lower ?? '') || signs.definite.at(tokens, to);
  return between?.word === true && !counted && signs.manyStates.at(tokens, to + 1) !== undefined;
}

/** How many sentences back a pair named in passing is still "the two". */
const NEAR = 2;
/** The same where the word tells their office: "the two ministers". */
const NEAR_TITLED = 4;

/**
 * The actors that a collective means: the nearest group before it with exactly that many, else those who met in
 * the event told first. Nothing where none fits: a guess would be an invented meeting.
 */
export function collective(
  words: CollectiveWords,
  register: Register,
  sentence: number,
  findings: Findings,
  but: ReadonlySet<string> = new Set(),
): readonly string[] {
  const rank = words.of === 'states' || words.of === 'countries' ? 'states' : 'persons';
  const fits = (ids: readonly string[]): boolean =>
    ids.length === (words.count ?? 2) &&
    sides(ids, findings).size === ids.length &&
    (words.of !== 'countries' || ids.every((id) => findings.sideOf(id).startsWith('country:')));
  if (register.subjectSentence === sentence && fits(register.subject) && rank === 'persons')
    return register.subject;
  // "对话结束后，两人…": behind the event told last those who met there.
  const met = register.lastSet.filter(findings.isPerson);
  if (rank === 'persons' && !words.roles && fits(met) && behindIt(findings, sentence)) return met;
  const { roles } = words;
  const titled = (id: string): boolean =>
    !roles || roles.some((role) => findings.roleOf(id)?.endsWith(role) === true);
  // Of the two sides between which the article tells, the one named last of each.
  const led = register.mainPair.flatMap(
    (side) => register.persons.find((id) => titled(id) && findings.sideOf(id) === side) ?? [],
  );
  const beside = register.groups.some(
    ({ ids, of, sentence: at }) => of === 'persons' && at >= sentence - 1 && fits(ids),
  );
  if (rank === 'persons' && fits(led) && !beside) return led;
  if (roles) {
    for (const { ids, of, sentence: at } of register.groups.toReversed()) {
      if (of !== 'persons' || sentence - at > NEAR_TITLED) continue;
      const meant = ids.filter(titled);
      if (fits(meant)) return meant;
    }
    const known = register.persons.filter(titled);
    if (fits(known)) return known;
    const whole = register.groups.findLast(({ ids }) => fits(ids) && ids.every(titled));
    if (whole) return whole.ids;
  }
  // "he called the two": those of a group of three that he is not.
  if (but.size > 0) {
    const others = register.groups.map(({ ids, of }) =>
      of === rank ? ids.filter((id) => !but.has(id)) : [],
    );
    const rest = others.findLast(fits);
    if (rest) return rest;
  }
  const unsaid = (id: string): boolean => !roles || titled(id) || findings.roleOf(id) === undefined;
  const near = register.groups.filter(
    (group) => group.of === rank && sentence - group.sentence <= NEAR && group.ids.every(unsaid),
  );
  const nearest = near.findLast(({ ids }) => fits(ids));
  if (nearest) return nearest.ids;
  const main = ofRank(register.mainSet, rank, findings);
  if (fits(main)) return main;
  if (rank === 'states' && fits(register.mainPair)) return register.mainPair;
  const any = register.groups.findLast(
    (group) => group.of === rank && fits(group.ids) && group.ids.every(unsaid),
  );
  if (any) return any.ids;
  const states = [...sides(register.mainSet, findings)];
  if (fits(states)) return states;
  // "the five countries" of a summit with the European Union
  if (words.of !== 'countries') return [];
  const lands = register.groups.map(({ ids }) => ids.filter((id) => id.startsWith('country:')));
  return lands.findLast(fits) ?? [];
}

/** Words of a sentence that can be the occasion it opens with: "第九次战略对话结束后". */
const OPENING = 6;

/** Whether a sentence opens with the occasion that was told before it: "会后", "对话结束后". */
function behindIt({ sentences, tokens, lexicon }: Findings, sentence: number): boolean {
  const { start = 0 } = sentences[sentence] ?? {};
  const from = tokenAt(tokens, start);
  if (!lexicon.commaClauses) return false;
  const then = lexicon.signs.thenThis.at(tokens, from);
  if (then && then.to - from > 1) return true;
  const noun = lexicon.triggers.find(tokens, from, from + OPENING)[0];
  return (
    noun?.value.part === 'noun' &&
    noun.from === from &&
    lexicon.signs.occasion.at(tokens, noun.to) !== undefined
  );
}

function ofRank(ids: readonly string[], rank: 'persons' | 'states', findings: Findings): string[] {
  const wanted = rank === 'persons' ? ids.filter(findings.isPerson) : [...sides(ids, findings)];
  return [...new Set(wanted)];
}

/** Whom "he" or "she" means: the person who acted last, else the protagonist; never one of `but`. */
export function pronounOne(
  register: Register,
  findings: Findings,
  but: ReadonlySet<string>,
): string | undefined {
  const { actor, named } = register;
  // A spokesman speaks of others.
  const meant = (id: string): boolean => !but.has(id) && findings.roleOf(id) !== 'spokesperson';
  // "It is up to Boulos now. In August he spoke to B.": who stands alone in a sentence in which nobody acts.
  if (named && named.sentence > register.subjectSentence && meant(named.id)) return named.id;
  const persons = register.subject.filter((id) => findings.isPerson(id) && meant(id));
  if (persons.length === 1) return persons[0];
  const near = actor !== undefined && register.subjectSentence - actor.sentence <= 1;
  if (persons.length === 0 && near && meant(actor.id)) return actor.id;
  if (register.protagonist !== undefined && !but.has(register.protagonist)) return register.protagonist;
  return register.persons.find((id) => !but.has(id));
}

/** Whom "they" means: those who acted together last, else those between whom the article tells. */
export function pronounMany(register: Register): readonly string[] {
  if (register.subject.length >= 2) return register.subject;
  return register.lastSet.length > 0 ? register.lastSet : register.mainPair;
}

/** Of those who met last the persons of the one other side. */
export function otherThan(
  ids: readonly string[],
  { lastSet }: Register,
  findings: Findings,
): readonly string[] {
  const mine = sides(ids, findings);
  const others = lastSet.filter((id) => findings.isPerson(id) && !mine.has(findings.sideOf(id)));
  return sides(others, findings).size === 1 ? others : [];
}
