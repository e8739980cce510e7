import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateContext, DateMeaning } from '../../../ingest/dates/index.ts';
import { findDates, resolveDate } from '../../../ingest/dates/index.ts';
import { deDates } from '../../../ingest/languages/de/dates.ts';
import { enDates } from '../../../ingest/languages/en/dates.ts';
import { addDays, dayFromEpoch, isDateRange } from '../../../graph/model/index.ts';

const day = fc.integer({ min: 0, max: 25_000 }).map(dayFromEpoch);
const range = fc.tuple(day, fc.nat(400)).map(([start, days]) => ({ start, end: addDays(start, days) }));
const unit = fc.constantFrom('day', 'week', 'month', 'year' as const) as fc.Arbitrary<
  'day' | 'week' | 'month' | 'year'
>;
const count = fc.integer({ min: -99, max: 99 });
const weekday = fc.integer({ min: 1, max: 7 });
const month = fc.integer({ min: 1, max: 12 });
const shift = fc.constantFrom('last', 'next', 'this') as fc.Arbitrary<'last' | 'next' | 'this'>;
const part = fc.constantFrom('start', 'middle', 'end') as fc.Arbitrary<'start' | 'middle' | 'end'>;
const tense = fc.constantFrom('past', 'future', 'unknown') as fc.Arbitrary<DateContext['tense']>;

const present = { requiredKeys: ['type'] as ['type'] };
const partial = fc.oneof(
  fc.record(
    { type: fc.constant('partial' as const), month, lastMonth: month, part, shift },
    { requiredKeys: ['type', 'month'] },
  ),
  fc.record(
    { type: fc.constant('partial' as const), month, day: fc.integer({ min: 1, max: 31 }), weekday },
    { requiredKeys: ['type', 'day'] },
  ),
);
const single: fc.Arbitrary<DateMeaning> = fc.oneof(
  fc.record({ type: fc.constant('absolute' as const), range }),
  partial,
  fc.record({ type: fc.constant('weekday' as const), weekday, shift }, { requiredKeys: ['type', 'weekday'] }),
  fc.record(
    { type: fc.constant('deictic' as const), unit, count, part, weekday },
    { requiredKeys: ['type', 'unit', 'count'] },
  ),
  fc.record(
    { type: fc.constant('anaphoric' as const), unit, count, weekday },
    { requiredKeys: ['type', 'unit', 'count'] },
  ),
);
const meaning = fc.oneof(
  single,
  fc.record({ type: fc.constant('period' as const), from: single, to: single }, present),
  fc.constant({ type: 'vague' as const }),
  fc.record({
    type: fc.constant('after-event' as const),
    unit,
    count: fc.nat(99),
    direction: fc.constantFrom('after' as const, 'before' as const),
  }),
);
const context = fc.record({ published: fc.option(day), running: fc.option(range), tense });

describe('resolveDate', () => {
  test('gives days of the calendar in order, or null', () => {
    fc.assert(
      fc.property(meaning, context, (words, where) => {
        const days = resolveDate(words, where);
        return days === null || isDateRange(days);
      }),
      { numRuns: 2_000 },
    );
  });

  test('what is past, and neither names the future nor carries its own weekday, never lies beyond the article', () => {
    const told = fc.oneof(
      partial,
      fc.record(
        { type: fc.constant('weekday' as const), weekday, shift },
        { requiredKeys: ['type', 'weekday'] },
      ),
    );
    fc.assert(
      fc.property(told, day, (words, published) => {
        if (('shift' in words && words.shift === 'next') || (words.type === 'partial' && 'weekday' in words))
          return true;
        const days = resolveDate(words, { published, running: null, tense: 'past' });
        return days === null || days.end <= published;
      }),
      { numRuns: 2_000 },
    );
  });

  test('an article a week later means weekdays a week later', () => {
    const named = fc.record(
      { type: fc.constant('weekday' as const), weekday, shift },
      { requiredKeys: ['type', 'weekday'] },
    );
    fc.assert(
      fc.property(named, day, tense, (words, published, when) => {
        const now = resolveDate(words, { published, running: null, tense: when });
        const later = resolveDate(words, { published: addDays(published, 7), running: null, tense: when });
        expect(later).toEqual(now && { start: addDays(now.start, 7), end: addDays(now.end, 7) });
      }),
    );
  });

  test('without a day of the article nothing relative gets one', () => {
    fc.assert(
      fc.property(
        fc.oneof(partial, fc.record({ type: fc.constant('deictic' as const), unit, count })),
        (words) => {
          expect(resolveDate(words, { published: null, running: null, tense: 'past' })).toBeNull();
        },
      ),
    );
  });
});

describe.each([
  [
    'en',
    enDates,
    'on the 15th of May 2024 last next Monday two weeks ago since until 3 - 27. , from to the day before after early In',
  ],
  [
    'de',
    deDates,
    'am 15. Mai 2024 letzten nächsten Montag vor zwei Wochen seit bis 3 - 27. , vom zum Tag zuvor nach Anfang In',
  ],
])('findDates %s', (_, pack, words) => {
  const sentence = fc.array(
    fc.oneof(fc.constantFrom(...words.split(' ')), fc.string({ maxLength: 4 }), fc.constant('\n')),
    { maxLength: 25 },
  );
  test('quotes its words, in order, without overlap, inside of what it was given', () => {
    fc.assert(
      fc.property(sentence, fc.nat(8), (pieces, margin) => {
        const text = pieces.join(' ');
        const [start, end] = [
          Math.min(margin, text.length),
          Math.max(Math.min(margin, text.length), text.length - margin),
        ];
        let last = start;
        for (const found of findDates(text, start, end, pack)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(end);
          last = found.end;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
