// Where a language leaves its subject out: "Luego se reunió con B" is told of whoever acted before.

import type { Token } from '../article/tokens.ts';
import type { TriggerWords } from '../languages/event-words.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { PhraseMatch } from '../languages/phrase-index.ts';
import type { Actor } from './actors.ts';
import { actorsIn } from './actors.ts';
import type { Clause } from './clause.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';
import { within } from './within.ts';

/** Tokens before whom a clause opens with: "Z prezydentem Litwy A". */
const MOST_FRONTED = 6;

/**
 * Whether an event's verb stands in the clause and nobody is told to act: no noun with an article and no name before
 * the verb or right behind it, and who is named is met ("con B", "a B") or does it in a passive ("por B").
 */
export function leavesSubjectOut(
  findings: Findings,
  clause: Clause,
  actors: readonly Actor[],
): 'one' | 'many' | undefined {
  const { pack, lexicon, tokens } = findings;
  const { dropsSubject } = pack.events;
  if (!dropsSubject) return undefined;
  const verb = lexicon.triggers
    .find(tokens, clause.from, clause.to)
    .find(({ value }) => value.part === 'verb' && value.frame !== 'attendance');
  if (!verb) return undefined;
  for (let at = clause.from; at < verb.from; at++) if (mayAct(findings, clause, at)) return undefined;
  const first = actorsIn(actors, clause).find(
    ({ slot, start }) =>
      (slot === 'party' || slot === 'sayer') && !governedBy(findings, tokenAt(tokens, start)),
  );
  const until = first ? tokenAt(tokens, first.start) : clause.to;
  // "Z A rozmawiał wcześniej": who is met may stand before the verb.
  const fronted = first !== undefined && until < verb.from;
  const behindWith = [1, 2, 3].some((back) => lexicon.signs.with.at(tokens, until - back, until));
  if (fronted && !(behindWith && until - clause.from <= MOST_FRONTED)) return undefined;
  const unmarked = dropsSubject.metBehind && verb.value.frame === 'sides' && !verb.value.weak;
  // "التقى أ ب": where the verb stands first, who acts stands behind it too, and somebody else is met.
  const others =
    lexicon.verbFirst &&
    first !== undefined &&
    (metBeside(findings, clause, actors, first) ||
      tokenAt(tokens, titleStart(findings, first)) > verb.to + 1);
  const met = first !== undefined && unmarked === true && !others;
  if (!met && mayAct(findings, clause, verb.to)) return undefined;
  // A phrase with a gap may hold who acts.
  for (let at = verb.from + 1; lexicon.verbFirst && at < verb.to; at++)
    if (mayAct(findings, clause, at)) return undefined;
  const told = isOfSeveral(pack, tokens.slice(verb.from, verb.to)) ? 'many' : 'one';
  return !first || met || fronted || isMet(findings, clause, first) ? told : undefined;
}

/** "抵达北京，分别会见了A和B", "走进白宫，同B谈了一小时": nobody but those who are met stands before the verb of a clause that goes on. */
export function goesOnUnnamed(
  { lexicon, tokens, pack }: Findings,
  clause: Clause,
  actors: readonly Actor[],
  verb: PhraseMatch<TriggerWords>,
): boolean {
  if (!lexicon.commaClauses || pack.events.caseMarks) return false;
  if (clause.link !== 'next' && clause.link !== 'then') return false;
  const { one, with: withWord, by } = lexicon.signs;
  const before = { start: tokens[clause.from]?.start ?? 0, end: tokens[verb.from]?.start ?? 0 };
  const opens = actorsIn(actors, before)[0];
  const at = opens ? tokenAt(tokens, opens.start) : verb.from;
  const met = [...withWord.find(tokens, clause.from, at), ...by.find(tokens, clause.from, at)].length > 0;
  return (!opens || met) && one.find(tokens, clause.from, at).length === 0;
}

