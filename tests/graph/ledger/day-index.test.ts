import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIndex } from '../../../graph/ledger/day-index.ts';
import { addDays, type TimelineEntry } from '../../../graph/model/index.ts';

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2023-12-20', days));
const entry = fc.record({
  event: fc.constantFrom('event:a', 'event:b', 'event:c', 'event:d', 'event:e', 'event:f'),
  start: day,
  end: day,
  held: fc.boolean(),
});
const entries = fc.uniqueArray(entry, { selector: ({ event }) => event });

/** Sorted the plain way. */
function sorted(given: readonly TimelineEntry[]): TimelineEntry[] {
  return [...given].sort((a, b) => (`${a.start} ${a.event}` < `${b.start} ${b.event}` ? -1 : 1));
}

describe('entries by day', () => {
  it('lie as if sorted anew, whatever comes and goes', () => {
    fc.assert(
      fc.property(entries, fc.nat(6), fc.nat(6), (given, from, to) => {
        const index = dayIndex(given.slice(from), ({ start }) => start);
        for (const added of given.slice(0, from)) index.add(added);
        expect(index.entries).toEqual(sorted(given));
        for (const gone of given.slice(0, to)) index.remove(gone);
        expect(index.entries).toEqual(sorted(given.slice(to)));
      }),
    );
  });

  it('count those before a day and an id', () => {
    fc.assert(
      fc.property(entries, day, entry, (given, asked, { event }) => {
        const before = given.filter(({ start, event: id }) => `${start} ${id}` < `${asked} ${event}`);
        expect(dayIndex(given, ({ start }) => start).position(asked, event)).toBe(before.length);
      }),
    );
  });
});
