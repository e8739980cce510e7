import { expect, test } from 'vitest';
import { datesInUrl } from '../../../ingest/dates/index.ts';

test.each([
  ['https://news.example.org/2025/02/27/talks', '2025-02-27'],
  ['https://news.example.org/2025-2-7-talks.html', '2025-02-07'],
  ['https://news.example.org/a-20250227-b', '2025-02-27'],
  ['https://news.example.org/talks-185250227182604393.htm', '2025-02-27'],
])('%s carries %s', (url, day) => {
  expect(datesInUrl(url)).toContain(day);
});

test.each([
  'https://news.example.org/world/talks-in-istanbul',
  'https://news.example.org/2025/13/27/talks',
  'https://news.example.org/story/12345',
])('%s carries no day', (url) => {
  expect(datesInUrl(url)).toEqual([]);
});

test('what is written with marks comes before what digits can be cut into', () => {
  expect(datesInUrl('https://news.example.org/250301250228/2025/02/27/')[0]).toBe('2025-02-27');
});
