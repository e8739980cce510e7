// The words of a clause that say that its event came before or after another one.

import type { Status } from '../../../graph/model/index.ts';
import type { AnaphoricMeaning, DateMeaning } from '../../dates/index.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { Candidate } from './candidate.ts';
import { countsOn } from './days-of.ts';
import { datesIn } from './when.ts';

/** So many tokens behind "after" at a sentence's beginning stands the noun that it speaks of. */
const OPENING = 8;
/** So near before a form that is the past and the participle makes "had" it the latter. */
const BESIDE = 4;

/** Where the words stand that set a clause's event in order, as tokens and as offsets. */
export type OrderWords = Pick<Clause, 'from' | 'to' | 'start' | 'end'>;

/**
 * A clause with what leads to it in its sentence and tells of no event itself: "A day later the circus moved to Rome,
 * where they met", "Still earlier, on May 16, …". What is only when somebody said it leads to nothing.
 */
export function orderWordsOf(
  { clauses, tokens, lexicon }: Findings,
  clause: Clause,
  telling: ReadonlySet<number>,
): OrderWords {
  let first = clause;
  for (let index = clause.index - 1; index >= 0; index--) {
    const before = clauses[index]!;
    const leads = before.sentence === clause.sentence && before.link !== 'after' && before.link !== 'before';
    if (!leads || telling.has(index)) break;
    if (lexicon.signs.saying.find(tokens, before.from, before.to).length > 0) break;
    first = before;
  }
  return { from: first.from, start: first.start, to: clause.to, end: clause.end };
}

/** "Three weeks later", "nine days after that meeting", of what was held also "in two days": how far from another event. */
export function countedIn(
  findings: Findings,
  { start, end }: OrderWords,
  status: Status,
): AnaphoricMeaning | undefined {
  return datesIn(findings, { start, end })
    .map(({ meaning }) => countedBy(meaning, status))
    .find((meaning) => meaning !== undefined && meaning.count !== 0);
}

function countedBy(meaning: DateMeaning, status: Status): AnaphoricMeaning | undefined {
  switch (meaning.type) {
    case 'anaphoric':
      return meaning;
    case 'after-event':
      return {
        type: 'anaphoric',
        unit: meaning.unit,
        count: meaning.direction === 'after' ? meaning.count : -meaning.count,
      };
    case 'deictic':
      return status === 'held' && countsOn(meaning, 'past')
        ? { type: 'anaphoric', unit: meaning.unit, count: meaning.count }
        : undefined;
    default:
      return undefined;
  }
}

/** Whether the event is told as what came before or after another: "after talks with B", "Vor seinem Treffen mit B". */
export function occasionOf(
  { trigger }: Candidate,
  clause: Clause,
  { tokens, lexicon: { signs, triggers } }: Findings,
): 'after' | 'before' | undefined {
  if (clause.link === 'after' || clause.link === 'before') return clause.link;
  const at = tokenAt(tokens, trigger.start);
  if (at - clause.from > OPENING || triggers.at(tokens, at)?.value.part !== 'noun') return undefined;
  const then = signs.thenThis.at(tokens, clause.from, clause.to);
  for (const [sign, link] of [
    ['afterThis', 'after'],
    ['beforeThis', 'before'],
  ] as const) {
    const opening = signs[sign].at(tokens, clause.from, clause.to);
    if (!opening || opening.to > at) continue;
    // "После этого он вышел к журналистам": it points back, and speaks of no noun behind it.
    if (then && then.to > opening.to && then.to <= at) return undefined;
    // "По окончании беседы он сказал журналистам": the occasion is the noun that stands first.
    return triggers.find(tokens, opening.to, at).length > 0 ? undefined : link;
  }
  return undefined;
}

/** "had met": told from where the story stands. */
export function isPluperfect(
  { trigger }: Candidate,
  clause: Clause,
  { tokens, lexicon: { signs, triggers } }: Findings,
): boolean {
  const at = tokenAt(tokens, trigger.start);
  const value = triggers.at(tokens, at)?.value;
  if (value?.part !== 'verb') return false;
  const had = signs.pluperfect.find(tokens, clause.from, clause.to);
  const end = tokenAt(tokens, trigger.end);
  // "had met", "s'étaient entretenus": its words are the trigger's, or begin right before it.
  const part = (from: number, to: number): boolean => to > at && to <= end && at - from <= BESIDE;
  return had.some(
    ({ from, to }) => value.past !== true || part(from, to) || (to <= at && at - from <= BESIDE),
  );
}
