// Who acts in a clause beside those whom it names as met: "he met A and B", "each of them talked with A".

import type { TriggerWords } from '../../languages/index.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { goesOnUnnamed, leavesSubjectOut } from '../../register/left-out.ts';
import { ofTopic } from '../../register/open-topic.ts';
import { collective, collectivesIn, pronounOne } from '../../register/refer.ts';
import type { Register } from '../../register/register.ts';
import { carriedSubject, rolesIn, subjectOf } from './subject.ts';
import { leftOutOfChain, opensWith } from './topic-chain.ts';

/** So near before its verb a word for who acts stands: "er hat dort auch". */
const BEFORE_VERB = 4;

/** "He" or "the minister" right before the verb, or nobody at all where a language may leave its subject out. */
export function actsUnnamed(
  findings: Findings,
  clause: Clause,
  actors: readonly Actor[],
  register: Register,
  verb: PhraseMatch<TriggerWords>,
): readonly string[] {
  const { lexicon, tokens } = findings;
  const from = Math.max(clause.from, verb.from - BEFORE_VERB);
  if (goesOnUnnamed(findings, clause, actors, verb))
    return carriedSubject(findings, register, clause, actors);
  const before = { start: tokens[clause.from]?.start ?? 0, end: tokens[verb.from - 1]?.end ?? 0 };
  if (verb.from > clause.from && actorsIn(actors, before).length > 0) return [];
  const pronoun = lexicon.signs.one.find(tokens, from, verb.from).length > 0;
  const role = rolesIn(findings, clause).some(
    ({ start, end }) => start >= (tokens[from]?.start ?? 0) && end <= before.end,
  );
  const unsaid = leavesSubjectOut(findings, clause, actors) !== undefined;
  return pronoun || role || unsaid ? subjectOf(findings, clause, actors, register) : [];
}

/**
 * "He met A and B", "Each of them talks with A, B and C": whom a word without a name before all names means, whoever
 * else is named; nobody where the word says something ("he said A and B met").
 */
export function opensClause(
  findings: Findings,
  clause: Clause,
  actors: readonly Actor[],
  register: Register,
): readonly string[] {
  const { lexicon, tokens } = findings;
  const verb = lexicon.triggers
    .find(tokens, clause.from, clause.to)
    .find(({ value }) => value.part === 'verb');
  const first = actorsIn(actors, clause)[0];
  if (!first) return [];
  if (!verb)
    return opensWith(findings, clause, first) ? leftOutOfChain(findings, register, clause, actors) : [];
  const before = (at: number): boolean => (tokens[at]?.start ?? first.start) < first.start;
  const says = (at: number): boolean => lexicon.signs.saying.at(tokens, at, clause.to) !== undefined;
  const word = collectivesIn(findings, clause)[0];
  if (word && before(word.from) && !says(word.to) && !ofTopic(findings, word.from, word.to))
    return collective(word.value, register, clause.sentence, findings);
  // "15日先后同A、B会谈": who met them goes on from the sentence before.
  if (lexicon.commaClauses && opensWith(findings, clause, first))
    return leftOutOfChain(findings, register, clause, actors);
  const pronoun = lexicon.signs.one.find(tokens, clause.from, clause.to)[0];
  if (!pronoun || !before(pronoun.from) || says(pronoun.to) || says(pronoun.from - 1)) return [];
  const meant = pronounOne(register, findings, new Set());
  return meant === undefined ? [] : [meant];
}
