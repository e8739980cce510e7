// What a clause's list of days falls into: "in March in Doha | and in June in Rome", "A on Monday | and B on Tuesday".

import type { DateMention } from '../../dates/index.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { isComma, partsItems } from '../../register/list-marks.ts';
import type { Candidate } from './candidate.ts';
import { onlyNames } from './only-names.ts';
import { stopsIn } from './toured.ts';
import { datesIn, isAttributive } from './when.ts';
import { placesIn } from './where.ts';

/** Words between the sign that parts two items and the day of the second: "and then, in". */
const MOST_TO_DAY = 4;

/** An item of a list, with the day that is told of it. */
export interface Item {
  readonly span: Pick<Clause, 'from' | 'to' | 'start' | 'end'>;
  readonly day: DateMention;
}

/**
 * The items of a clause, day first ("on Monday A, on Tuesday B") or last ("A on Monday and B on Tuesday"); none where
 * one lacks what an event of its own has.
 */
export function itemsOf(
  findings: Findings,
  clause: Clause,
  candidate: Candidate,
  hasGuest: (item: Item) => boolean,
): Item[] {
  const days = withoutFrame(
    datesIn(findings, clause).filter((day) => day.meaning.type !== 'period' && !isAttributive(findings, day)),
  );
  const isNamed = (item: Item): boolean =>
    hasGuest(item) ||
    ordinalAt(findings, item.span) !== undefined ||
    (item.span.from === clause.from && candidate.definite) ||
    (candidate.frame === 'journey' && stopsIn(findings, item.span).length > 0);
  const wholeItems = (cutAt: CutAt): Item[] => {
    const items = cutItems(findings, clause, days, cutAt);
    const whole = items.every((item, index) => isWhole(findings, item, items[index + 1], candidate, isNamed));
    return whole && items.length > 1 ? items : [];
  };
  const dayFirst = wholeItems(partedAt);
  if (dayFirst.length > 0) return dayFirst;
  const dayLast = wholeItems(partedBehind);
  return dayLast.every(isNamed) ? dayLast : [];
}

/** "Next week … on Monday A and on Tuesday B": the days of the week that stands before them. */
function withoutFrame(days: readonly DateMention[]): readonly DateMention[] {
  const [frame, ...rest] = days;
  if (frame?.meaning.type !== 'deictic' || rest.length < 2) return days;
  const { unit, count, weekday } = frame.meaning;
  if (unit !== 'week' || weekday !== undefined) return days;
  return rest.map((day) => {
    const { meaning } = day;
    return meaning.type === 'weekday' && meaning.lastWeekday === undefined
      ? { ...day, meaning: { type: 'deictic', unit, count, weekday: meaning.weekday } }
      : day;
  });
}

/** Behind the ordinal that a span begins with, which stands for the event's noun. */
export function ordinalAt(
  { tokens, lexicon }: Findings,
  { from, to }: Pick<Clause, 'from' | 'to'>,
): number | undefined {
  return lexicon.signs.ordinal.at(tokens, from, to)?.to;
}

type CutAt = (findings: Findings, day: DateMention, after: number) => number | undefined;

function cutItems(findings: Findings, clause: Clause, days: readonly DateMention[], cutAt: CutAt): Item[] {
  const [first] = days;
  if (!first) return [];
  let items: Item[] = [{ span: clause, day: first }];
  for (const day of days.slice(1)) {
    const cut = cutAt(findings, day, items.at(-1)?.day.end ?? 0);
    const last = items.pop();
    if (cut === undefined || !last) return [];
    items = [
      ...items,
      { ...last, span: spanOf(findings, last.span.from, cut) },
      { span: spanOf(findings, cut + 1, clause.to), day },
    ];
  }
  return items;
}

/** Whether an item holds the event's word, or no more than who, where and when. */
function isWhole(
  findings: Findings,
  { span, day }: Item,
  next: Item | undefined,
  { trigger }: Candidate,
  isNamed: (item: Item) => boolean,
): boolean {
  const { tokens, lexicon } = findings;
  // "A month before, on 10 July, …" is one day, said twice.
  const only = tokenAt(tokens, day.end) >= span.to - 1;
  if (only && next && isComma(tokens[next.span.from - 1]) && !isNamed({ span, day })) return false;
  if (span.start <= trigger.start && trigger.end <= span.end) return true;
  const from = ordinalAt(findings, span) ?? span.from;
  if (lexicon.triggers.find(tokens, from, span.to).length > 0) return false;
  return (
    onlyNames(findings, { from, to: span.to }) &&
    (only || placesIn(findings, span).length > 0 || isNamed({ span, day }))
  );
}

/** The comma or "and" that a day follows, behind the day before it. */
function partedAt(findings: Findings, day: DateMention, after: number): number | undefined {
  const { tokens } = findings;
  const to = tokenAt(tokens, day.start);
  for (let at = to - 1; at >= Math.max(0, to - 1 - MOST_TO_DAY); at--) {
    const token = tokens[at];
    if (!token || token.start < after) return undefined;
    if (partsItems(findings, at, to)) return at;
  }
  return undefined;
}

/** The comma or "and" behind the day before, where another one is named between it and the day. */
function partedBehind(findings: Findings, day: DateMention, after: number): number | undefined {
  const { tokens, linked } = findings;
  const [from, to] = [tokenAt(tokens, after), tokenAt(tokens, day.start)];
  for (let at = from; at < to; at++) {
    if (!partsItems(findings, at, to)) continue;
    const start = tokens[at]?.end ?? 0;
    const names = linked.mentions.some((each) => each.start >= start && each.end <= day.start);
    return names ? lastOf(findings, at, to) : undefined;
  }
  return undefined;
}

/** ", and": the last of the signs that part two items together. */
function lastOf(findings: Findings, at: number, to: number): number {
  return partsItems(findings, at + 1, to) ? at + 1 : at;
}

function spanOf({ tokens }: Findings, from: number, to: number): Item['span'] {
  return { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
