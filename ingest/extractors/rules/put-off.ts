// "The meeting planned for Monday was put off to 5 June": the old day is called off, the new one is an event to come.

import type { DateRange } from '../../../graph/model/index.ts';
import { dayOf, type DateMention } from '../../dates/index.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { partiesAlone } from './candidate.ts';
import { daysOf } from './days-of.ts';
import { assemblies } from './noun.ts';
import { datesIn } from './when.ts';

/** Words between "postponed to" and the day: "the early", "следующую". */
const MOST_TO_DAY = 2;

/** The candidate, and what its sentence puts it off to; "the visit" is that of those who met, or were to meet, just before. */
export function putOff(candidate: Candidate, findings: Findings, register: Register): Candidate[] {
  const sentence = findings.sentences[candidate.sentence];
  if (candidate.status !== 'cancelled' || candidate.title || !sentence) return [candidate];
  const days = datesIn(findings, sentence);
  const moved = days.find((day) => isMovedTo(findings, sentence, day));
  const date = moved ? newDay(findings, moved, candidate, 'future') : null;
  const own = partiesAlone(candidate);
  const { lastSet, lastKind } = register;
  const same = candidate.definite && own.length === 0 && lastKind === candidate.kind;
  const parties = same ? lastSet : own;
  const enough = sides(parties, findings).size > 1 || assemblies(parties, findings).length > 0;
  if (!moved || !date || !enough) return [candidate];
  const { published } = findings.article;
  if (published !== null && date.end < published) return [candidate];
  // The day read as the old one may be the new one: "isn't on Monday but on 5 June".
  const past = newDay(findings, moved, candidate, 'past');
  const known = [date, past].some((day) => day !== null && day.end === candidate.date?.end);
  const old = days.find((day) => day !== moved && day.meaning.type !== 'period');
  const was = known
    ? old
      ? daysOf(findings, old, { running: null, tense: 'future' })
      : dayBefore(findings, sentence, date)
    : onItsFirstDay(days, moved, candidate);
  const { founders: _, ...rest } = candidate;
  return [
    { ...candidate, date: was, dated: was ? 'said' : 'none' },
    { ...rest, status: 'planned', date, dated: 'said', parties, definite: false },
  ];
}

/** "moved from 28 May to 3 June": the day from which it is moved is no time since then. */
function onItsFirstDay(
  days: readonly DateMention[],
  moved: DateMention,
  { date }: Candidate,
): DateRange | null {
  const since = days.some(
    (day) => day !== moved && day.meaning.type === 'period' && day.meaning.to === undefined,
  );
  return date && since ? { start: date.start, end: date.start } : date;
}

/** "moved from 3 to 10 June": the day of the same month, the one before where its number is higher, that stands in the words for it. */
function dayBefore(
  { tokens, lexicon }: Findings,
  sentence: { readonly start: number; readonly end: number },
  { start, end }: DateRange,
): DateRange | null {
  const [from, to] = [tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end)];
  const words = lexicon.signs.movedTo
    .find(tokens, from, to)
    .flatMap((match) => tokens.slice(match.from, match.to));
  const day = Number(words.find(({ lower }) => /^\d{1,2}$/.test(lower))?.lower ?? 0);
  if (start !== end || day < 1) return null;
  const [year = 0, month = 0, last = 0] = start.split('-').map(Number);
  const earlier = day > last;
  const old = earlier
    ? dayOf(month === 1 ? year - 1 : year, ((month + 10) % 12) + 1, day)
    : dayOf(year, month, day);
  return old === null ? null : { start: old, end: old };
}

/** The day that something is put off to; "推迟至6月5日" reads like a time until then. */
function newDay(
  findings: Findings,
  moved: DateMention,
  { date }: Candidate,
  tense: 'past' | 'future',
): DateRange | null {
  const days = daysOf(findings, moved, { running: date, tense });
  const until = moved.meaning.type === 'period' && moved.meaning.from === undefined;
  return days && until ? { start: days.end, end: days.end } : days;
}

/** Whether the day stands in "postponed … to", right behind it or, where the verb stands last, right before it. */
function isMovedTo(
  { tokens, lexicon, pack }: Findings,
  sentence: { readonly start: number; readonly end: number },
  day: DateMention,
): boolean {
  const [from, to] = [tokenAt(tokens, day.start), tokenAt(tokens, day.end)];
  const found = lexicon.signs.movedTo.find(
    tokens,
    tokenAt(tokens, sentence.start),
    tokenAt(tokens, sentence.end),
  );
  const behind = pack.events.verbLast === true || lexicon.verbSecond;
  return found.some(
    (match) =>
      (behind && match.from >= to && match.from - to <= 1) ||
      (pack.events.verbLast !== true &&
        match.from <= from &&
        from <= match.to + MOST_TO_DAY &&
        to >= match.to),
  );
}
