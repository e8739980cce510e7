// Which cues of a status speak of an event's word: those of its clause in whose reach it stands, and of the clauses around.

import type { Cue } from '../../languages/lexicon.ts';
import { CUES } from '../../languages/lexicon.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { TriggerWords } from '../../languages/index.ts';
import { clausesOf } from '../../register/clauses-of.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { isSpoken } from './candidate.ts';
import { isAdverbial } from './noun.ts';
import { isInfinitive } from './infinitives.ts';

type Word = PhraseMatch<TriggerWords>;
type Found = Pick<PhraseMatch<unknown>, 'from' | 'to'>;

/** So near before a verb of the past a cue still governs it: "was to have met"; before a noun. */
const [GOVERNS, GOVERNS_NOUN] = [3, 8];
/** What can be said of a press conference or a speech, from near before its word. */
const SPEAKING: ReadonlySet<Cue> = new Set<Cue>(['cancelled', 'denied', 'planned', 'negation']);
/** Tokens that two commas may hold without parting what stands around them. */
const INSERTED = 5;
/** So near before its word a cue still counts where the verb stands last. */
const GOVERNS_BEFORE = 8;
/** Tokens behind an event's word that goes on: "会談を行い、"; where a later clause calls it off "会談する予定だったが、". */
const [MOST_OPEN, MOST_MEANT] = [4, 7];
/** Tokens behind a cue at the end of a sentence: "だ", the full stop, a quote. */
const MOST_CLOSING = 3;
/** Cues in "denied that …", "proposed that …" that govern the clause behind. */
const GOVERNING: ReadonlySet<Cue> = new Set<Cue>(['denied', 'proposed']);
/** Cues that govern an infinitive in the clause behind: "hatte abgelehnt, mit B zu reden". */
const HANGING: ReadonlySet<Cue> = new Set<Cue>([
  'denied',
  'cancelled',
  'negation',
  'proposed',
  'planned',
  'unreal',
]);
/** Cues that a comma keeps to their own part of the clause. */
const LOCAL: ReadonlySet<Cue> = new Set<Cue>(['negation', 'unreal', 'proposed']);
/** Cues that stand before their verb where the language has them so. */
const BEFORE: ReadonlySet<Cue> = new Set<Cue>(['negation', 'unreal', 'proposed', 'planned']);
/** Cues that speak of the event even from the clause behind its noun: "a meeting … that fell through". */
const REACH_BACK: ReadonlySet<Cue> = new Set<Cue>(['denied', 'cancelled']);

/** The cues that say something of the word; of the clause as a whole without one. */
export function cuesIn(findings: Findings, clause: Clause, trigger?: Word): ReadonlySet<Cue> {
  const last = findings.pack.events.verbLast === true;
  // "ein Versuch, Serbien und den Kosovo auszusöhnen", "er lehnte es ab, mit B zu reden": the comma parts nothing.
  const hangs = trigger !== undefined && isInfinitive(findings, clause, trigger);
  const found = new Set<Cue>(
    CUES.filter((cue) => {
      const matches = inReach(findings, clause, cue, hangs, trigger);
      return trigger ? governs(findings, clause, cue, matches, trigger) : matches.length > 0;
    }),
  );
  if (opensSupposed(findings, clause)) found.add('supposed');
  else found.delete('supposed');
  if (opensThat(findings, clause))
    for (const cue of GOVERNING) if (ahead(findings, clause, cue)) found.add(cue);
  if (hangs && clause.link === 'next')
    for (const cue of HANGING) if (ahead(findings, clause, cue)) found.add(cue);
  // "原定周五会谈，因风暴推迟": what only had been meant is told to the end behind the comma.
  const meant = found.has('unreal') && findings.pack.events.tenseless === true;
  if (trigger?.value.part === 'noun' || (trigger && (found.has('supposed') || meant))) {
    for (const cue of REACH_BACK) if (behind(findings, clause, cue)) found.add(cue);
  }
  // "对于王毅与布林肯通话的说法，发言人予以否认": what a sentence opens with as its topic is what it goes on to deny.
  if (trigger && !last && opensTopic(findings, clause) && behind(findings, clause, 'denied'))
    found.add('denied');
  if (last && trigger && goesOn(findings, clause, trigger, MOST_OPEN) && closes(findings, clause, 'planned'))
    found.add('planned');
  if (last && trigger && goesOn(findings, clause, trigger, MOST_MEANT) && callsOff(findings, clause))
    found.add('cancelled');
  // "no acudió a Granada, donde debía reunirse con A": what had been planned is told to have come to nothing.
  const meantBefore = found.has('past') && (found.has('planned') || found.has('unreal'));
  if (meantBefore && trigger && calledOffBeside(findings, clause)) found.add('cancelled');
  return found;
}

