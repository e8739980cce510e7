import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../ingest/dates/index.ts';
import { weekOf } from '../../../ingest/register/week-headings.ts';
import { printed, readText } from '../read-text.ts';

/** Headings a hundred letters apart; 31 May 2024 is a Friday. */
function days(
  weekdays: readonly number[],
  dates: readonly DateMention[] = [],
  told?: 'ahead' | 'past',
): string[] {
  const article = { id: 'test', published: '2024-05-31', language: 'en', title: '', text: '' };
  const lines = weekdays.map((weekday, at) => ({ line: { start: 100 * (at + 1) }, weekday, told }));
  return [...weekOf(article, lines, dates).values()].map(({ start }) => start);
}

const SPAN = { start: 0, end: 9, text: '' };

describe('weekdays as headings', () => {
  it('of a diary end with the day of the paper at the latest', () => {
    expect(days([1, 2, 3])).toEqual(['2024-05-27', '2024-05-28', '2024-05-29']);
    expect(days([6, 7, 1], [], 'past')).toEqual(['2024-05-25', '2024-05-26', '2024-05-27']);
    expect(days([4, 5])).toEqual(['2024-05-30', '2024-05-31']);
  });

  it('may stand twice, for the morning and the evening', () => {
    expect(days([1, 1, 2])).toEqual(['2024-05-27', '2024-05-27', '2024-05-28']);
  });

  it('of an agenda lie ahead, where the week to come is announced above them', () => {
    const next: DateMention = { ...SPAN, meaning: { type: 'deictic', unit: 'week', count: 1 } };
    expect(days([1, 2], [next])).toEqual(['2024-06-03', '2024-06-04']);
  });

  it('of an agenda lie ahead, where they are told so, or begin tomorrow and are nearer that way', () => {
    expect(days([2, 3], [], 'ahead')).toEqual(['2024-06-04', '2024-06-05']);
    expect(days([6, 1, 2])).toEqual(['2024-06-01', '2024-06-03', '2024-06-04']);
    expect(days([6, 1, 2], [], 'past')).toEqual(['2024-05-25', '2024-05-27', '2024-05-28']);
  });

  it('of a diary lie behind, though one of them tells of a plan', () => {
    const lines = [6, 7, 1, 2].map((weekday, at) => ({
      ...{ line: { start: 100 * (at + 1) }, weekday },
      ...(at === 3 && { told: 'ahead' as const }),
    }));
    const article = { id: 'test', published: '2024-05-31', language: 'en', title: '', text: '' };
    expect([...weekOf(article, lines, []).values()][0]?.start).toBe('2024-05-25');
  });

  it('of a diary lie behind, though a single day to come stands above them', () => {
    const tomorrow: DateMention = { ...SPAN, meaning: { type: 'deictic', unit: 'day', count: 1 } };
    expect(days([1, 2], [tomorrow])).toEqual(['2024-05-27', '2024-05-28']);
  });

  it('say nothing alone, or over more than two weeks', () => {
    expect(days([1])).toEqual([]);
    expect(days([1, 7, 6, 5])).toEqual([]);
  });
});

describe('what stands below them', () => {
  it.each([
    [
      'a diary in the present',
      'Montag. Kanzler Olaf Scholz empfängt in Berlin Präsident Emmanuel Macron.\n\nDienstag. Scholz telefoniert mit Präsident Wolodymyr Selenskyj.',
      ['held talks 2024-05-27', 'held call 2024-05-28'],
    ],
    [
      'an agenda',
      'Die Termine der nächsten Woche.\n\nMontag. Kanzler Olaf Scholz empfängt in Berlin Präsident Emmanuel Macron.\n\nDienstag. Scholz telefoniert mit Präsident Wolodymyr Selenskyj.',
      ['planned talks 2024-06-03', 'planned call 2024-06-04'],
    ],
  ])('%s', async (_what, body, told) => {
    const events = printed(await readText('de', 'Die Woche', body));
    expect(events.map((event) => event.split(' ').slice(0, 3).join(' '))).toEqual(told);
  });
});
