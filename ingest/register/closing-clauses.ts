// Clauses that stand before the one they belong to, where verbs end them: "Putin'le görüştükten sonra", "… görüşen Erdoğan".

import type { Token } from '../article/tokens.ts';
import type { EventLexicon } from '../languages/lexicon.ts';

/** Words between a participle and the name that it describes. */
const MOST_TITLE = 6;

/**
 * How what stands before a token hangs on what follows, where it is a clause of its own that tells an event and the
 * sentence goes on to tell another one.
 */
export function closesAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  lexicon: EventLexicon,
  names: ReadonlySet<number>,
  dated: ReadonlySet<number>,
): 'after' | 'before' | 'describing' | undefined {
  const { signs, triggers } = lexicon;
  if (tokens[at]?.lower === ',' || at - from < 2) return undefined;
  const end = tokens[at - 1]?.lower === ',' ? at - 1 : at;
  const told = (last: number): boolean =>
    triggers.find(tokens, from, last).some((match) => match.to === last);
  const goesOn = (): boolean => triggers.find(tokens, at, to).length > 0;
  for (const [sign, link] of [
    ['afterTail', 'after'],
    ['beforeTail', 'before'],
  ] as const) {
    const tail = [1, 2].find((back) => signs[sign].at(tokens, end - back, end)?.to === end);
    if (tail !== undefined && told(end - tail) && goesOn()) return link;
  }
  const participle = triggers
    .find(tokens, from, end)
    .find((match) => match.to === end && match.value.describes);
  if (!participle || end !== at || signs.saying.at(tokens, at, to)) return undefined;
  const named = tokens.slice(at, Math.min(to, at + MOST_TITLE)).some(({ start }) => names.has(start));
  const isDated = (first: number, last: number): boolean =>
    tokens.slice(first, last).some(({ start }) => dated.has(start));
  const journey = participle.value.frame === 'journey' && !(isDated(from, at) && isDated(at, to));
  return named && !journey && goesOn() ? 'describing' : undefined;
}
