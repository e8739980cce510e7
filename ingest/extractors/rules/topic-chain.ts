// Who is left out where a comma parts clauses and a topic goes on over sentences: "15日先后同A、B会谈。与C的会见取消。D接见。"

import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { pronounOne } from '../../register/refer.ts';
import type { Register } from '../../register/register.ts';

/** Words of a title between "with" and a name: "与[联合国 难民署 高级 专员]格兰迪". */
const MOST_TITLE = 7;

/** Whom the article goes on to speak of, where its clause opens with whom somebody met, or ends with a verb that lacks whom. */
export function leftOutOfChain(
  findings: Findings,
  register: Register,
  clause: Clause,
  actors: readonly Actor[],
): readonly string[] {
  const { lexicon, tokens, pack, sideOf, isPower } = findings;
  if (!lexicon.commaClauses || pack.events.caseMarks) return [];
  // "马克龙说，与普京握手就是…": what somebody says of meeting is said of anybody.
  const before = findings.clauses[clause.index - 1];
  if (
    before?.sentence === clause.sentence &&
    lexicon.signs.saying.find(tokens, before.from, before.to).length > 0
  )
    return [];
  const inside = actorsIn(actors, clause).filter(({ slot }) => slot !== 'attribute' && slot !== 'topic');
  const [first] = inside;
  const trigger = lexicon.triggers.find(tokens, clause.from, clause.to)[0];
  // "12日同A会谈后，B将回国": B did.
  const occasion = trigger && lexicon.signs.occasion.at(tokens, trigger.to, clause.to);
  const named = occasion && inside.some(({ start }) => tokenAt(tokens, start) >= occasion.to);
  if (!first || named || !(opensWith(findings, clause, first) || endsOpen(findings, clause, inside)))
    return [];
  const meant = pronounOne(register, findings, new Set(inside.map(({ id }) => id)));
  if (meant === undefined || !isPower(sideOf(meant))) return [];
  return inside.some(({ id }) => sideOf(id) === sideOf(meant)) ? [] : [meant];
}

/** "与A的会谈", "当天还同A通话": nobody and nothing that could act stands before "with". */
export function opensWith(
  { tokens, lexicon, linked, dates }: Findings,
  clause: Clause,
  { start }: Actor,
): boolean {
  const { signs, collectives } = lexicon;
  const to = tokenAt(tokens, start);
  const sign = signs.with.find(tokens, clause.from, to).at(-1);
  if (!sign || to - sign.to > MOST_TITLE) return false;
  const from = tokens[sign.from]?.start ?? 0;
  // "同日，王毅": on the same day, with nobody.
  if (tokens.slice(sign.to, to).some(({ word }) => !word)) return false;
  if (dates.some((date) => date.start <= from && from < date.end)) return false;
  if (linked.roles.some((role) => role.start >= clause.start && role.end <= from)) return false;
  if (tokens.slice(clause.from, sign.from).some(({ capital }) => capital)) return false;
  return [signs.one, signs.many, signs.party, collectives].every(
    (words) => words.find(tokens, clause.from, sign.from).length === 0,
  );
}

/** "瓦努阿图总理会见。": a verb of meeting ends the clause, and whom is not said. */
function endsOpen({ tokens, lexicon }: Findings, clause: Clause, inside: readonly Actor[]): boolean {
  let end = clause.to;
  while (end > clause.from && tokens[end - 1]?.word === false) end--;
  const verb = lexicon.triggers.find(tokens, clause.from, clause.to).find(({ to }) => to === end);
  if (verb?.value.part !== 'verb' || verb.value.frame !== 'sides' || verb.value.weak) return false;
  const start = tokens[verb.from]?.start ?? 0;
  return inside.every((actor) => actor.end <= start) && inside.some(({ person }) => person);
}
