// What a clause's borders are told by: the words on both sides of a comma, a dash or "and".

import type { Token } from '../article/tokens.ts';
import type { EventLexicon } from '../languages/lexicon.ts';
import { isDash } from './list-marks.ts';

/** "Пока А летел в X, Б ужинал с В": whether a clause that opened with its own word ends here, a verb of ours in both. */
export function endsOpening(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  { signs, triggers, cues, collectives, occasionComma }: EventLexicon,
  names: ReadonlySet<number>,
): boolean {
  // `opening.ts` has found where such an occasion ends.
  if (occasionComma && (signs.afterThis.at(tokens, from, at) ?? signs.beforeThis.at(tokens, from, at)))
    return false;
  // "Если А приедет, Б с ним встретится": what is supposed holds for both.
  if (cues.supposed.at(tokens, from, at)) return false;
  if (!signs.cutAfterComma.at(tokens, from, at)) return false;
  // "وزيرا الخارجية، أ و ب": who they are.
  if ([2, 3].some((back) => collectives.at(tokens, at - back, at)?.to === at - 1)) return false;
  if (!tokens.slice(at, Math.min(to, at + MOST_TITLE)).some(({ start }) => names.has(start))) return false;
  const told = (first: number, end: number): boolean =>
    triggers.find(tokens, first, end).some(({ value }) => value.part === 'verb');
  return told(from, at) && told(at, to);
}

/**
 * "From Berlin, where he dined with A, B went on to X": whether a comma closes what was told of a place that opened the
 * sentence, so that whoever stands behind it acts in the main clause.
 */
export function endsAside(
  tokens: readonly Token[],
  from: number,
  opened: number,
  at: number,
  to: number,
  { signs, triggers }: EventLexicon,
  names: ReadonlySet<number>,
): boolean {
  if (tokens[at - 1]?.lower !== ',' || tokens[opened - 1]?.lower !== ',') return false;
  const verb = (first: number, end: number): number =>
    triggers.find(tokens, first, end).find(({ value }) => value.part === 'verb' && value.past)?.from ?? -1;
  if (verb(from, opened) >= 0 || verb(opened, at) < 0) return false;
  if (signs.joiner.at(tokens, at, to) ?? signs.relative.at(tokens, at, to)) return false;
  const told = verb(at, to);
  const acts = tokens.slice(at, at + MOST_TITLE).some(({ start }) => names.has(start));
  const between = tokens.slice(at, Math.max(at, told));
  return (
    told > at &&
    (acts || signs.definite.at(tokens, at, to) !== undefined) &&
    between.every(({ lower }, index) => lower !== ',' && !signs.relative.at(tokens, at + index, told))
  );
}

/** Words of a title before the name that acts. */
const MOST_TITLE = 4;

/** Words before a dash that stands for a verb: "в прошлую среду в Москве —". */
const MOST_ELIDED = 7;

/** Whether a dash between a place or a day and "with" stands for the verb told before. */
export function elides(
  text: string,
  tokens: readonly Token[],
  at: number,
  to: number,
  { signs }: EventLexicon,
): boolean {
  const dash = tokens[at];
  if (!dash || !isDash(dash) || text[dash.start - 1] !== ' ' || text[dash.end] !== ' ') return false;
  return tokens[at - 1]?.word === true && signs.with.at(tokens, at + 1, to) !== undefined;
}

/** "в Киеве он говорил с А, в Москве — с Б": whether such a dash stands before the next comma. */
export function elidesVerb(
  text: string,
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: EventLexicon,
): boolean {
  for (let dash = at + 1; dash < Math.min(to, at + MOST_ELIDED); dash++) {
    if (tokens[dash]?.lower === ',') return false;
    if (elides(text, tokens, dash, to, lexicon)) return true;
  }
  return false;
}

/** Whether "and" opens another day: "and on July 8 …", "and two days later …"; not "Tuesday and Wednesday". */
export function datedBehind(
  tokens: readonly Token[],
  at: number,
  dated: ReadonlySet<number>,
  { signs }: EventLexicon,
): boolean {
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  if (!next || !behind) return false;
  if (dated.has(next.start)) return !next.capital && !/\d/.test(next.lower);
  return dated.has(behind.start) && signs.place.at(tokens, at + 1, at + 2) !== undefined;
}

/** Whether the word belongs to the event's word before it: "his speech [before] the assembly". */
export function inPhrase(
  tokens: readonly Token[],
  at: number,
  to: number,
  { triggers }: EventLexicon,
): boolean {
  return triggers.at(tokens, at - 1, to)?.to === at + 1;
}

/** Whether the word belongs to a cue or a conjunction that began before it: "من المقرر [أن]", "بعد [أن]". */
export function endsPhrase(
  tokens: readonly Token[],
  at: number,
  to: number,
  { cues, signs }: EventLexicon,
): boolean {
  const { planned, proposed, unreal, negation, past } = cues;
  const { afterThis, beforeThis, thenThis, earlierThis } = signs;
  return [1, 2, 3].some((back) =>
    [planned, proposed, unreal, negation, past, afterThis, beforeThis, thenThis, earlierThis].some(
      (words) => (words.at(tokens, at - back, to)?.to ?? 0) > at,
    ),
  );
}

/**
 * "اجتمع أ فور وصوله إلى X ب ب": whether the last verb of a meeting before a word still waits for who is met, where the
 * verb stands first: nobody is joined and at most one is named.
 */
