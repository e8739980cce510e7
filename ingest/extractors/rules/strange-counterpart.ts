// "His counterpart B", of whom the article says no state: where both met there, he is the host's.

import type { LanguageNames } from '../../mentions/language-names.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import { within } from '../../register/within.ts';

/** Words between "counterpart" and his name. */
const MOST_BETWEEN = 2;

/** Whether two met of whom one is named as the other's counterpart in the clause and no state or body of his is known. */
export function strangeCounterpart(findings: Findings, clause: Clause, ids: readonly string[]): boolean {
  const { isPerson, standsFor, linked, tokens, pack } = findings;
  if (sides(ids, findings).size !== 2) return false;
  const [stranger, other] = ids.filter((id) => isPerson(id) && standsFor(id).length === 0);
  if (stranger === undefined || other !== undefined) return false;
  return within(linked.mentions, clause).some(({ entity, start }) => {
    const at = tokenAt(tokens, start);
    const before = tokens.slice(Math.max(clause.from, at - 1 - MOST_BETWEEN), at);
    return entity === stranger && before.some(({ lower }) => counterparts(pack.names).has(lower));
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
