import { describe, expect, it } from 'vitest';
import { feedDay } from '../../../../ingest/sources/feeds/feed-day.ts';

describe('the day of a date in a feed', () => {
  it.each([
    ['Fri, 31 May 2024 23:30:00 -0400', '2024-05-31'],
    ['Fri, 31 May 24 10:00 GMT', '2024-05-31'],
    ['Mon, 31 May 99 10:00 GMT', '1999-05-31'],
    ['31-May-24', '2024-05-31'],
    ['3 September 2024', '2024-09-03'],
    ['1 Sept. 24 08:00', '2024-09-01'],
    ['2024-05-31T22:00:00-05:00', '2024-05-31'],
    ['31.05.2024', '2024-05-31'],
  ])('%s is %s', (date, day) => {
    expect(feedDay(date)).toBe(day);
  });

  it.each([
    'May 2024',
    '2024-05',
    'Fri, 31 Feb 24 10:00 GMT',
    '03/04/2024',
    'yesterday',
    '31 May',
    '1717150000',
  ])('%s is none', (date) => {
    expect(feedDay(date)).toBeUndefined();
  });
});