/** A cue's words in the clause, but for those that stand where they can't speak of the event's word. */
function inReach(
  findings: Findings,
  clause: Clause,
  cue: Cue,
  hangs: boolean,
  trigger: Word | undefined,
): readonly Found[] {
  const { lexicon, tokens, pack } = findings;
  // Where the verb stands last, what steers it stands behind; before it only what describes its noun: "予定される会談".
  const last = pack.events.verbLast === true;
  const before = pack.events.cuesBeforeVerb && trigger?.value.part === 'verb' ? trigger : undefined;
  if (cue === 'proposed' && trigger?.value.converb) return [];
  const found = lexicon.cues[cue].find(tokens, clause.from, clause.to);
  if (found.length === 0) return found;
  return found.filter(
    ({ from, to }) =>
      !isIdle(findings, { from, to }) &&
      !(cue === 'negation' && trigger && isFruitless(findings, trigger, from)) &&
      !inDateOrName(findings, from) &&
      !(cue === 'unreal' && cameAbout(findings, from)) &&
      !(LOCAL.has(cue) && trigger && apart(tokens, from, trigger) && !(from < trigger.from && hangs)) &&
      !(BEFORE.has(cue) && before && to > before.from) &&
      !(
        last &&
        trigger &&
        trigger.from > to &&
        (apart(tokens, from, trigger) || trigger.from - to > GOVERNS_BEFORE)
      ),
  );
}

/** Words before a cue that may belong to a phrase with it: "[non] esclude". */
const MOST_IDLE = 2;

/** Whether a cue's words only look like one, alone or in a longer phrase, unless they are a longer one still. */
function isIdle({ lexicon, tokens }: Findings, { from, to }: Found): boolean {
  for (let at = from; at >= Math.max(0, from - MOST_IDLE); at--) {
    const idle = lexicon.signs.idle.at(tokens, at);
    if (idle && idle.to > from && !(at === from && to > idle.to)) return true;
  }
  return false;
}

/** Whether one of the words, which stand in reach, is said of the event's word. */
function governs(
  findings: Findings,
  clause: Clause,
  cue: Cue,
  matches: readonly Found[],
  trigger: Word,
): boolean {
  const { lexicon, tokens } = findings;
  if (matches.length === 0) return false;
  const occasion =
    trigger.value.part === 'noun' &&
    clause.link !== 'before' &&
    !lexicon.signs.during.at(tokens, trigger.to, clause.to) &&
    isAdverbial(findings, clause, trigger);
  if (isSpoken(trigger.value) || occasion) {
    return (
      SPEAKING.has(cue) &&
      matches.some(
        ({ from, to }) =>
          (to <= trigger.from && trigger.from - to < GOVERNS_NOUN) ||
          (from >= trigger.from && to <= trigger.to) ||
          (cue === 'cancelled' && !trigger.value.past && from >= trigger.to),
      )
    );
  }
  if (!trigger.value.past || cue === 'denied' || cue === 'cancelled' || cue === 'past') return true;
  const opens = (from: number): boolean => cue === 'unreal' && from - clause.from <= 1;
  // "Miteinander sprachen die beiden nicht", "A rief B nicht an": what denies a verb that stands second closes its
  // clause, or stands before the verb's other part.
  const closes = (to: number): boolean =>
    lexicon.verbSecond &&
    cue === 'negation' &&
    (to >= clause.to || !tokens[to]?.word || to === trigger.to - 1);
  return matches.some(
    ({ from, to }) => closes(to) || (from < trigger.from && (trigger.from - to < GOVERNS || opens(from))),
  );
}

/** A comma between keeps "not" to its own part: "was discussed, but no day is fixed". */
function apart(
  tokens: Findings['tokens'],
  from: number,
  { from: at, to }: PhraseMatch<TriggerWords>,
): boolean {
  const between = tokens.slice(Math.min(from, to), Math.max(from, at));
  const commas = between.flatMap(({ lower }, index) => (lower === ',' ? [index] : []));
  const [open = 0, close = 0] = commas;
  // "propôs hoje, em Luanda, uma reunião": a pair of commas around where or when parts nothing.
  return commas.length > 0 && !(commas.length === 2 && close - open <= INSERTED);
}

/** "The talks [brought no result]": what is denied there isn't that they were held. */
function isFruitless({ lexicon, tokens }: Findings, trigger: PhraseMatch<TriggerWords>, at: number): boolean {
  return (lexicon.verbFirst || trigger.from < at) && lexicon.signs.fruitless.at(tokens, at) !== undefined;
}

/** "会談し、…": whether the event's word goes on behind a comma, so that the sentence's last verb tells when. */
function goesOn(
  { clauses, tokens }: Findings,
  clause: Clause,
  { to, value }: PhraseMatch<TriggerWords>,
  most: number,
): boolean {
  const next = clauses[clause.index + 1];
  if (value.past || next?.sentence !== clause.sentence || next.link !== 'next') return false;
  return tokens[clause.to - 1]?.lower === ',' && clause.to - to <= most;
}

