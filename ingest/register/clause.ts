// Sentences cut into clauses: the unit that the register reads.

import type { Sentence } from '../article/text.ts';
import type { Token } from '../article/tokens.ts';
import type { EventLexicon } from '../languages/lexicon.ts';
import type { PhraseIndex } from '../languages/phrase-index.ts';
import {
  aimsOfJourney,
  clauseFollows,
  datedBehind,
  elides,
  elidesVerb,
  endsPhrase,
  lacksObject,
  endsAside,
  endsOpening,
  inPhrase,
  opensOccasion,
  partsDays,
  partsEvents,
  speaksOfEvent,
  tellsVerb,
  verbFollows,
} from './clause-borders.ts';
import { isDash } from './list-marks.ts';
import { closesAt } from './closing-clauses.ts';
import { partsWhole } from './comma-clauses.ts';
import { openingAt } from './opening.ts';

/** How a clause hangs on what stands before it. */
export const CLAUSE_LINKS = [
  'main',
  'next',
  'relative',
  'place-relative',
  'after',
  'before',
  'then',
  'resumed',
  'describing',
] as const;
export type ClauseLink = (typeof CLAUSE_LINKS)[number];

export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Tokens of the article, `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Index among the article's sentences. */
  readonly sentence: number;
  readonly link: ClauseLink;
  /** Index among the article's clauses. */
  readonly index: number;
}

/** How far behind "after" the event may stand that it speaks of, in tokens; behind ", since" that opens a clause. */
const NEAR_NOUN = 6;
const IN_CLAUSE = 18;
const OCCASIONS = [
  ['afterThis', 'after'],
  ['beforeThis', 'before'],
] as const;

/**
 * Cuts one sentence; `from` and `to` are its tokens, `names` and `dated` the offsets at which names and
 * dates begin, `inDate` those of the further words of dates counted from another. Never empty.
 */
export function cutClauses(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  lexicon: EventLexicon,
  names: ReadonlySet<number>,
  dated: ReadonlySet<number>,
  inDate: ReadonlySet<number>,
): Omit<Clause, 'index'>[] {
  const opening = openingAt(tokens, from, to, lexicon, names, dated);
  const cuts: { at: number; link: ClauseLink }[] = [
    { at: from, link: opening?.link ?? headLink(tokens, from, to, lexicon) },
  ];
  for (let at = from + 1; at < to; at++) {
    // "con quien", "la que": one word in two.
    if (reachesOver(lexicon.signs.relative, tokens, at, to)) continue;
    // "после того, как": nor does its comma part it.
    if (tokens[at - 1]?.lower === ',' && opensOccasion(tokens, at, to, lexicon)) continue;
    // "para que": nor does its second half open another clause.
    const opened = cuts.at(-1);
    if (opened && at - opened.at <= 2 && (signsEnd(lexicon, tokens, opened.at, to) ?? 0) > at) continue;
    const link =
      (opening?.until === at ? 'main' : undefined) ??
      linkAt(text, tokens, from, at, to, lexicon, names, dated) ??
      (cuts.at(-1)?.link === 'relative' && resumes(tokens, cuts.at(-1)?.at ?? from, at, to, lexicon)
        ? 'resumed'
        : undefined) ??
      (cuts.at(-1)?.link === 'place-relative' &&
      endsAside(tokens, from, cuts.at(-1)?.at ?? from, at, to, lexicon, names)
        ? 'main'
        : undefined);
    // "il giorno dopo il re parlò": the word belongs to the date.
    const occasion = link === 'after' || link === 'before';
    if (occasion && inDate.has(tokens[at]?.start ?? -1)) continue;
    const open = cuts.at(-1);
    // "desde que coincidieron", "dopo che si erano visti": what was before, in two words.
    if (
      link === 'relative' &&
      open &&
      at - open.at === 1 &&
      (open.link === 'after' || open.link === 'before')
    )
      continue;
    const last = open?.at ?? from;
    const closed = lexicon.closing ? closesAt(tokens, last, at, to, lexicon, names, dated) : undefined;
    // ", y después", "en een dag later": "and" opens what its neighbour opens.
    const alone = open && last === at - 1 && at > from + 1 && lexicon.signs.joiner.at(tokens, last, at);
    if (alone && link) open.link = link;
    else if (closed && open) {
      open.link = closed;
      cuts.push({ at, link: 'next' });
    } else if (link && at > last) cuts.push({ at, link });
    else if (lexicon.commaClauses && partsWhole(text, tokens, last, at, lexicon, names))
      cuts.push({ at, link: 'next' });
  }
  return cuts.map(({ at, link }, index) => {
    const end = cuts[index + 1]?.at ?? to;
    return {
      start: tokens[at]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      from: at,
      to: end,
      sentence,
      link,
    };
  });
}

/** Whether words that begin one or two tokens before a place reach over it. */
function reachesOver(words: PhraseIndex<unknown>, tokens: readonly Token[], at: number, to: number): boolean {
  return (words.at(tokens, at - 1, to)?.to ?? 0) > at || (words.at(tokens, at - 2, to)?.to ?? 0) > at;
}

/** Where the words of a clause end that stand at its beginning: "para que". */
function signsEnd(
  { signs }: EventLexicon,
  tokens: readonly Token[],
  at: number,
  to: number,
): number | undefined {
  return signs.that.at(tokens, at, to)?.to;
}

/** "X, who met Y in May, telephoned Z": after the relative clause's comma a verb goes on with what was before it. */
function resumes(
  tokens: readonly Token[],
  opened: number,
  at: number,
  to: number,
  { triggers, signs, cues }: EventLexicon,
): boolean {
  if (tokens[at - 1]?.lower !== ',' || tokens[opened - 1]?.lower !== ',' || at - opened < 2) return false;
  return (
    triggers.at(tokens, at, to)?.value.part === 'verb' ||
    signs.auxiliary.at(tokens, at, to) !== undefined ||
    cues.planned.at(tokens, at, to) !== undefined ||
    cues.cancelled.at(tokens, at, to) !== undefined ||
    // "X, who received Y, denies …", "…, n'exclut pas que"
    cues.denied.at(tokens, at, to) !== undefined ||
    signs.idle.at(tokens, at, to) !== undefined
  );
}

/** The token index at which a sentence or an offset begins. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens of a sentence, as a half-open range. */
export function tokenRange(
  tokens: readonly Token[],
  { start, end }: Pick<Sentence, 'start' | 'end'>,
): [number, number] {
  return [tokenAt(tokens, start), tokenAt(tokens, end)];
}

function headLink(tokens: readonly Token[], at: number, to: number, { signs }: EventLexicon): ClauseLink {
  if (signs.thenThis.at(tokens, at, to)) return 'then';
  return 'main';
}

function linkAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  lexicon: EventLexicon,
  names: ReadonlySet<number>,
  dated: ReadonlySet<number>,
): ClauseLink | undefined {
  const { signs, triggers } = lexicon;
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || (before.word && !lexicon.opens.at(tokens, at, to))) return undefined;
  if (
    before.lower === ';' ||
    (before.lower === ':' &&
      (token.capital || (!signs.place.at(tokens, at, to) && !signs.by.at(tokens, at, to))))
  )
    return 'next';
  if (isDash(before) && text[before.start - 1] === ' ' && text[before.end] === ' ') {
    // "Việt - Nhật", "ASEAN - Australia": where the dash joins names, it parts none.
    const pair = signs.joiner.at(tokens, at - 1, at) && token.capital && tokens[at - 2]?.capital;
    if (!pair && !elides(text, tokens, at - 1, to, lexicon)) return 'next';
  }
  const comma = before.lower === ',';
  if (comma && elidesVerb(text, tokens, at, to, lexicon)) return 'then';
  // "a summit in Luanda at which A and B met": one event, told by noun and verb.
  if (signs.relative.at(tokens, at, to) && signs.place.at(tokens, at - 1, at)) {
    const noun = tokens[at - 2]?.lower === ',' ? at - 2 : at - 1;
    for (let index = Math.max(from, noun - NEAR_NOUN); index < noun; index++)
      if (triggers.at(tokens, index, noun)) return undefined;
  }
  const inList = comma && signs.joiner.at(tokens, at, to) !== undefined;
  if (signs.placeRelative.at(tokens, at, to) && (comma || signs.cutAlways.at(tokens, at, to)))
    return 'place-relative';
  // "announced that talks …": what is said, no relative clause.
  const saying = [1, 2].some((back) => signs.saying.at(tokens, at - back, at)?.to === at);
  if (signs.that.at(tokens, at, to) && saying) return 'next';
  if (comma && signs.relative.at(tokens, at, to)) {
    return names.has(tokens[at + 1]?.start ?? -1) && !verbFollows(tokens, at, to, lexicon)
      ? undefined
      : 'relative';
  }
  for (const [sign, link] of OCCASIONS) {
    const match = signs[sign].at(tokens, at, to);
    const reach = comma && !signs.place.at(tokens, at, at + 1) ? IN_CLAUSE : NEAR_NOUN;
    if (
      match &&
      (signs.thenThis.at(tokens, at, to)?.to ?? 0) <= match.to &&
      at > from + 1 &&
      !lexicon.triggers.at(tokens, at, to) &&
      !inPhrase(tokens, at, to, lexicon) &&
      !(lexicon.verbFirst && lacksObject(tokens, from, at, lexicon)) &&
      // "قبيل نهاية العام"
      !(lexicon.verbFirst && dated.has(tokens[match.to]?.start ?? -1)) &&
      // "накануне говорил": a day, not what was before something.
      !(dated.has(token.start) && tellsVerb(tokens, match.to, to, lexicon)) &&
      speaksOfEvent(tokens, match.to, to, lexicon, reach)
    )
      return link;
  }
  if (comma && aimsOfJourney(tokens, from, at, to, lexicon)) return undefined;
  if (comma && partsDays(tokens, from, at, to, lexicon, dated)) return 'next';
  if (comma && (signs.saying.at(tokens, at, to) || signs.one.at(tokens, at, to))) return 'next';
  if (signs.thenThis.at(tokens, at, to) && (comma || signs.joiner.at(tokens, at - 1, at))) return 'then';
  const opens = comma && !inList ? signs.cutAfterComma.at(tokens, at, to) : undefined;
  // "pleads, since, for talks": a word between two commas opens nothing.
  if (opens && tokens[opens.to]?.lower !== ',') return 'next';
  if (comma && !inList && endsOpening(tokens, from, at, to, lexicon, names)) return 'next';
  if (inList && clauseFollows(tokens, at + 1, to, lexicon)) return 'next';
  const joins = signs.joiner.at(tokens, at, to) && !signs.with.at(tokens, at, to);
  // "На полях саммита А и Б встретились", "française, allemande et polonaise": names that are joined act together.
  const pair = (before.capital || names.has(before.start)) && names.has(tokens[at + 1]?.start ?? -1);
  if (!comma && joins && !pair && partsEvents(tokens, from, at, to, lexicon)) return 'next';
  if (signs.joiner.at(tokens, at, to) && datedBehind(tokens, at, dated, lexicon)) {
    // "gelecek hafta": a day's word is no verb.
    for (let index = from; index < at; index++)
      if (lexicon.triggers.at(tokens, index, at) && !dated.has(tokens[index]?.start ?? -1)) return 'next';
  }
  // "… وقال إن …": another verb of who acts.
  if (lexicon.verbFirst && signs.joiner.at(tokens, at, to) && signs.saying.at(tokens, at + 1, to))
    return 'next';
  if (lexicon.verbFirst && endsPhrase(tokens, at, to, lexicon)) return undefined;
  // "siempre que A habla con B": one word in two, which says that it is only supposed.
  if (reachesOver(lexicon.cues.unreal, tokens, at, to)) return undefined;
  if (dated.has(token.start)) return undefined;
  // "after that trip", "in that conversation": it points, and begins nothing.
  const points =
    signs.definite.at(tokens, at, at + 1) !== undefined &&
    (signs.place.at(tokens, at - 1, at) ??
      signs.afterThis.at(tokens, at - 1, at) ??
      signs.of.at(tokens, at - 1, at));
  if (points) return undefined;
  if (signs.cutAlways.at(tokens, at, to)) {
    if (lexicon.verbFirst && signs.thenThis.at(tokens, at, to)) return 'then';
    return signs.relative.at(tokens, at, to) ? 'relative' : 'next';
  }
  return undefined;
}
