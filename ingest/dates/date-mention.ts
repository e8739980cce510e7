// What the date engine hands to the register: date words, each with what they mean before anything is known
// of the article, and a function that resolves them once it is (`resolveDate`).

import type { DateRange, Day } from '../../graph/model/index.ts';

export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: DateMeaning;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** Which end of a month, week or year is meant: "early", "Mitte", "end of", "the last day of", "the second half of". */
export type Part = 'start' | 'middle' | 'end' | 'last' | 'first-half' | 'second-half';

/** Which one of several is meant: "last Saturday", "kommenden März", "this Friday". */
export type Shift = 'last' | 'next' | 'this';

/** What date words mean. `ingest/dates/README.md` has an example of each. */
export type DateMeaning =
  /** "27 February 2025", "September 2024", "Anfang Mai 2024": complete in itself. */
  | { readonly type: 'absolute'; readonly range: DateRange }
  | PartialMeaning
  | WeekdayMeaning
  | DeicticMeaning
  | AnaphoricMeaning
  /** "six days after [the talks]": counted from an event that only the register knows; null by itself. */
  | {
      readonly type: 'after-event';
      readonly unit: Unit;
      readonly count: number;
      readonly direction: 'after' | 'before';
    }
  /** "since Monday", "until Friday", "from Monday to Wednesday": an end that is not given lies at `published`. */
  | { readonly type: 'period'; readonly from?: DateMeaning; readonly to?: DateMeaning }
  /** "soon", "in naher Zukunft": a time is spoken of, but none that can be counted; resolves to null. */
  | { readonly type: 'vague' };

/** "27. Februar", "on Oct. 5", "im September", "last July", "the 15th": lacks the year, or the month too. */
export interface PartialMeaning {
  readonly type: 'partial';
  readonly month?: number;
  /** Last month of a season or a quarter; smaller than `month` where it lies in the next year. */
  readonly lastMonth?: number;
  readonly day?: number;
  readonly lastDay?: number;
  readonly part?: Part;
  readonly shift?: Shift;
  /** "June last year" is −1. */
  readonly yearsAway?: number;
  /** Years from that of the running date: "May of that year" is 0. */
  readonly yearsFromRunning?: number;
  /** "nel febbraio successivo": the first one after the running date. */
  readonly following?: true;
  /** "the 15th of last month" is −1. */
  readonly monthsAway?: number;
  /** Months from that of the running date: "the 12th of the same month" is 0. */
  readonly monthsFromRunning?: number;
  /** A lone day of a press that means the month of its own day, whatever month the text speaks of. */
  readonly ownMonth?: true;
  /** "Thursday, February 27": the weekday decides the year where it can. */
  readonly weekday?: number;
}

/** "Donnerstag", "last Saturday", "next Monday"; Monday is 1. A weekend is 6 to 7. */
export interface WeekdayMeaning {
  readonly type: 'weekday';
  readonly weekday: number;
  readonly lastWeekday?: number;
  readonly shift?: Shift;
}

/** "today", "yesterday", "two weeks ago", "next month": counted from `published`. */
export interface DeicticMeaning {
  readonly type: 'deictic';
  readonly unit: Unit;
  readonly count: number;
  readonly part?: Part;
  /** "Monday next week" */
  readonly weekday?: number;
  /** Counted to the day ("within three months") where it is else the whole month or year ("next month"). */
  readonly exact?: true;
  /** Counted from the running date where its clause is past. */
  readonly onward?: true;
}

/** "the day before", "six days later", "am selben Tag", "that evening": counted from the running date. */
export interface AnaphoricMeaning {
  readonly type: 'anaphoric';
  readonly unit: Unit;
  readonly count: number;
  /** "the following Monday": the next one after (before, where `count` is negative) the running date. */
  readonly weekday?: number;
}

/** What is known where the words stand. */
export interface DateContext {
  /** "Today"; null where the article has no day: then nothing relative gets one. */
  readonly published: Day | null;
  /** The date the article is speaking of at this point. */
  readonly running: DateRange | null;
  /** Of the clause's verb: a past weekday lies before `published`, a future one after it. */
  readonly tense: 'past' | 'future' | 'unknown';
}