/** "首相が訪韓し、会談に臨む方向だったが、見送られた。": whether the sentence ends with a clause of its own that calls it off. */
function callsOff(findings: Findings, clause: Clause): boolean {
  const { lexicon, tokens } = findings;
  const end = clausesOf(findings, clause.sentence).at(-1);
  if (!end || end.index === clause.index || lexicon.triggers.find(tokens, end.from, end.to).length > 0)
    return false;
  return lexicon.cues.cancelled.find(tokens, end.from, end.to).some(({ to }) => end.to - to <= MOST_CLOSING);
}

/** "…発表する予定だ。": whether the sentence of a clause ends with the cue. */
function closes({ clauses, lexicon, tokens, pack }: Findings, clause: Clause, cue: Cue): boolean {
  let end = clause;
  for (let at = clause.index + 1; clauses[at]?.sentence === clause.sentence; at++) end = clauses[at]!;
  const told = tokens.slice(end.from, end.to).findLast(({ word }) => word)?.lower;
  if (told === undefined || pack.events.toldEnds?.some((ending) => told.endsWith(ending))) return false;
  return lexicon.cues[cue].find(tokens, end.from, end.to).some(({ to }) => end.to - to <= MOST_CLOSING);
}

/** Whether the cue stands in a clause right behind that tells no event of its own. */
function behind({ clauses, lexicon, tokens }: Findings, clause: Clause, cue: Cue): boolean {
  const at = clause.index;
  for (let index = at + 1; index < clauses.length; index++) {
    const next = clauses[index];
    if (!next || next.sentence !== clause.sentence) return false;
    const cues = lexicon.cues[cue].find(tokens, next.from, next.to);
    // "no such meeting": the word is a part of what denies. "原定9日访问，…，访问推迟": the same one is called off.
    const inside = ({ from, to }: { from: number; to: number }): boolean =>
      cues.some((each) => (each.from <= from && to <= each.to) || (lexicon.commaClauses && each.from === to));
    if (!lexicon.triggers.find(tokens, next.from, next.to).every(inside)) return false;
    if (cues.length > 0) return true;
  }
  return false;
}

/** Whether a comma parts clauses and the sentence opens with a word that makes all behind it a topic. */
function opensTopic({ lexicon, tokens, clauses }: Findings, { index, sentence }: Clause): boolean {
  if (!lexicon.commaClauses) return false;
  let first = index;
  while (first > 0 && clauses[first - 1]?.sentence === sentence) first--;
  const from = clauses[first]?.from ?? 0;
  return lexicon.signs.topicFrame.at(tokens, from) !== undefined;
}

/** Whether another clause of the sentence calls something off. */
function calledOffBeside(findings: Findings, { sentence, index }: Clause): boolean {
  const { lexicon, tokens } = findings;
  return clausesOf(findings, sentence).some(
    (other) => other.index !== index && lexicon.cues.cancelled.find(tokens, other.from, other.to).length > 0,
  );
}

/** Whether the clause is what another one denies, proposes or asks: "that its officials met". */
function opensThat({ lexicon, tokens }: Findings, { from, to }: Clause): boolean {
  return lexicon.signs.that.at(tokens, from, to) !== undefined;
}

/** Whether the cue stands in the clause right before, which tells no event of its own. */
function ahead({ clauses, lexicon, tokens }: Findings, clause: Clause, cue: Cue): boolean {
  const before = clauses[clause.index - 1];
  if (!before || before.sentence !== clause.sentence) return false;
  if (lexicon.triggers.find(tokens, before.from, before.to).length > 0) return false;
  return lexicon.cues[cue].find(tokens, before.from, before.to).length > 0;
}

/** "if", "whether" and the like steer a clause that they open, at most behind "and" or "but", or marks. */
function opensSupposed({ lexicon, tokens }: Findings, { from, to }: Clause): boolean {
  let first = from;
  while (first < to && !tokens[first]?.word) first++;
  return [first, first + 1].some((at) => lexicon.cues.supposed.at(tokens, at, to) !== undefined);
}

/** So many words stand at most between "managed" and its infinitive. */
const MOST_MANAGED = 5;

/** "managed to meet": an infinitive that came about. */
function cameAbout({ tokens, lexicon }: Findings, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - MOST_MANAGED); back--) {
    if (!tokens[back]?.word) return false;
    if (lexicon.signs.managed.at(tokens, back, at)) return true;
  }
  return false;
}

/** "May" the month is no cue, nor is "Ли" in "Ли Цян". */
function inDateOrName({ tokens, dates, linked, entities }: Findings, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const holds = ({ start, end }: { start: number; end: number }): boolean =>
    token.start >= start && token.end <= end;
  return (
    dates.some(holds) ||
    linked.mentions.some((name) => holds(name) && entities.get(name.entity)?.kind === 'person')
  );
}
