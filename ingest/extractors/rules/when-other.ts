// Days that a sentence names for another event or for what only happened before this one; from which day a word counts.

import type { DateRange } from '../../../graph/model/index.ts';
import { epochDay } from '../../../graph/model/index.ts';
import { resolveDate } from '../../dates/index.ts';
import type { DateMention } from '../../dates/index.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import { readStatus } from './status.ts';

/** Tokens between a month or year and the tail of what happened then: "去年[上任]后", "2019年[成都会议]以来". */
const MOST_TO_TAIL = 3;

/** "去年上任后首次访问", "2019年成都会议以来": a month or a year of what came before, where no day is named. */
export function ofOccasion({ tokens, lexicon }: Findings, { end, meaning }: DateMention): boolean {
  if (meaning.type !== 'partial' && meaning.type !== 'absolute' && meaning.type !== 'deictic') return false;
  if (meaning.type === 'partial' && meaning.day !== undefined) return false;
  if (meaning.type === 'absolute' && meaning.range.start === meaning.range.end) return false;
  if (meaning.type === 'deictic' && (meaning.unit === 'day' || meaning.count > 0)) return false;
  const from = tokenAt(tokens, end);
  for (let at = from; at <= from + MOST_TO_TAIL; at++) {
    const token = tokens[at];
    // "2018年4月の河野氏以来" tells of the one who was the last.
    if (!token?.word || lexicon.triggers.at(tokens, at) || lexicon.signs.since.at(tokens, at)) return false;
    const tail = lexicon.signs.occasion.at(tokens, at);
    if (!tail || lexicon.signs.during.at(tokens, at)) continue;
    return at > from;
  }
  return false;
}

/**
 * Where a comma parts clauses: a day in a clause behind this one that tells an event of its own ("将会见王毅，讨论10月访华的准备"),
 * or, where somebody only speaks here, what he says ("毛宁在记者会上说，去年9月双方举行了磋商"); for what is still to come a day
 * that has gone by in a clause that tells of something else ("29日抵新加坡，将在对话会上发表演讲").
 */
export function ofOtherClause(
  findings: Findings,
  date: DateMention,
  clause: Clause,
  { speaks, ahead }: { readonly speaks: boolean; readonly ahead: boolean },
): boolean {
  const { clauses, tokens, lexicon, article, pack } = findings;
  if (!lexicon.commaClauses || pack.events.verbLast) return false;
  const home = clauses.find(({ start, end }) => start <= date.start && date.end <= end);
  if (!home || home.index === clause.index) return false;
  const own = lexicon.triggers.find(tokens, home.from, home.to).length > 0;
  if (home.index > clause.index) return own || speaks;
  if (!own || !ahead || article.published === null) return false;
  const { tense } = readStatus(findings, home);
  if (tense === 'future') return false;
  const day = resolveDate(date.meaning, { published: article.published, running: null, tense: 'unknown' });
  return day !== null && day.end < article.published;
}

/** "Im September …. Am selben Tag", "同日": where a month or year is spoken of, it is counted from the day told last. */
export function runningFor({ meaning }: DateMention, { date, day }: Register): DateRange | null {
  const range = date?.range ?? null;
  const days = range === null ? 0 : epochDay(range.end) - epochDay(range.start);
  // "La semaine passée …. En fin de matinée": no part of a day is one of a week.
  const within = meaning.type === 'anaphoric' && meaning.unit === 'day' && meaning.count === 0;
  if (within && days >= MOST_OF_DAY && days < MOST_KNOWN) return day?.range ?? null;
  const known = range === null || days < MOST_KNOWN;
  if (known || meaning.type !== 'anaphoric' || meaning.unit !== 'day' || !day) return range;
  return meaning.count === 0 || meaning.count === -1 ? day.range : range;
}

/** A running date of so many days or more has no morning. */
const MOST_OF_DAY = 5;
/** A running date of so many days or more is none that somebody names "the same day". */
const MOST_KNOWN = 14;