/** Whether a verb is one of several who act, by its ending: "si sono incontrati", "зустрілися". */
export function isOfSeveral({ events }: LanguagePack, words: readonly Token[]): boolean {
  const finite = words.find(({ lower }) => lower.length > 2)?.lower ?? '';
  return events.dropsSubject?.many.some((ending) => finite.endsWith(ending)) === true;
}

/** Where the title of an actor begins. */
function titleStart({ linked }: Findings, { start, end }: Actor): number {
  const spans = linked.represents.flatMap(({ because }) => ('start' in because ? [because] : []));
  return Math.min(
    start,
    ...spans.filter((span) => span.start <= start && span.end >= end).map((span) => span.start),
  );
}

/** Whether a party of another side stands in the clause. */
function metBeside(findings: Findings, clause: Clause, actors: readonly Actor[], { id }: Actor): boolean {
  return actorsIn(actors, clause).some(
    (other) => other.slot === 'party' && findings.sideOf(other.id) !== findings.sideOf(id),
  );
}

/** Whether a name behind the clause's verb is met or does it in a passive: "con B", "a B", "por B". */
export function isMet(
  { lexicon, tokens }: Findings,
  clause: Clause,
  { start }: Pick<Actor, 'start'>,
): boolean {
  const { signs, triggers } = lexicon;
  const verb = triggers.find(tokens, clause.from, clause.to).find(({ value }) => value.part === 'verb');
  const until = tokenAt(tokens, start);
  for (let at = verb?.from ?? until; at < until; at++)
    if (signs.with.at(tokens, at, until) ?? signs.by.at(tokens, at, until)) return true;
  return false;
}

/** Words of a title between a preposition and its name: "ospite del [cancelliere] Scholz". */
const MOST_TITLE = 3;

/** Whether a name behind the verb belongs to a noun before it, with its title: "ospite del cancelliere Scholz". */
function governedBy({ tokens, lexicon }: Findings, at: number): boolean {
  for (let back = at - 1; back >= at - MOST_TITLE; back--) {
    const token = tokens[back];
    if (!token?.word) return false;
    if (lexicon.signs.of.at(tokens, back, back + 1)) return true;
    if (token.capital) return false;
  }
  return false;
}

/** Whether a preposition stands right before. */
function governed({ tokens, lexicon: { signs } }: Findings, at: number): boolean {
  return (['place', 'with', 'by', 'of', 'afterThis', 'beforeThis', 'topic'] as const).some((sign) =>
    [1, 2, 3].some((back) => signs[sign].at(tokens, at - back, at)?.to === at),
  );
}

/** A name or a noun with its article that no preposition governs. */
function mayAct(findings: Findings, clause: Clause, at: number): boolean {
  const { lexicon, tokens, linked, dates, pack } = findings;
  const token = tokens[at];
  if (!token || at >= clause.to) return false;
  const inside = (span: { readonly start: number; readonly end: number }): boolean =>
    token.start >= span.start && token.end <= span.end;
  if (within(dates, clause).some(inside)) return false;
  const { signs } = lexicon;
  if (governed(findings, at)) return false;
  if (signs.definite.at(tokens, at, at + 1)) {
    const next = tokens[at + 1];
    return (
      next !== undefined &&
      !within(dates, clause).some(({ start, end }) => next.start >= start && next.end <= end)
    );
  }
  // "انتقلت الثانية إلى X": a noun with the article that is written onto it.
  const article = pack.script?.clitics?.article;
  if (article !== undefined && token.lower.length > article.length + 2 && token.lower.startsWith(article))
    return !linked.mentions.some(inside) && !linked.roles.some(inside);
  if (!token.capital || linked.mentions.some(inside)) return false;
  // "Poprzednio widzieli się": what only says when.
  if (
    at === clause.from &&
    [signs.earlierThis, signs.thenThis, signs.again].some((sign) => sign.at(tokens, at, clause.to))
  )
    return false;
  return !openers(pack.names.notInNames).has(token.lower);
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Words that begin a sentence with a capital and are no name. */
function openers(words: readonly string[]): ReadonlySet<string> {
  const held = sets.get(words) ?? new Set(words.map((word) => word.toLowerCase()));
  sets.set(words, held);
  return held;
}
