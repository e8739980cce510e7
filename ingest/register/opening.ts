// An occasion that opens a sentence: "After talks with A in X, B flew to Y".

import type { Token } from '../article/tokens.ts';
import type { EventLexicon } from '../languages/lexicon.ts';

/** How far behind "after" the event may stand that it speaks of, in tokens. */
const NEAR_NOUN = 6;

/**
 * "Nach seinem Gespräch mit A in X traf er B in Y": an occasion of its own before the sentence's verb, where the verb
 * stands right behind what opens the sentence. `until` is that verb. "Встретившись с А в X, Б вылетел в Y" likewise.
 */
export function openingAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  { signs, triggers, verbFirst, verbSecond, occasionComma }: EventLexicon,
): { link: 'after' | 'before'; until: number } | undefined {
  const opened = triggers.at(tokens, from, to);
  if (opened?.value.converb && opened.value.past) {
    const until = behindComma(tokens, from, to, triggers);
    return until === undefined ? undefined : { link: 'after', until };
  }
  if (!verbFirst && !verbSecond && !occasionComma) return undefined;
  // "وعقب لقائهما غادر …": behind "and".
  const first = verbFirst && signs.joiner.at(tokens, from, to) ? from + 1 : from;
  const after = signs.afterThis.at(tokens, first, to);
  const sign = after ?? signs.beforeThis.at(tokens, first, to);
  if (!sign) return undefined;
  const link = after ? 'after' : 'before';
  if (occasionComma) {
    const until = behindComma(tokens, sign.to, to, triggers);
    return until === undefined ? undefined : { link, until };
  }
  let told = false;
  for (let at = sign.to; at < to; at++) {
    if (tokens[at]?.lower === ',' && !verbFirst) return undefined;
    if (verbFirst && told && signs.saying.at(tokens, at, to)) return { link, until: at };
    const trigger = triggers.at(tokens, at, to)?.value;
    if (!trigger) continue;
    if (trigger.part === 'noun') told ||= at - sign.to < NEAR_NOUN && trigger.frame !== 'press';
    else if (told && trigger.past === true && !trigger.weak) return { link, until: at };
  }
  return undefined;
}

/**
 * Where the sentence goes on behind the comma that closes the occasion: an event's word stands before it and a verb
 * of ours behind. A comma before a name only closes it where a name ends too: not "with the French president, A".
 */
function behindComma(
  tokens: readonly Token[],
  from: number,
  to: number,
  triggers: EventLexicon['triggers'],
): number | undefined {
  let told = false;
  for (let at = from; at < to - 1; at++) {
    const trigger = triggers.at(tokens, at, to)?.value;
    told ||= trigger !== undefined && at - from < NEAR_NOUN && trigger.frame !== 'press';
    if (tokens[at]?.lower !== ',' || !told) continue;
    if (tokens[at + 1]?.capital === true && tokens[at - 1]?.capital !== true) continue;
    const goesOn = triggers
      .find(tokens, at + 1, to)
      .some(({ value }) => value.part === 'verb' && !value.tenseless && !value.weak);
    return goesOn ? at + 1 : undefined;
  }
  return undefined;
}