export function lacksObject(
  tokens: readonly Token[],
  from: number,
  at: number,
  { triggers, signs, collectives }: EventLexicon,
): boolean {
  const verb = triggers
    .find(tokens, from, at)
    .findLast(({ value }) => value.part === 'verb' && !value.tenseless && !value.weak);
  if (verb?.value.frame !== 'sides' || verb.value.kind !== 'talks') return false;
  let named = 0;
  for (let index = verb.from; index < at; index++) {
    const met = signs.with.at(tokens, index, at) ?? signs.joiner.at(tokens, index, index + 1);
    if (met && index > verb.from) return false;
    if (tokens[index]?.lower === ',' || collectives.at(tokens, index, at)) return false;
    if (tokens[index]?.capital) named++;
  }
  return named < 2;
}

/** Whether an event's word stands at most `reach` tokens behind: "after [lengthy talks]". */
export function speaksOfEvent(
  tokens: readonly Token[],
  at: number,
  to: number,
  { triggers }: EventLexicon,
  reach: number,
): boolean {
  for (let index = at; index < Math.min(to, at + reach); index++) {
    if (tokens[index]?.lower === ',') return false;
    if (triggers.at(tokens, index, to)) return true;
  }
  return false;
}

/** Words and the comma of an occasion's conjunction before its last word. */
const LONGEST_OPENING = 3;

/** Whether "after" or "before" began before the comma at hand and ends behind it: "после того, как". */
export function opensOccasion(
  tokens: readonly Token[],
  at: number,
  to: number,
  { signs }: EventLexicon,
): boolean {
  const first = at - LONGEST_OPENING;
  const opened = signs.afterThis.at(tokens, first, to) ?? signs.beforeThis.at(tokens, first, to);
  return (opened?.to ?? 0) > at;
}

/** Whether the next of our words, before a comma, is a verb that tells by itself: "накануне [Ушаков говорил с А]". */
export function tellsVerb(
  tokens: readonly Token[],
  at: number,
  to: number,
  { triggers }: EventLexicon,
): boolean {
  for (let index = at; index < to && tokens[index]?.lower !== ','; index++) {
    const trigger = triggers.at(tokens, index, to)?.value;
    if (trigger) return trigger.part === 'verb' && !trigger.tenseless;
  }
  return false;
}

/** Whether an event's verb comes before the next comma: then ", der" begins a clause, no further name of a list. */
export function verbFollows(
  tokens: readonly Token[],
  at: number,
  to: number,
  { triggers }: EventLexicon,
): boolean {
  for (let index = at; index < to && !(index > at && tokens[index]?.lower === ','); index++) {
    if (triggers.at(tokens, index, to)?.value.part === 'verb') return true;
  }
  return false;
}

/** Whether ", and" begins a clause: an event's verb or a verb of saying follows before the next comma. */
export function clauseFollows(
  tokens: readonly Token[],
  at: number,
  to: number,
  { triggers, signs }: EventLexicon,
): boolean {
  for (let index = at; index < to && tokens[index]?.lower !== ','; index++) {
    if (triggers.at(tokens, index, to)?.value.part === 'verb' || signs.saying.at(tokens, index, to))
      return true;
  }
  return false;
}

/** Whether a bare "and" stands between two events' words, the second of them a verb close by. */
export function partsEvents(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  { triggers, signs }: EventLexicon,
): boolean {
  const isVerb = (index: number): boolean => triggers.at(tokens, index, to)?.value.part === 'verb';
  // "and was later received by"
  const reach = signs.thenThis.at(tokens, at + 2, to) ? to - at : 3;
  if (!tokens.slice(at + 1, at + reach).some((_, index) => isVerb(at + 1 + index))) return false;
  for (let index = from; index < at; index++) if (triggers.at(tokens, index, at)) return true;
  return false;
}

/** "flew to X, [in order to] meet B": whether the words open what the journey told before was made for. */
export function aimsOfJourney(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  { triggers, signs, cues }: EventLexicon,
): boolean {
  if (!signs.aim.at(tokens, at, to)) return false;
  const travels = triggers
    .find(tokens, from, at)
    .some(({ value }) => value.part === 'verb' && value.frame === 'journey');
  if (!travels) return false;
  const verb = triggers.find(tokens, at, to).find(({ value }) => value.part === 'verb');
  return verb !== undefined && cues.unreal.at(tokens, verb.from, to) !== undefined;
}

/** Words from a day to the verb that is told of it. */
const MOST_TO_VERB = 14;

/**
 * "A flew to X in April, on 27 May the two spoke": whether a comma parts what was on one day from what was on another,
 * a verb of the past in both. Its last verb stands before the comma, not in a clause that hangs on it.
 */
export function partsDays(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  { triggers, signs }: EventLexicon,
  dated: ReadonlySet<number>,
): boolean {
  const day = [at, at + 1].find((index) => dated.has(tokens[index]?.start ?? -1));
  if (day === undefined || (day > at && !signs.place.at(tokens, at, day))) return false;
  const told = triggers.find(tokens, from, at).some(({ value }) => value.part === 'verb' && !value.weak);
  const verb = triggers
    .find(tokens, at, Math.min(to, at + MOST_TO_VERB))
    .find(({ value }) => value.part === 'verb' && value.past && !value.weak);
  if (!verb || !told) return false;
  for (let index = at + 1; index < verb.from; index++)
    if (signs.relative.at(tokens, index, verb.from) && tokens[index - 1]?.lower === ',') return false;
  return true;
}
