// What the date engine hands to the register: date words, each with what they mean before anything is known
// of the article, and a function that resolves them once it is (`resolveDate`).

import type { DateRange, Day } from '../../graph/model/index.ts';

export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: DateMeaning;
}

/** What date words mean. `ingest/dates/README.md` has an example of each. */
export type DateMeaning =
  /** "27 February 2025", "September 2024": complete in itself. */
  | { readonly type: 'absolute'; readonly range: DateRange }
  /** "27. Februar", "on Oct. 5", "im September", "the 15th": lacks the year or the month. */
  | { readonly type: 'partial'; readonly month?: number; readonly day?: number; readonly lastDay?: number }
  /** "Donnerstag", "last Saturday", "next Monday". Monday is 1. */
  | { readonly type: 'weekday'; readonly weekday: number; readonly shift?: 'last' | 'next' | 'this' }
  /** "today", "yesterday", "two weeks ago", "next month": counted from `published`. */
  | {
      readonly type: 'deictic';
      readonly unit: 'day' | 'week' | 'month' | 'year';
      readonly count: number;
      readonly part?: 'start' | 'middle' | 'end';
    }
  /** "the day before", "six days later", "am selben Tag", "that evening": counted from the running date. */
  | { readonly type: 'anaphoric'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number }
  /** "within three months", "since Monday", "until Friday": a period with one open end at `published`. */
  | { readonly type: 'period'; readonly from?: DateMeaning; readonly to?: DateMeaning }
  /** "soon", "in naher Zukunft": a time is spoken of, but none that can be counted; resolves to null. */
  | { readonly type: 'vague' };

/** What is known where the words stand. */
export interface DateContext {
  /** "Today"; null where the article has no day: then nothing relative gets one. */
  readonly published: Day | null;
  /** The date the article is speaking of at this point. */
  readonly running: DateRange | null;
  /** Of the clause's verb: a past weekday lies before `published`, a future one after it. */
  readonly tense: 'past' | 'future' | 'unknown';
}
