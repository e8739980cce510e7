// A lone day in a story of another month than the paper's: "转机出现在5月。10日至11日…".

import type { DateRange } from '../../../graph/model/index.ts';
import { epochDay } from '../../../graph/model/index.ts';
import type { DateMention } from '../../dates/index.ts';
import { dayOf, resolveDate } from '../../dates/index.ts';
import type { Findings } from '../../register/findings.ts';

/** Days from the paper within which a lone day is of the paper's month, whatever month was told before. */
const OF_TODAY = 4;

/**
 * The days that a lone day means which doesn't lie near the paper's: those of the month that stands right before it in
 * its paragraph, where that has gone by. Nothing where another word for days stands between, or the day lies before.
 */
export function inMonthBefore(
  { dates, sentences, article: { published } }: Findings,
  { start, meaning }: DateMention,
  running: DateRange | null,
): DateRange | null {
  if (!isLone(meaning) || published === null || !running) return null;
  const [year = 0, month = 0] = running.start.split('-').map(Number);
  if (running.start.slice(0, 7) >= published.slice(0, 7) || running.end >= published) return null;
  const paragraph = sentences.find((sentence) => sentence.end > start)?.paragraph;
  const open = sentences.find((sentence) => sentence.paragraph === paragraph)?.start ?? 0;
  const told = dates.findLast(
    (date) => date.end <= start && date.start >= open && !isLone(date.meaning) && !counts(date.meaning),
  )?.meaning;
  if (told?.type !== 'absolute' && !(told?.type === 'partial' && told.month === month)) return null;
  const own = resolveDate(meaning, { published, running: null, tense: 'past' });
  if (own && epochDay(published) - epochDay(own.end) <= OF_TODAY) return null;
  const { day = 1, lastDay = day } = meaning;
  const [first, last] = [dayOf(year, month, day), dayOf(year, month, lastDay)];
  return first && last && last >= running.start ? { start: first, end: last } : null;
}

type Meaning = DateMention['meaning'];

/** "10日": of a press that means its own month by it. */
function isLone(meaning: Meaning): meaning is Extract<Meaning, { type: 'partial' }> {
  if (meaning.type !== 'partial' || !meaning.ownMonth || meaning.month !== undefined) return false;
  return (meaning.monthsAway ?? meaning.monthsFromRunning) === undefined;
}

/** "次日", "同月": from the days told before. */
function counts(meaning: Meaning): boolean {
  return (
    meaning.type === 'anaphoric' || (meaning.type === 'partial' && meaning.monthsFromRunning !== undefined)
  );
}
