// The days of an event, by our own engine, from the words that a model quotes. The model says which words; what days
// they mean it is not asked.

import type { DateRange, Status } from '../../../graph/model/index.ts';
import { resolveDate } from '../../dates/index.ts';
import type { EventDate } from '../../register/after-event.ts';
import type { Findings } from '../../register/findings.ts';
import type { TextSpan } from '../rules/candidate.ts';
import { daysOf } from '../rules/days-of.ts';
import type { Tense } from '../rules/status.ts';
import type { Ground } from './ground.ts';
import { byNearness, nearestTo } from './quotes.ts';
import type { EventClaim } from './reply-shape.ts';

/** What came of an event's date words. */
export type DayReading =
  | { readonly type: 'none' }
  /** The article doesn't have them. */
  | { readonly type: 'not-in-text'; readonly words: string }
  /** They are in the article, and mean no day that can be counted ("soon"), or none that we can read. */
  | { readonly type: 'no-day'; readonly words: string; readonly quote: TextSpan; readonly vague: boolean }
  | { readonly type: 'day'; readonly date: DateRange; readonly quote: TextSpan };

/** What was not held may lie on either side of today. */
const TENSES: Readonly<Record<Status, Tense>> = {
  held: 'past',
  planned: 'future',
  proposed: 'future',
  cancelled: 'unknown',
  denied: 'unknown',
};
/** Days that are counted from days that are counted from days. */
const DEEPEST = 3;

/** Reads an event's days; `near` is where it is told. */
export function dayOf(
  { day, day_from: from, status }: Pick<EventClaim, 'day' | 'day_from' | 'status'>,
  near: TextSpan,
  ground: Ground,
): DayReading {
  if (day === null) return { type: 'none' };
  const { findings } = ground;
  const places = byNearness(ground.find(day), near);
  const quote = places[0];
  if (!quote) return { type: 'not-in-text', words: day };
  const start = from === null ? [] : byNearness(ground.find(from), near);
  if (from !== null && start.length === 0) return { type: 'not-in-text', words: from };
  const mention = mentionAt(places, findings);
  if (!mention) return { type: 'no-day', words: day, quote, vague: false };
  const origin = mentionAt(start, findings);
  const running =
    origin && origin !== mention ? meant(origin, 'past', undefined, findings, DEEPEST) : undefined;
  const date = meant(mention, TENSES[status], running ?? undefined, findings, DEEPEST);
  const quoted = nearestTo(places, mention) ?? quote;
  return date
    ? { type: 'day', date, quote: quoted }
    : { type: 'no-day', words: day, quote: quoted, vague: mention.meaning.type === 'vague' };
}

/** The date words at the first of the places that has any: those that share most with it. */
function mentionAt(places: readonly TextSpan[], { dates }: Findings): EventDate | undefined {
  for (const { start, end } of places) {
    const shared = (date: EventDate): number => Math.min(end, date.end) - Math.max(start, date.start);
    const [most] = dates.filter((date) => shared(date) > 0).sort((a, b) => shared(b) - shared(a));
    if (most) return most;
  }
  return undefined;
}

/** The days that date words mean there. `origin` are those that they are counted from, where the model has said so. */
function meant(
  mention: EventDate,
  tense: Tense,
  origin: DateRange | undefined,
  findings: Findings,
  depth: number,
): DateRange | null {
  if (depth === 0) return null;
  const { published } = findings.article;
  const { meaning } = mention;
  const before = (): DateRange | null => {
    const last = findings.dates.findLast(
      (other) => other.end <= mention.start && other.meaning.type !== 'vague',
    );
    return last ? meant(last, 'past', undefined, findings, depth - 1) : null;
  };
  if (meaning.type === 'after-event') {
    const { unit, count, direction } = meaning;
    // "six days after the talks": from the day of the talks, and from no other.
    const counted = { type: 'anaphoric', unit, count: direction === 'after' ? count : -count } as const;
    return origin ? resolveDate(counted, { published, running: origin, tense: 'past' }) : null;
  }
  return daysOf(findings, mention, {
    running: origin ?? before(),
    tense,
    story: storyBefore(mention, findings),
  });
}

/** The complete date before the words in their paragraph: a month behind it may go on in its year. */
function storyBefore({ start }: EventDate, { dates, sentences }: Findings): DateRange | undefined {
  const paragraph = sentences.findLast((sentence) => sentence.start <= start)?.paragraph;
  const from = sentences.find((sentence) => sentence.paragraph === paragraph)?.start ?? start;
  const last = dates.findLast(
    (date) => date.start >= from && date.end <= start && date.meaning.type === 'absolute',
  );
  return last?.meaning.type === 'absolute' ? last.meaning.range : undefined;
}
