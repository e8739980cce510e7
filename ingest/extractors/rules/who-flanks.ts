// Who stands by while another one speaks to the press.

import { actorsIn } from '../../register/actors.ts';
import type { Actor } from '../../register/actors.ts';
import type { Telling } from './telling.ts';

/** Letters between the words and the name that they are said of: "aux côtés de son homologue arménien …". */
const MOST_TO_NAME = 80;
/** Letters between two names that stand there together: "neben sich A und B". */
const MOST_BETWEEN = 6;

/** Those named in the clause who only stood beside the speaker: "alongside B", "B at her side". They were there and said nothing. */
export function flanking({ findings, clause, actors }: Telling): ReadonlySet<string> {
  const { lexicon, tokens, isPerson } = findings;
  const { flankBefore, flankBehind } = lexicon.signs;
  const people = actorsIn(actors, clause).filter(({ id }) => isPerson(id));
  const behind = flankBehind.find(tokens, clause.from, clause.to);
  const before = flankBefore
    .find(tokens, clause.from, clause.to)
    .filter(({ from }) => !behind.some((other) => other.from === from));
  const ids = new Set<string>();
  for (const { to } of before) {
    const end = tokens[to - 1]?.end ?? 0;
    for (const { id } of standingTogether(
      people.filter(({ start }) => start >= end),
      end,
    ))
      ids.add(id);
  }
  // "Borrell faced the press; beside him stood nobody": who is named alone speaks.
  for (const { from } of people.length > 1 ? behind : []) {
    const start = tokens[from]?.start ?? 0;
    const last = people.findLast((actor) => actor.end <= start && start - actor.end <= MOST_TO_NAME);
    if (last) ids.add(last.id);
  }
  return ids;
}

/** The first of the people behind an offset and those who stand right behind him. */
export function standingTogether(people: readonly Actor[], end: number): readonly Actor[] {
  const first = people[0];
  if (!first || first.start - end > MOST_TO_NAME) return [];
  const more = people.findIndex((actor, at) => at > 0 && actor.start - people[at - 1]!.end > MOST_BETWEEN);
  return more < 0 ? people : people.slice(0, more);
}
