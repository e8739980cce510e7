import { describe, expect, test } from 'vitest';
import { calendarOf, disputedEvents, plannedAfter } from '../../../graph/chains/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { diary } from './diary.ts';

const calendar = (...lines: readonly string[]) => calendarOf(arrayReader(diary(...lines)));

describe('the calendar', () => {
  test('has a bar for each month of its span, empty ones too', () => {
    expect(
      calendar('e1 2024-11-30 A B', 'e2 2025-01-02/2025-01-04 A B', 'e3 2025-01-03 A B planned'),
    ).toEqual({
      span: { start: '2024-11-30', end: '2025-01-04' },
      undated: 0,
      unit: 'month',
      bars: [
        { start: '2024-11-01', held: 1, other: 0 },
        { start: '2024-12-01', held: 0, other: 0 },
        { start: '2025-01-01', held: 1, other: 1 },
      ],
    });
  });

  test('counts years where there would be too many months', () => {
    const { unit, bars } = calendar('e1 1999-05-01 A B', 'e2 2025-01-02 A B');
    expect([unit, bars.length, bars[0], bars.at(-1)]).toEqual([
      'year',
      27,
      { start: '1999-01-01', held: 1, other: 0 },
      { start: '2025-01-01', held: 1, other: 0 },
    ]);
  });

  test('counts what is vaguer than a month, or has no day, as undated: it would stretch the span', () => {
    const { span, undated } = calendar('e1 1900-01-01/1999-12-31 A B', 'e2 - A B', 'e3 2025-01-02 A B');
    expect([span, undated]).toEqual([{ start: '2025-01-02', end: '2025-01-02' }, 2]);
  });

  test('has no span where nothing is dated', () => {
    expect(calendar('e1 - A B')).toEqual({ undated: 1, unit: 'month', bars: [] });
  });
});

describe('what is planned after a day', () => {
  const reader = arrayReader(
    diary(
      'past 2025-01-01 A B planned',
      'today 2025-03-01 A B planned',
      'held 2025-03-09 A B',
      'running 2025-02-27/2025-03-04 A B planned',
      'later 2025-05-01 A B planned',
      'sooner 2025-03-02 A B planned',
      'never - A B planned',
    ),
  );

  test('is what may still be after it, what ends first first', () => {
    expect(plannedAfter(reader, '2025-03-01')).toEqual(['sooner', 'running', 'later']);
  });

  test('is nothing after the last of it', () => {
    expect(plannedAfter(reader, '2025-05-01')).toEqual([]);
  });
});

test('disputed events come latest first, undated ones last', () => {
  const graph = diary('a 2025-01-01 A B', 'b 2025-02-01 A B', 'c - A B', 'd 2025-03-01 A B');
  const events = graph.events.map((event) => ({ ...event, disputed: event.id !== 'b' }));
  expect(disputedEvents(arrayReader({ ...graph, events }))).toEqual(['d', 'a', 'c']);
});
