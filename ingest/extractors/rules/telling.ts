// What each way of telling an event starts from: the clause, the register, and a candidate without parties.

import type { EventKind, Status } from '../../../graph/model/index.ts';
import type { TriggerWords } from '../../languages/index.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { Actor } from '../../register/actors.ts';
import { eventMeant } from '../../register/after-event.ts';
import type { Clause } from '../../register/clause.ts';
import { isAgenda } from '../../register/dateline.ts';
import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import { startingAt, within } from '../../register/within.ts';
import type { Candidate, TextSpan } from './candidate.ts';
import { evidenceOf } from './evidence.ts';
import { isDefinite, isFringe, namedAfter } from './noun.ts';
import { readStatus } from './status.ts';
import { dateTold } from './when-told.ts';
import { readPlace } from './where.ts';

/** A trigger found in a clause. */
export type Trigger = PhraseMatch<TriggerWords>;

/** One clause as it is told, with the notes made on the way. */
export interface Telling {
  readonly findings: Findings;
  readonly register: Register;
  readonly clause: Clause;
  readonly index: number;
  readonly actors: readonly Actor[];
  readonly notes: string[];
}

/** The triggers of a clause, none inside another, unless that other one has a gap. */
export function triggersIn(findings: Findings, clause: Clause, { told: known }: Register): Trigger[] {
  const { lexicon, tokens, dates } = findings;
  const { from, to } = clause;
  const kept: Trigger[] = [];
  // "gelecek hafta", "geçen ay": a day's word is no verb.
  const dated = (at: number): boolean =>
    dates.some(({ start, end }) => start <= tokens[at]!.start && tokens[at]!.end <= end);
  // "Two days after the talks": told before.
  const counted = within(dates, clause).filter(
    (date) => date.meaning.type === 'after-event' && eventMeant(findings, date, known) !== undefined,
  );
  for (const match of lexicon.triggers.find(tokens, from, to)) {
    if (counted.some(({ occasion }) => occasion?.from === match.from)) continue;
    if (match.value.part === 'verb' && dated(match.from) && dated(match.to - 1)) continue;
    if (match.value.part === 'noun' && lexicon.signs.product.at(tokens, match.to, to)) continue;
    if (match.value.placed && !saysWhere(findings, clause, match)) continue;
    const last = kept.at(-1);
    if (last && match.from < last.to && last.to - last.from <= 4) continue;
    kept.push(match);
  }
  // "Ministers of the Pacific Islands Forum convene": the word in a body's name tells of nothing where another one does.
  const others = kept.filter((match) => namedAfter(findings, match) === undefined);
  if (others.some(({ value }) => value.part === 'verb' && value.frame === 'sides'))
    kept.splice(
      0,
      kept.length,
      ...kept.filter((match) => others.includes(match) || isFringe(findings, match)),
    );
  // "正在访问的总理同他会谈": what describes a noun tells only where nothing else does.
  // "4月に訪米した岸田首相は、10日に会談し": so does a verb right before whom it describes, where verbs stand last.
  const describes = ({ value, to: end }: Trigger): boolean =>
    findings.pack.events.verbLast === true &&
    findings.pack.names.suffixes === undefined &&
    value.part === 'verb' &&
    [...findings.linked.mentions, ...findings.linked.roles].some(({ start }) => start === tokens[end]?.start);
  const told = kept.filter(
    (match) => !lexicon.signs.attributeTail.at(tokens, match.to, to) && !describes(match),
  );
  return told.length > 0 ? told : kept;
}

/**
 * "Ankara'ya geldi", "Moskova'daydı", not "karar önüne geldi": a place where to, or right before a case that is the verb.
 * "invité … à": the place stands right behind.
 */
function saysWhere({ linked, tokens, pack }: Findings, clause: Clause, { from, to }: Trigger): boolean {
  const verb = tokens[from];
  if (!pack.names.suffixes && pack.events.verbLast)
    return within(linked.mentions, clause).some(({ locative }) => locative === true);
  if (!pack.names.suffixes)
    return startingAt(linked.mentions, tokens[to]?.start ?? -1).some(({ locative }) => locative === true);
  return within(linked.mentions, clause).some(
    ({ end, suffix, locative }) => locative && (verb?.word === false ? end === verb.start : suffix === 'to'),
  );
}

/** Where the trigger's words stand. */
export function spanOf({ tokens }: Findings, { from, to }: Trigger): TextSpan {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The trigger's words. */
export function textOf(findings: Findings, trigger: Trigger): string {
  const { start, end } = spanOf(findings, trigger);
  return findings.text.slice(start, end);
}

/** Status, day, place and quote of an event; nothing where the clause says that there was none. */
export function base(
  telling: Telling,
  trigger: Trigger,
  kind: EventKind,
  told: Trigger = trigger,
): Omit<Candidate, 'parties' | 'speakers' | 'own' | 'definite'> | undefined {
  const { findings, register, clause, index, notes } = telling;
  const span = spanOf(findings, trigger);
  const reading = readStatus(findings, clause, told);
  const status: Status | 'unreal' = trigger.value.status ?? reading.status;
  if (status === 'unreal') {
    notes.push(
      `${kind} at "${findings.text.slice(span.start, span.end)}" dropped: ${reading.because ?? 'unreal'}`,
    );
    return undefined;
  }
  const { published } = findings.article;
  const definite = trigger.value.part === 'noun' && isDefinite(findings, trigger);
  const { date, dated } = dateTold(telling, span, reading, status, definite);
  const ahead = status === 'held' && date !== null && published !== null && date.start > published;
  const over =
    status === 'planned' &&
    reading.tense === 'future' &&
    dated === 'said' &&
    date !== null &&
    published !== null &&
    date.end < published;
  // "Monday: A receives B": of an agenda's first day nothing is over.
  const listed =
    status === 'held' &&
    reading.tense !== 'past' &&
    date !== null &&
    date.start === published &&
    register.heading?.start === published &&
    isAgenda(findings);
  const nowhere = kind === 'call';
  const { place, placed } = nowhere
    ? { place: undefined, placed: 'none' as const }
    : readPlace(findings, register, clause, span, status === 'held');
  return {
    kind,
    frame: trigger.value.frame,
    status: ahead || listed ? 'planned' : over ? 'held' : status,
    date,
    dated,
    place,
    placed,
    evidence: evidenceOf(findings, clause, span),
    trigger: span,
    sentence: clause.sentence,
    clause: index,
    title: findings.sentences[clause.sentence]?.kind === 'title',
  };
}
