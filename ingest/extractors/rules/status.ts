// Held, planned, proposed, cancelled or denied: by the cues in scope of the event's word.

import type { Status } from '../../../graph/model/index.ts';
import type { Cue } from '../../languages/lexicon.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { TriggerWords } from '../../languages/index.ts';
import { clausesOf } from '../../register/clauses-of.ts';
import type { Clause } from '../../register/clause.ts';
import { cuesIn } from './cues-in.ts';
import { isReportDenied } from './denied-report.ts';
import { type Findings, saysNoTense } from '../../register/findings.ts';

/** `present`: "meets on Monday", which may be to come or a chronicle's way of telling what was. */
export type Tense = 'past' | 'future' | 'present' | 'unknown';

/** The status, `unreal` where nothing is said to have happened or to come, and which cue said so. */
export interface StatusReading {
  readonly status: Status | 'unreal';
  readonly because: Cue | undefined;
  readonly tense: Tense;
}

/** Reads the cues of a clause; with a trigger, only those that its word can be governed by. */
export function readStatus(
  findings: Findings,
  clause: Clause,
  trigger?: PhraseMatch<TriggerWords>,
): StatusReading {
  const { lexicon, tokens } = findings;
  const found = cuesIn(findings, clause, trigger);
  const past = found.has('past');
  const reading = (status: StatusReading['status'], because: Cue): StatusReading => ({
    status,
    because,
    tense: tenseOf(status, found, past),
  });
  if (found.has('denied')) return reading('denied', 'denied');
  if (trigger?.value.part === 'verb' && isReportDenied(findings, clause, trigger))
    return { ...reading('denied', 'denied'), ...(trigger.value.past && { tense: 'past' }) };
  if (found.has('cancelled')) return reading('cancelled', 'cancelled');
  if (found.has('supposed')) return reading('unreal', 'supposed');
  if (found.has('negation'))
    return reading(trigger && deniesOutright(findings, trigger) ? 'denied' : 'unreal', 'negation');
  if (found.has('proposed')) return reading('proposed', 'proposed');
  if (found.has('planned')) return reading('planned', 'planned');
  if (found.has('unreal')) return reading('unreal', 'unreal');
  if (isToCome(findings, clause, trigger)) return reading('planned', 'planned');
  const { tenseless: never, toldEnds } = findings.pack.events;
  // "6月4日启程，在北京会谈": a clause that tells no event says no tense either, where verbs have none.
  if (!trigger) return { status: 'held', because: undefined, tense: never && !toldEnds ? 'unknown' : 'past' };
  if (trigger.value.past || isOver(findings, trigger) || endsPast(findings, clause))
    return { status: 'held', because: undefined, tense: 'past' };
  if (goesOnPlanned(findings, clause)) return { status: 'planned', because: 'planned', tense: 'future' };
  const told =
    lexicon.signs.auxiliary.find(tokens, clause.from, clause.to).length > 0 ||
    sharesAuxiliary(findings, clause, trigger) ||
    // "sprach am Sonntag per Video mit B": another word of the clause says when.
    lexicon.triggers
      .find(tokens, clause.from, clause.to)
      .some(({ value }) => value.part === 'verb' && value.past === true);
  const title = findings.sentences[clause.sentence]?.kind === 'title';
  const tenseless = findings.pack.events.tenseless === true || trigger.value.tenseless === true;
  const present = trigger.value.part === 'verb' && !told && !title && !tenseless;
  return { status: 'held', because: undefined, tense: present ? 'present' : 'unknown' };
}

/**
 * "Lula abrirá o debate na cúpula", "llamará el lunes a B": whether a verb of the clause is one to come, where its ending
 * tells; behind an event's noun it may say what comes of it ("la cumbre marcará").
 */
function isToCome(
  { pack, tokens }: Findings,
  { from, to }: Clause,
  trigger: PhraseMatch<TriggerWords> | undefined,
): boolean {
  const { futureEnds } = pack.events;
  if (!futureEnds || trigger?.value.past) return false;
  return tokens
    .slice(from, trigger?.value.part === 'noun' ? trigger.from : to)
    .some(({ lower, capital }) => !capital && futureEnds.some((ending) => lower.endsWith(ending)));
}

