// What a language gives the date engine: words and templates, no rules. `ingest/languages/<code>/dates.ts`.

import type { Part, Shift, Unit } from './date-mention.ts';

/** Classes of words that a template may ask for by name, `{month}`; each language lists its own forms. */
export const WORD_SLOTS = [
  /** 1–12, every form: inflected, shortened with and without its dot. */
  'month',
  /** 1–12, only month names that are no other word or name: safe without a preposition. */
  'plainMonth',
  /** 1–12, adjectives of months: "январский". */
  'monthAdjective',
  /** First month × 100 + last month: 311 … is spring 305. */
  'season',
  /** 1–7, Monday is 1. */
  'weekday',
  /** 1–7, only weekday names that are no other word: "quinta-feira", not "quinta" (fifth). */
  'plainWeekday',
  /** Number words: "two", "drei". */
  'number',
  /** Ordinal words of days: "first", "ersten". */
  'ordinalWord',
  /** day, week, month, year, hour */
  'unit',
  /** last, next, this */
  'shift',
  /** start, middle, end, last (the last day), first-half, second-half */
  'part',
  /** Parts of the day, taken into the span and otherwise left alone. */
  'daypart',
  /** "few", "einigen": a number that can't be counted. */
  'some',
] as const;
export type WordSlot = (typeof WORD_SLOTS)[number];

/**
 * Slots made of digits: `day` "27" with or without an ordinal mark, `ordinal` "27th", "27." or an ordinal word,
 * `mm` 1–12, `nn` one or two digits, `year` 1800–2100, `bareYear` one that is no round number, `shortYear` "22" of 2022, `count` digits
 * or a number word.
 */
export const DIGIT_SLOTS = ['day', 'ordinal', 'mm', 'nn', 'year', 'bareYear', 'shortYear', 'count'] as const;
export type Slot = WordSlot | (typeof DIGIT_SLOTS)[number];

/** What a template means; the slots that it caught fill it in. */
type Sense =
  /** Whatever day, month, year, season, part, shift, weekday the slots give. */
  | {
      readonly sense: 'date';
      readonly shift?: Shift;
      /** What a word of its own means, written as the slot `season`: "jesienią". */
      readonly season?: number;
      readonly yearsAway?: number;
      /** Years from that of the running date: "May of that year" is 0. */
      readonly yearsFromRunning?: number;
      /** The first one after the running date: "the following May". */
      readonly following?: true;
      readonly monthsAway?: number;
      /** Months from that of the running date: "the 12th of the same month" is 0. */
      readonly monthsFromRunning?: number;
      /** A lone day is one of the article's own month or the nearest, as in Chinese: "26日". */
      readonly ownMonth?: true;
    }
  /** Two numbers and a year whose order the language leaves open: "03/04/2025". */
  | { readonly sense: 'slashed' }
  | {
      readonly sense: 'weekday';
      readonly shift?: Shift;
      readonly weeksAway?: number;
      readonly weekend?: true;
    }
  /** Counted from `published`; `count` is multiplied with the slot `{count}`, else with the shift's direction. */
  | {
      readonly sense: 'deictic';
      readonly count: number;
      /** In a clause of the past counted from the running date: "через два тижні вони прибули". */
      readonly onward?: true;
      readonly unit?: Unit;
      readonly part?: Part;
    }
  /** The night before this day and the day itself. */
  | { readonly sense: 'night-to' }
  | { readonly sense: 'anaphoric'; readonly count: number; readonly unit?: Unit }
  | {
      readonly sense: 'after-event';
      readonly direction: 'after' | 'before';
      readonly count?: number;
      readonly unit?: Unit;
    }
  /** From `published` on (1) or back (-1) by `{count} {unit}`. */
  | { readonly sense: 'within'; readonly count: 1 | -1 }
  | { readonly sense: 'vague' }
  /** Looks like a date and is none: the words are used up and give nothing. */
  | { readonly sense: 'decoy' };

/**
 * A sense and the templates that have it. In a template: plain words in lower case, `{slot}`, `(a|b)`,
 * `[optional]`, `⟨` and `⟩` for parentheses, a blank where there may be blanks (never a line end), no blank where there must be none, and
 * `>` behind words that must stand before but are no part of the date.
 */
export type Pattern = Sense & {
  readonly templates: readonly string[];
  /**
   * What may come next: anything; a mark, an end or a function word; a mark, an end or a lower-case word;
   * a word that can begin the event that is meant ("the day before the talks", not "the day before in Riyadh").
   */
  readonly next?: 'function' | 'lower' | 'object';
  /** Never behind a mark: "…, die dinsdag aankwam" is "who on Tuesday". */
  readonly notBehindMark?: true;
};

type WordRows = readonly (readonly [value: string | number, forms: string])[];

export interface DatePack {
  /** ISO 639-1 */
  readonly language: string;
  /** Words stand beside each other without blanks: a date needn't be parted from what surrounds it. */
  readonly unspaced?: true;
  /** Eras by the year before their first: "令和6年" is a `{year}` of 2024, "令和元年" of 2019. */
  readonly eras?: readonly (readonly [before: number, form: string])[];
  /** Rows of value and forms, the forms in lower case and kept apart by `|`. */
  readonly words: Readonly<Record<Exclude<WordSlot, 'plainWeekday' | 'monthAdjective'>, WordRows>> &
    Readonly<Partial<Record<'plainWeekday' | 'monthAdjective', WordRows>>>;
  /** Slots whose words count only with a capital letter ("May", not "may"). */
  readonly capitalised: readonly WordSlot[];
  /** Marks of an ordinal written with digits: "th", ".". */
  readonly ordinalMarks: readonly string[];
  readonly patterns: readonly Pattern[];
  /** Words that may follow a day of the month that stands alone. */
  readonly functionWords: readonly string[];
  /** Words that stand before a day, say nothing more, and stand before no place: "[on] Monday", "[hôm] thứ Hai". */
  readonly dayPrepositions?: readonly string[];
  /** Words that begin no event after "the day before". */
  readonly noObject: readonly string[];
  /** Words before a date that make it the beginning or the end of a period, and between two that join them. */
  readonly since: readonly string[];
  /** Words behind a date that make it the beginning of a period: "3月以来". */
  readonly sinceBehind?: readonly string[];
  /** Words behind a date that make it the end of a period: "月底前". */
  readonly untilBehind?: readonly string[];
  /** Longer words that begin with one of these and end no period: "10日前往" is "on the 10th to". */
  readonly notBehind?: readonly string[];
  readonly until: readonly string[];
  readonly to: readonly string[];
  /** Words that join two days, where the second is the one behind the first: "Tuesday and Wednesday". */
  readonly and: readonly string[];
  /** "between … and …" */
  readonly between: readonly (readonly [open: string, join: string])[];
}
