// "Two days after the summit": days counted from an event that was told before, where no name says which.

import type { DateMention } from '../dates/index.ts';
import type { Token } from '../article/tokens.ts';
import type { EventLexicon } from '../languages/lexicon.ts';
import type { Linked } from '../mentions/index.ts';
import { tokenAt } from './clause.ts';

/** A date with the event's noun that it is counted from, which tells of no event of its own. */
export interface EventDate extends DateMention {
  readonly occasion?: { readonly from: number; readonly to: number };
}

/** Words between "after" and its noun. */
const MOST_BEFORE_NOUN = 3;
/** Words behind the noun among which a name says which event it was. */
const MOST_BEHIND_NOUN = 4;

/** The date, counted from the running one where it is meant from the event told last. */
export function countedFromTold(
  date: DateMention,
  tokens: readonly Token[],
  { triggers, signs }: EventLexicon,
  { mentions }: Pick<Linked, 'mentions'>,
): EventDate {
  const { meaning } = date;
  if (meaning.type !== 'after-event') return date;
  const first = tokenAt(tokens, date.end);
  let noun = triggers.at(tokens, first);
  for (let at = first; !noun && at < first + MOST_BEFORE_NOUN && tokens[at]?.word; at++)
    noun = triggers.at(tokens, at + 1);
  if (noun?.value.part !== 'noun') return date;
  let end = noun.to;
  while (end < noun.to + MOST_BEHIND_NOUN && tokens[end]?.word) end++;
  const [start, until] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  // "po tym spotkaniu": it points, whoever stands behind.
  const points = signs.definite.at(tokens, first, first + 1) !== undefined && noun.from > first;
  if (!points && mentions.some((mention) => mention.start >= start && mention.end <= until)) return date;
  const count = meaning.direction === 'after' ? meaning.count : -meaning.count;
  return {
    ...date,
    meaning: { type: 'anaphoric', unit: meaning.unit, count },
    occasion: { from: noun.from, to: noun.to },
  };
}