/**
 * "他将于10日访问坦桑尼亚，随后访问莱索托": where verbs have no tense and say first what is planned, so is what the same one does
 * next in the sentence, unless the clause says that it came earlier or is over.
 */
function goesOnPlanned({ clauses, lexicon, tokens, pack }: Findings, clause: Clause): boolean {
  if (!saysNoTense({ pack }) || pack.events.toldEnds || (clause.link !== 'next' && clause.link !== 'then'))
    return false;
  const { earlierThis, pluperfect, overBehind, overBefore, saying } = lexicon.signs;
  const told = (at: Clause): boolean =>
    [earlierThis, pluperfect, overBehind, overBefore, saying].some(
      (sign) => sign.find(tokens, at.from, at.to).length > 0,
    );
  if (told(clause)) return false;
  for (let index = clause.index - 1; clauses[index]?.sentence === clause.sentence; index--) {
    const before = clauses[index]!;
    if (told(before)) return false;
    if (lexicon.cues.planned.find(tokens, before.from, before.to).length > 0)
      return lexicon.triggers.find(tokens, before.from, before.to).length > 0;
    if (before.link !== 'next' && before.link !== 'then') return false;
  }
  return false;
}

/** "hatte erst in A mit B, dann in C mit D gesprochen": the participle that closes a clause, of a verb before it. */
function sharesAuxiliary(
  { lexicon, tokens, clauses }: Findings,
  { link, index, sentence, to }: Clause,
  trigger: PhraseMatch<TriggerWords>,
): boolean {
  const before = clauses[index - 1];
  if (!lexicon.verbSecond || link !== 'then' || before?.sentence !== sentence) return false;
  const last = tokens[to - 1]?.word ? to : to - 1;
  return trigger.to === last && lexicon.signs.auxiliary.find(tokens, before.from, before.to).length > 0;
}

/**
 * "С Шарифом Моди не встречался", "A did not receive B", "nie przyjął": a denial right before a verb that tells of a
 * conversation. Before a form that is no past one it may be that of another verb ("would not sit", "will nicht reden"),
 * where infinitives stand behind it.
 */
function deniesOutright(
  { lexicon, tokens, pack }: Findings,
  { from, value }: PhraseMatch<TriggerWords>,
): boolean {
  const { part, frame, kind, weak, past, tenseless } = value;
  if (part !== 'verb' || frame !== 'sides' || (kind !== 'talks' && kind !== 'call') || tenseless)
    return false;
  if (pack.events.tenseless || pack.events.verbLast || (!past && (weak || !pack.events.deniesVerb)))
    return false;
  // "так и не встретились": it came to nothing, and nobody says that it was so told.
  if (lexicon.signs.joiner.at(tokens, from - 2, from - 1)) return false;
  return lexicon.cues.negation.at(tokens, from - 1, from) !== undefined;
}

/** What is planned lies ahead; what had been planned and is called off may lie on either side of today. */
function tenseOf(status: StatusReading['status'], found: ReadonlySet<Cue>, past: boolean): Tense {
  const off = status === 'cancelled' && (found.has('unreal') || (past && found.has('planned')));
  if (off) return 'unknown';
  if (status === 'planned' || status === 'proposed' || (found.has('planned') && !past))
    return past ? 'unknown' : 'future';
  return past ? 'past' : 'unknown';
}

/** "会见了", "đã gặp": a particle right beside the event's word, or the last part of it, says that it is over. */
function isOver({ tokens, lexicon }: Findings, { from, to }: PhraseMatch<TriggerWords>): boolean {
  const { overBefore, overBehind } = lexicon.signs;
  return (
    overBehind.at(tokens, to) !== undefined ||
    overBehind.at(tokens, to - 1, to) !== undefined ||
    [1, 2].some((back) => overBefore.at(tokens, from - back, from)?.to === from)
  );
}

/** Whether the last verb of a clause's sentence is one of the past, where that stands last and says when. */
function endsPast(findings: Findings, clause: Clause): boolean {
  const { pastEnds } = findings.pack.events;
  if (!pastEnds) return false;
  const { tokens } = findings;
  const end = clausesOf(findings, clause.sentence).at(-1) ?? clause;
  const last = tokens.slice(end.from, end.to).findLast(({ word }) => word)?.lower;
  return pastEnds.some((ending) => last?.endsWith(ending));
}
