// "with the French president, A, the premier of Italy and B": those who stand in one list of a clause.

import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { partsItems } from '../../register/list-marks.ts';
import { startingAt } from '../../register/within.ts';

/** Words between two names of a list: ", and with the state secretary of the ministry of economy, ". */
const MOST_BETWEEN = 14;
/** Words between a person and the name of his state. */
const MOST_TO_STATE = 3;

/** One who stands in a list: by name, or by an office with a state ("the Omani foreign minister"). */
export type Guest = Pick<Actor, 'id' | 'start' | 'end' | 'person' | 'by'>;

/** The lists of two or more that stand in a clause, each in the order of the text. */
export function guestLists(
  findings: Findings,
  clause: Pick<Clause, 'start' | 'end'>,
  actors: readonly Actor[],
): readonly (readonly Guest[])[] {
  const heads = headsIn(findings, clause, actors);
  const lists: Guest[][] = [];
  for (const [index, head] of heads.entries()) {
    const last = heads[index - 1];
    const list = lists.at(-1);
    if (last && list && isJoined(findings, last, head, index === 1)) list.push(head);
    else lists.push([head]);
  }
  return lists.filter(({ length }) => length > 1);
}

/** Whom a clause names, each once: persons, offices of a state, and states and bodies that nobody beside them acts for. */
export function headsIn(
  findings: Findings,
  clause: Pick<Clause, 'start' | 'end'>,
  actors: readonly Actor[],
): Guest[] {
  const heads: Guest[] = [];
  const near = (a: Guest, b: Guest): boolean => {
    const [from, to] = [tokenAt(findings.tokens, a.end), tokenAt(findings.tokens, b.start)];
    return to - from <= MOST_TO_STATE && !range(from, to).some((at) => partsItems(findings, at, to));
  };
  for (const { id, start, end, slot, person, by } of actorsIn(actors, clause)) {
    if (slot !== 'party') continue;
    const last = heads.at(-1);
    const next: Guest = { id, start, end, person, by };
    if (!last || findings.sideOf(last.id) !== findings.sideOf(id)) heads.push(next);
    // "British Prime Minister Keir Starmer" is one, "the president of Laos and the speaker of its parliament" are two.
    else if (start < last.end || !(person && last.person) || last.id === id) {
      if (start < last.end || near(last, next))
        heads[heads.length - 1] = {
          ...(last.person ? last : next),
          start: last.start,
          end: Math.max(end, last.end),
        };
      else heads.push(next);
    } else heads.push(next);
  }
  return heads;
}

/** Whether two who follow each other stand in one list. `first`: nobody stands before them in their clause. */
function isJoined(findings: Findings, a: Guest, b: Guest, first: boolean): boolean {
  const { tokens, lexicon, dates, linked } = findings;
  const { signs, triggers } = lexicon;
  const [from, to] = [tokenAt(tokens, a.end), tokenAt(tokens, b.start)];
  if (to - from > MOST_BETWEEN || a.id === b.id) return false;
  const between = range(from, to);
  const parts = between.filter((at) => partsItems(findings, at, to));
  if (parts.length === 0) return false;
  // "甲与乙、丙会谈": behind who acts the word for "and" is the one for "with".
  if (first && lexicon.commaClauses && parts.every((at) => signs.with.at(tokens, at, to))) return false;
  return between.every((at) => {
    const start = tokens[at]?.start ?? 0;
    return (
      !triggers.at(tokens, at, to) &&
      !signs.apart.at(tokens, at, to) &&
      !signs.saying.at(tokens, at, to) &&
      startingAt(dates, start).length === 0 &&
      !startingAt(linked.mentions, start).some(({ kind, locative }) => kind === 'location' || locative)
    );
  });
}

/** Whether each but the first of a list has its own "with" or "by": "with A and with B". */
export function hasOwnSigns({ tokens, lexicon }: Findings, list: readonly Guest[]): boolean {
  const { signs } = lexicon;
  return list.slice(1).every(({ start }, index) => {
    const to = tokenAt(tokens, start);
    const between = range(tokenAt(tokens, list[index]?.end ?? start), to);
    return between.some(
      (at) =>
        (signs.with.at(tokens, at, to) ?? signs.by.at(tokens, at, to)) !== undefined &&
        !signs.joiner.at(tokens, at, to),
    );
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
