import { describe, expect, test } from 'vitest';
import { type GapOptions, gapsIn } from '../../../graph/chains/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { diary } from './diary.ts';

const OPTIONS: GapOptions = { least: 4, times: 3, limit: 99 };
const MONTHLY = ['2024-01-10', '2024-02-10', '2024-03-10', '2024-04-10'];

/** A and B on those days, and somebody else on the day on which the graph ends. */
function silent(days: readonly string[], end: string, options: Partial<GapOptions> = {}, kind = '') {
  const lines = days.map((day, at) => `ab${at} ${day} A B ${kind}`.trim());
  const { gaps } = gapsIn(arrayReader(diary(...lines, `end ${end} Y Z`)), { ...OPTIONS, ...options });
  return gaps;
}

describe('a pair that met regularly', () => {
  test('and stopped is told with its days', () => {
    expect(silent(MONTHLY, '2024-09-10')).toEqual([
      {
        pair: ['person:A', 'person:B'],
        meetings: 4,
        first: '2024-01-10',
        last: '2024-04-10',
        event: 'ab3',
        usual: 31,
        longest: 31,
        silence: 153,
      },
    ]);
  });

  test.each<[string, readonly string[], string, Partial<GapOptions>, string?]>([
    ['and was silent only three times as long', MONTHLY, '2024-07-12', {}],
    ['too few times', MONTHLY.slice(1), '2024-12-31', {}],
    ['four times, but on three days', [...MONTHLY.slice(1), '2024-04-10'], '2024-12-31', {}],
    ['with a silence as long before', ['2023-01-10', ...MONTHLY], '2025-04-10', {}],
    ['on days that are hardly known', MONTHLY.map((day) => `${day}/2024-12-30`), '2026-12-31', {}],
    ['at speeches', MONTHLY, '2024-12-31', {}, 'speech'],
    ['by plan alone', MONTHLY, '2024-12-31', {}, 'planned'],
    ['while somebody else is asked about', MONTHLY, '2024-12-31', { actor: 'person:Y' }],
    ['while nobody that is known is asked about', MONTHLY, '2024-12-31', { actor: 'person:nobody' }],
    ['up to the day that is asked about', MONTHLY, '2024-12-31', { to: '2024-05-01' }],
  ])('%s has not stopped', (_, days, end, options, kind) => {
    expect(silent(days, end, options, kind)).toEqual([]);
  });

  test.each<[string, readonly string[], string, Partial<GapOptions>, number]>([
    ['and more than three times as long', MONTHLY, '2024-07-13', {}, 94],
    ['and longer than its longest silence before', ['2023-01-10', ...MONTHLY], '2025-04-11', {}, 366],
    ['up to a day that is later than the graph', MONTHLY, '2024-04-30', { to: '2024-12-31' }, 265],
    ['and is asked about', MONTHLY, '2024-12-31', { actor: 'person:B' }, 265],
    ['in ranges, counted from their last day', MONTHLY.map((day) => `${day}/${day.slice(0, 8)}12`), '2024-12-31', {}, 263],
    ['by plan, where plans are asked for', MONTHLY, '2024-12-31', { statuses: ['planned'] }, 265],
  ])('%s has stopped', (_, days, end, options, silence) => {
    const kind = options.statuses ? 'planned' : '';
    expect(silent(days, end, options, kind).map((gap) => gap.silence)).toEqual([silence]);
  }); // prettier-ignore

  test('is the more striking the more intervals it has been silent; the limit leaves out the rest', () => {
    const weekly = ['2024-03-20', '2024-03-27', '2024-04-03', '2024-04-10'];
    const lines = [
      ...MONTHLY.map((day, at) => `ab${at} ${day} A B`),
      ...weekly.map((day, at) => `cd${at} ${day} C D`),
    ];
    const reader = arrayReader(diary(...lines, 'end 2024-12-31 Y Z'));
    const found = gapsIn(reader, { ...OPTIONS, limit: 1 });
    expect(found).toMatchObject({
      total: 2,
      until: '2024-12-31',
      gaps: [{ pair: ['person:C', 'person:D'] }],
    });
  });

  test('nobody stops in a graph without days', () => {
    expect(gapsIn(arrayReader(diary('a - A B')), OPTIONS)).toEqual({ gaps: [], total: 0 });
  });
});
