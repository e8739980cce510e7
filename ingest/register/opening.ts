// An occasion that opens a sentence: "After talks with A in X, B flew to Y".

import type { Token } from '../article/tokens.ts';
import type { EventLexicon } from '../languages/lexicon.ts';

/** How far behind "after" the event may stand that it speaks of, in tokens. */
const NEAR_NOUN = 6;

/**
 * "Nach seinem Gespräch mit A in X traf er B in Y": an occasion of its own before the sentence's verb, where the verb
 * stands right behind what opens the sentence. `until` is that verb. `dated`: where dates begin. "Встретившись с А в X, Б вылетел в Y" likewise.
 */
export function openingAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: EventLexicon,
  names: ReadonlySet<number>,
  dated: ReadonlySet<number>,
): { link: 'after' | 'before'; until: number } | undefined {
  const { signs, triggers, verbFirst, verbSecond, occasionComma, occasionSubject } = lexicon;
  const opened = triggers.at(tokens, from, to);
  if (opened?.value.converb && opened.value.past) {
    const until = behindComma(tokens, from, to, lexicon);
    return until === undefined ? undefined : { link: 'after', until };
  }
  if (!verbFirst && !verbSecond && !occasionComma && !occasionSubject) return undefined;
  // "وعقب لقائهما غادر …": behind "and".
  const first = verbFirst && signs.joiner.at(tokens, from, to) ? from + 1 : from;
  const at = counted(tokens, first, to, lexicon, names);
  const after = signs.afterThis.at(tokens, at, to);
  const sign = after ?? signs.beforeThis.at(tokens, at, to);
  // "Przed południem", "po dwóch dniach": when, and no occasion; but "وبعد يومين من لقائه", counted from one.
  const counts = verbFirst && triggers.find(tokens, sign?.to ?? at, Math.min(to, at + NEAR_NOUN)).length > 0;
  if (!sign || (dated.has(tokens[at]!.start) && !counts)) return undefined;
  const link = after ? 'after' : 'before';
  if (occasionComma) {
    const until = behindComma(tokens, sign.to, to, lexicon);
    if (until !== undefined) return { link, until };
  }
  if (occasionSubject) {
    const until = beforeSubject(tokens, sign.to, to, lexicon, names);
    if (until !== undefined) return { link, until };
  }
  if (occasionComma || occasionSubject) return undefined;
  let told = false;
  for (let at = sign.to; at < to; at++) {
    if (tokens[at]?.lower === ',' && !verbFirst) return undefined;
    if (verbFirst && told && signs.saying.at(tokens, at, to)) return { link, until: at };
    const trigger = triggers.at(tokens, at, to)?.value;
    if (!trigger) continue;
    if (trigger.part === 'noun') told ||= at - sign.to < NEAR_NOUN && trigger.frame !== 'press';
    else if (told && trigger.past === true && (!trigger.weak || tokens[at - 1]?.lower === ','))
      return { link, until: at };
  }
  return undefined;
}

/** Words that count before "after": "Через две недели после". */
const MOST_COUNTED = 3;

/** Where "after" stands in "a week after the talks", right behind the count; else where the sentence begins. */
function counted(
  tokens: readonly Token[],
  first: number,
  to: number,
  { signs, triggers, occasionComma, occasionSubject }: EventLexicon,
  names: ReadonlySet<number>,
): number {
  if (!occasionComma && !occasionSubject) return first;
  for (let at = first; at < Math.min(to, first + MOST_COUNTED + 1); at++) {
    if (signs.afterThis.at(tokens, at, to) ?? signs.beforeThis.at(tokens, at, to)) return at;
    if (!tokens[at]?.word || names.has(tokens[at]!.start) || triggers.at(tokens, at, to)) return first;
  }
  return first;
}

/** Where who acts begins, right before the sentence's verb of ours; an event's noun stands before. */
function beforeSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  { signs, triggers, collectives }: EventLexicon,
  names: ReadonlySet<number>,
): number | undefined {
  const named = (at: number): boolean => names.has(tokens[at]?.start ?? -1);
  const free = (at: number): boolean =>
    (['place', 'with', 'by', 'of', 'topic', 'joiner'] as const).every(
      (sign) => signs[sign].at(tokens, at - 1, at) === undefined,
    );
  const passes = (at: number): boolean =>
    tokens[at]?.word === true &&
    !tokens[at]?.capital &&
    (['with', 'by', 'of', 'topic', 'joiner'] as const).every((sign) => !signs[sign].at(tokens, at, at + 1));
  let told = false;
  for (let at = from; at < to; at++) {
    if (tokens[at]?.lower === ',') return undefined;
    const trigger = triggers.at(tokens, at, to)?.value;
    if (trigger?.part === 'noun') told ||= at - from < NEAR_NOUN;
    // "За підсумками перемовин сторони підписали …"
    const both = told && free(at) ? collectives.at(tokens, at, to) : undefined;
    if (both && triggers.at(tokens, both.to, to)?.value.part === 'verb') return at;
    if (trigger?.part !== 'verb' || trigger.frame === 'press' || trigger.tenseless || trigger.weak || !told)
      continue;
    let first = at - 1;
    // "Б у середу також вирушив"
    while (at - first <= MOST_BETWEEN && passes(first)) first--;
    while (first > from && tokens[first]?.capital && !named(first)) first--;
    if (!named(first) || !free(first)) return undefined;
    const title = titleBefore(tokens, from, first, named, free);
    return title ?? first;
  }
  return undefined;
}

/** Words between who acts and the verb. */
const MOST_BETWEEN = 4;
/** Words of a title, with its state, before a name: "президент України Володимир Зеленський". */
const MOST_TITLE = 5;

/** Where the title before a name begins; nothing where it may belong to another name. */
function titleBefore(
  tokens: readonly Token[],
  from: number,
  name: number,
  named: (at: number) => boolean,
  free: (at: number) => boolean,
): number | undefined {
  let at = name - 1;
  if (named(at) && free(at)) at--;
  if (at <= from || tokens[at]?.capital || !tokens[at]?.word) return undefined;
  while (at > from && name - at < MOST_TITLE && tokens[at - 1]?.word && !tokens[at - 1]?.capital) {
    if (!free(at)) return undefined;
    at--;
  }
  return free(at) && tokens[at - 1]?.capital ? at : undefined;
}

/**
 * Where the sentence goes on behind the comma that closes the occasion: an event's word stands before it and a verb
 * of ours behind. A comma before a name only closes it where a name ends too: not "with the French president, A".
 * "Depois de passar por X, onde jantou com B, A seguiu": what is said of the place is an aside, nobody's next step.
 */
function behindComma(
  tokens: readonly Token[],
  from: number,
  to: number,
  { signs, triggers }: EventLexicon,
): number | undefined {
  let told = false;
  for (let at = from; at < to - 1; at++) {
    const trigger = triggers.at(tokens, at, to)?.value;
    told ||= trigger !== undefined && at - from < NEAR_NOUN && trigger.frame !== 'press';
    if (tokens[at]?.lower !== ',' || !told) continue;
    if (signs.placeRelative.at(tokens, at + 1, to)) return undefined;
    if (tokens[at + 1]?.capital === true && tokens[at - 1]?.capital !== true) continue;
    const goesOn = triggers
      .find(tokens, at + 1, to)
      .some(({ value }) => value.part === 'verb' && !value.tenseless && !value.weak);
    return goesOn ? at + 1 : undefined;
  }
  return undefined;
}
