import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateRange } from '../../../graph/model/index.ts';
import { NO_DAY } from '../../../viewer/state/crossfilter/index.ts';
import { UNITS, type Unit } from '../../../viewer/state/index.ts';
import * as bars from '../../../viewer/timeline/bins.ts';
import { firstWindow, rangeOf, shifted, spanOf, stepped } from '../../../viewer/timeline/brush.ts';
import { dayFromEpoch, epochDay } from '../../../graph/model/dates.ts';
import { ticksOf } from '../../../viewer/timeline/ticks.ts';

/** Days by row; null for an event without one. */
const daysOf = (events: readonly (DateRange | null)[]): bars.Days => ({
  start: Int32Array.from(events, (event) => (event ? epochDay(event.start) : NO_DAY)),
  end: Int32Array.from(events, (event) => (event ? epochDay(event.end) : NO_DAY)),
});
const coreOf = (events: readonly DateRange[]) => bars.coreOf(daysOf(events));
/** Bars with what they weigh. */
function binsOf(events: readonly (DateRange | null)[], unit: Unit, core?: bars.Extent) {
  const days = daysOf(events);
  const bins = bars.binsOf(bars.extentOf(days), unit, core);
  const weights = bars.weigh(bins, days, events.keys());
  return bins.map((bin, i) => ({ ...bin, weight: weights[i]! }));
}

const on = (day: string) => ({ start: day, end: day });
const event = fc
  .tuple(fc.integer({ min: -400, max: 21_000 }), fc.integer({ min: 0, max: 800 }))
  .map(([start, length]) => ({ start: dayFromEpoch(start), end: dayFromEpoch(start + length) }));

describe('the bars', () => {
  it('together weigh as much as there are events, without a gap', () => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...UNITS.slice(1)),
        (events, unit) => {
          const bins = binsOf(events, unit);
          expect(bins.reduce((sum, bin) => sum + bin.weight, 0)).toBeCloseTo(events.length, 6);
          for (let i = 1; i < bins.length; i++) expect(bins[i]!.start).toBe(bins[i - 1]!.end + 1);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });

  it('begin weeks on Monday, also before 1970', () => {
    expect(dayFromEpoch(binsOf([on('2025-02-27')], 'week')[0]!.start)).toBe('2025-02-24');
    expect(dayFromEpoch(binsOf([on('1969-12-31')], 'week')[0]!.start)).toBe('1969-12-29');
  });

  it('spread "in 2024" over its months and make no peak of it', () => {
    const bins = binsOf([{ start: '2024-01-01', end: '2024-12-31' }], 'month');
    expect(bins).toHaveLength(12);
    for (const { weight } of bins) expect(weight).toBeCloseTo(1 / 12, 2);
  });

  const crowd = Array.from({ length: 120 }, (_, i) => on(dayFromEpoch(epochDay('2023-01-01') + i * 9)));
  it('gather a meeting of 1956 in one bar before all others, and lose none', () => {
    const events = [on('1956-10-19'), ...crowd];
    const bins = binsOf(events, 'month', coreOf(events));
    expect(bins).toHaveLength(37);
    expect(bins[0]).toEqual({
      start: epochDay('1956-10-19'),
      end: epochDay('2022-12-31'),
      weight: 1,
      gathers: true,
    });
    expect(bins.slice(1).some(({ gathers }) => gathers)).toBe(false);
    expect(bins.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(events.length, 6);
    expect(
      ticksOf(bins, 'month', 900, 'en-GB')
        .map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['< Jan 2023', 'Jul 2023']);
  });

  it('gather what is planned for 2060 behind all others', () => {
    const events = [...crowd, on('2060-01-01')];
    const bins = binsOf(events, 'year', coreOf(events));
    expect(bins.map(({ start, gathers }) => [dayFromEpoch(start).slice(0, 4), gathers ?? false])).toEqual([
      ['2023', false],
      ['2024', false],
      ['2025', false],
      ['2026', true],
    ]);
  });

  it.each([
    ['many old ones', [...Array.from({ length: 5 }, () => on('1956-10-19')), ...crowd]],
    ['a few months before', [on('2022-08-01'), ...crowd]],
    ['two meetings alone', [on('1956-10-19'), on('2024-01-01')]],
  ])('do not gather %s', (_, events) => {
    expect(binsOf(events, 'year', coreOf(events)).some(({ gathers }) => gathers)).toBe(false);
  });

  it('are none without events, and none for those of which no day is known', () => {
    expect(binsOf([], 'day')).toEqual([]);
    expect(binsOf([null], 'day')).toEqual([]);
    expect(binsOf([null, on('2025-02-27'), null], 'day').map(({ weight }) => weight)).toEqual([1]);
  });

  it('weigh only the rows that are named', () => {
    const days = daysOf([on('2025-02-24'), on('2025-02-25'), on('2025-02-25')]);
    const bins = bars.binsOf(bars.extentOf(days), 'day');
    expect([...bars.weigh(bins, days, [0, 2])]).toEqual([1, 1]);
    expect([...bars.weigh(bins, days, [])]).toEqual([0, 0]);
  });

  it.each([
    [30, 'day'],
    [700, 'week'],
    [3000, 'month'],
    [30_000, 'year'],
  ])('of %i days in 110 places go by %s', (days, unit) => {
    expect(bars.unitFor(days, 110)).toBe(unit);
  });
});

