// "His counterpart B", "Foreign Minister B", of whom the article says no state: whose he is where two meet.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import { within } from '../../register/within.ts';
import type { Telling } from './telling.ts';

/** Words between "counterpart" and his name. */
const MOST_BETWEEN = 2;

/**
 * The state of the one of two who met of whom no state or body is known: his host's, where he is named as the other's
 * counterpart; where the text gives him an office, the other of the two sides of the article, else his host's too.
 * Nothing where both are known, nobody is, or the host is who he met.
 *
 * @param host the state of the place that the clause gives
 */
export function strangersState(
  { findings, clause, register: { mainPair } }: Telling,
  ids: readonly string[],
  host: string | undefined,
): string | undefined {
  const { isPerson, standsFor, linked } = findings;
  const both = sides(ids, findings);
  const [stranger, second] = ids.filter((id) => isPerson(id) && standsFor(id).length === 0);
  if (both.size !== 2 || stranger === undefined || second !== undefined) return undefined;
  const met = [...both].find((side) => side !== stranger);
  if (host !== undefined && isCounterpart(findings, clause, stranger)) return host;
  if (met === undefined || !linked.unplaced.includes(stranger)) return undefined;
  const other = mainPair.includes(met) ? mainPair.find((side) => side !== met) : undefined;
  return other ?? (host === met ? undefined : host);
}

/**
 * Whether the article has told of every person in office of no state that is known, who is then the paper's own.
 * "President A rang speaker B" may be of one state.
 */
export function areOfStory(
  { findings, register }: Telling,
  named: readonly string[],
  ids: readonly string[],
): boolean {
  const { unplaced } = findings.linked;
  return ids.every((id) => !unplaced.includes(id) || register.persons.includes(id) || !named.includes(id));
}

/** Whether somebody is named as a counterpart in the clause. */
function isCounterpart({ linked, tokens, pack }: Findings, clause: Telling['clause'], id: string): boolean {
  return within(linked.mentions, clause).some(({ entity, start }) => {
    const at = tokenAt(tokens, start);
    const before = tokens.slice(Math.max(clause.from, at - 1 - MOST_BETWEEN), at);
    return entity === id && before.some(({ lower }) => counterparts(pack.names).has(lower));
  });
}

const sets = new WeakMap<LanguageNames, ReadonlySet<string>>();

/** Words for "counterpart" of a language. */
function counterparts(names: LanguageNames): ReadonlySet<string> {
  const held =
    sets.get(names) ??
    new Set(names.roles.filter(({ role }) => role === 'counterpart').flatMap(({ one }) => one));
  sets.set(names, held);
  return held;
}
