// The day of an event in the light of its tense and status: what was lies behind, what never was has no running day.

import type { Status } from '../../../graph/model/index.ts';
import type { Clause } from '../../register/clause.ts';
import { type Findings, saysNoTense } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import type { TextSpan } from './candidate.ts';
import type { StatusReading } from './status.ts';
import type { Telling } from './telling.ts';
import type { DateReading } from './when.ts';
import { carriedDate, readDate } from './when.ts';

/** The date of the event at `trigger`, read with its `status`; `definite` is a noun that means one told before. */
export function dateTold(
  { findings, register, clause }: Telling,
  trigger: TextSpan,
  { tense }: StatusReading,
  status: Status,
  definite: boolean,
): DateReading {
  const { lexicon, tokens, article } = findings;
  const { published } = article;
  // Where the clause itself says who denies it, a day behind it can be the day on which he does.
  const deniedHere =
    status === 'denied' && lexicon.cues.denied.find(tokens, clause.from, clause.to).length > 0;
  const unheld = deniedHere ? 'denied' : tense === 'future' ? 'to come' : undefined;
  const comes = tense === 'future' || tense === 'present' || saysNoTense(findings);
  const calledOff = status === 'cancelled' ? !cameNotAbout(findings, clause) : status === 'denied' && comes;
  const dateBy = (known: Register): DateReading =>
    readDate(findings, known, clause, trigger, { tense, unheld, definite, calledOff });
  const toCome = ({ date }: DateReading): boolean =>
    date !== null && published !== null && date.start > published;
  const asked = dateBy(register);
  // "No summit is planned", "he invited him": of no day, whatever day is spoken of.
  const unplanned = status === 'proposed' || (status === 'denied' && tense !== 'past');
  // "On Thursday he said that a visit is being prepared": what is to come has no day that was. (Where a plain verb that stands
  // last is both to come and told, it may have.)
  const plain = findings.pack.events.verbLast === true && !saidToCome(findings, clause);
  const ahead = status === 'planned' && tense === 'future' && !plain;
  const gone = ahead && published !== null && asked.date !== null && asked.date.end < published;
  if (asked.dated === 'carried' && (unplanned || gone)) return { date: null, dated: 'none' };
  // "26日会见了李强，双方同意6月再谈。同日与岸田会晤": where nothing says that it is to come, a sentence that told a day gone by
  // and a day to come goes on with the first.
  const { date: last, past: lastPast } = register;
  const both = last !== undefined && last.sentence === lastPast?.sentence && last !== lastPast;
  const goesBack =
    saysNoTense(findings) &&
    tense === 'unknown' &&
    status === 'held' &&
    both &&
    last.sentence !== clause.sentence;
  if (tense !== 'past' && !((clause.link === 'after' || goesBack) && toCome(asked))) return asked;
  // "… which will be held in October. In the evening they spoke": what was is counted from what was.
  const past = { ...register, date: register.past };
  if (toCome(asked)) return dateBy(past);
  // "they parted with a promise: a treaty within four months": no day of what was.
  const open =
    asked.date !== null && published !== null && asked.date.start >= published && asked.date.end > published;
  return open ? carriedDate(findings, past, clause) : asked;
}

/** "did not take place", "не состоялась": said of a day gone by, where "is off" is said of one to come. */
function cameNotAbout({ lexicon, tokens }: Findings, { from, to }: Clause): boolean {
  const { cancelled, negation, planned } = lexicon.cues;
  return cancelled.find(tokens, from, to).some(
    (cue) =>
      negation.find(tokens, Math.max(from, cue.from - 1), cue.to).length > 0 &&
      // "не состоится"
      planned.find(tokens, cue.from, cue.to).length === 0,
  );
}

/** "会談する予定だ": whether the clause says that it is to come by more than the event's own plain verb. */
function saidToCome({ lexicon, tokens }: Findings, { from, to }: Clause): boolean {
  return lexicon.cues.planned
    .find(tokens, from, to)
    .some((cue) => !lexicon.triggers.at(tokens, cue.from, to));
}