describe('a range', () => {
  const bins = binsOf([on('2025-01-06'), on('2025-03-02')], 'week');
  it('of bars comes back as the same bars', () => {
    expect(spanOf(bins, rangeOf(bins, 5, 2))).toEqual({ from: 2, to: 5 });
    expect(rangeOf(bins, 2, 2)).toEqual({ start: '2025-01-20', end: '2025-01-26' });
  });

  it('of all bars is no range', () => {
    expect(rangeOf(bins, -3, 99)).toBeNull();
    expect(spanOf(bins, null)).toEqual({ from: 0, to: bins.length - 1 });
  });

  it('is moved as a whole and stops at the ends', () => {
    expect(shifted(bins, { from: 1, to: 3 }, -9)).toEqual({ from: 0, to: 2 });
    expect(shifted(bins, { from: 1, to: 3 }, 99)).toEqual({ from: 5, to: 7 });
  });

  it.each([
    ['all bars: the first twelfth', { from: 0, to: 7 }, { from: 0, to: 0 }],
    ['some bars: these', { from: 2, to: 4 }, { from: 2, to: 4 }],
    ['the last bars: as many from the beginning', { from: 5, to: 7 }, { from: 0, to: 2 }],
  ])('is played from %s', (_, span, first) => {
    expect(firstWindow(bins, span)).toEqual(first);
  });

  it.each([
    ['ArrowRight', 3, 4],
    ['PageDown', 3, 0],
    ['End', 3, 9],
    ['Home', 3, 0],
    ['x', 3, undefined],
  ])('%s takes an end from %i to %s', (key, from, to) => {
    expect(stepped(key, from, 9)).toBe(to);
  });
});

describe('the words under the bars', () => {
  it('name the year where it changes, and have room', () => {
    const bins = binsOf([on('2024-11-04'), on('2025-06-20')], 'week');
    const ticks = ticksOf(bins, 'week', 1000, 'en-GB');
    expect(ticks.map(({ text }) => text)).toEqual([
      'Nov 2024', 'Dec', 'Jan 2025', 'Feb', 'Mar', 'Apr', 'May', 'Jun',
    ]); // prettier-ignore
    expect(ticksOf(bins, 'week', 200, 'en-GB').length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['years', '2016-07-11', '2026-04-30', 1328, ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']], // prettier-ignore
    ['quarters', '2023-11-03', '2025-02-20', 500, ['Jan 2024', 'Apr', 'Jul', 'Oct', 'Jan 2025']],
    ['half years on a phone', '2023-11-03', '2025-02-20', 358, ['Jan 2024', 'Jul', 'Jan 2025']],
  ])('count months in %s, from January', (_, first, last, width, words) => {
    const ticks = ticksOf(binsOf([on(first), on(last)], 'month'), 'month', width, 'en-US');
    expect(ticks.map(({ text }) => text)).toEqual(words);
  });

  it('count many days from Monday to Monday, and many years by tens', () => {
    const days = binsOf([on('2025-01-29'), on('2025-02-27')], 'day');
    expect(ticksOf(days, 'day', 358, 'en-GB').map(({ index }) => dayFromEpoch(days[index]!.start))).toEqual([
      '2025-02-03',
      '2025-02-10',
      '2025-02-17',
      '2025-02-24',
    ]);
    const years = binsOf([on('1948-05-14'), on('2025-02-27')], 'year');
    expect(ticksOf(years, 'year', 420, 'en-GB').map(({ text }) => text)).toEqual([
      '1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020',
    ]); // prettier-ignore
  });

  it('count days from 1970', () => {
    expect([epochDay('1970-01-01'), dayFromEpoch(epochDay('2024-02-29'))]).toEqual([0, '2024-02-29']);
  });
});
