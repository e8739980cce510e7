import { describe, expect, it } from 'vitest';
import { goingOn, storyAfter, type ToldDay } from '../../../ingest/register/story.ts';

const PUBLISHED = '2024-05-31';

function day(start: string, paragraph = 1, end = start): ToldDay {
  return { range: { start, end }, sentence: paragraph, paragraph };
}

describe('a story of another year', () => {
  it.each([
    ['begins with a day of years ago', day('2024-05-29'), day('2021-07-15'), '2021-07-15'],
    ['goes on', day('2021-07-15'), day('2021-10-01'), '2021-10-01'],
    ['is left by no aside', day('2021-07-15'), day('2019-09-01'), '2021-07-15'],
    ['comes back to this year', day('2021-07-15'), day('2024-05-20'), '2024-05-20'],
    ['is another one in another paragraph', day('2021-07-15'), day('2019-09-01', 2), '2019-09-01'],
    ['may go back by weeks', day('2021-07-15'), day('2021-05-25'), '2021-05-25'],
  ])('%s', (_what, before, told, goesOn) => {
    expect(storyAfter(before, told, PUBLISHED).range.start).toBe(goesOn);
  });

  it.each([
    ['the months behind its day', '2021-07-15', { month: 10 }, '2021-10-01'],
    ['a month of the next year', '2021-12-02', { month: 1 }, '2022-01-01'],
    ['nothing long behind it', '2021-12-02', { month: 9 }, undefined],
    ['nothing in a story of this year', '2024-02-02', { month: 3 }, undefined],
    ['nothing in history', '1956-10-19', { month: 11 }, undefined],
    ['nothing where the words have their own year', '2021-07-15', { month: 10, yearsAway: -1 }, undefined],
  ])('gives %s', (_what, start, month, meant) => {
    const story = { start, end: start };
    expect(goingOn({ type: 'partial', ...month }, story, PUBLISHED)?.start).toBe(meant);
  });
});
