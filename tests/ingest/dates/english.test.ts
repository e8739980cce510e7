import { describe } from 'vitest';
import { enDates } from '../../../ingest/languages/en/dates.ts';
import { testCases } from './case.ts';

// 2025-02-27 is a Thursday.
describe('full dates', () => {
  testCases(enDates, [
    { says: 'They met on 27 February 2025 in Istanbul.', dates: ['27 February 2025 = 2025-02-27'] },
    { says: 'They met on Feb. 18, 2025, in Riyadh.', dates: ['Feb. 18, 2025 = 2025-02-18'] },
    {
      says: 'On Thursday, February 27, 2025 the envoys met.',
      dates: ['Thursday, February 27, 2025 = 2025-02-27'],
    },
    { says: 'The accord of the 3rd of May, 2019 was void.', dates: ['the 3rd of May, 2019 = 2019-05-03'] },
    { says: 'Posted 2025-02-27 by the ministry.', dates: ['2025-02-27 = 2025-02-27'] },
    { says: 'Posted 27.02.2025 by the ministry.', dates: ['27.02.2025 = 2025-02-27'] },
    { says: 'Posted 27/02/2025 by the ministry.', dates: ['27/02/2025 = 2025-02-27'] },
    { says: 'Posted 02/27/2025 by the embassy.', dates: ['02/27/2025 = 2025-02-27'] },
    {
      says: 'He visits India from 06 to 10 October 2024.',
      dates: ['06 to 10 October 2024 = 2024-10-06..2024-10-10'],
    },
    {
      says: 'They met on February 27 and 28, 2019.',
      dates: ['February 27 and 28, 2019 = 2019-02-27..2019-02-28'],
    },
    {
      says: 'The round ran from 27 February to 2 March 2025.',
      dates: ['27 February to 2 March 2025 = 2025-02-27..2025-03-02'],
    },
  ]);
});

describe('dates without a year or a month', () => {
  testCases(enDates, [
    { says: 'The Feb. 8 summit ordered a truce.', published: '2025-03-19', dates: ['Feb. 8 = 2025-02-08'] },
    { says: 'On Dec. 15 Kagame stayed away.', published: '2025-03-19', dates: ['Dec. 15 = 2024-12-15'] },
    { says: 'They will meet on March 5.', tense: 'future', dates: ['March 5 = 2025-03-05'] },
    { says: 'They will meet on January 5.', tense: 'future', dates: ['January 5 = 2026-01-05'] },
    {
      says: 'The second summit, on February 27 and 28, failed.',
      published: '2019-10-06',
      dates: ['February 27 and 28 = 2019-02-27..2019-02-28'],
    },
    { says: 'They spoke on the 15th of the minister’s plan.', dates: ['the 15th = 2025-02-15'] },
    { says: 'They met on the 28th.', dates: ['the 28th = 2025-01-28'] },
    { says: 'They spoke on Sunday, 29 September.', dates: ['Sunday, 29 September = 2024-09-29'] },
    { says: 'They agreed to speak on Friday, 28 February.', dates: ['Friday, 28 February = 2025-02-28'] },
    { says: 'On Friday, the second day of the summit, they met.', dates: ['Friday = 2025-02-21'] },
    { says: 'They spoke on the 12th of last month.', dates: ['the 12th of last month = 2025-01-12'] },
    { says: 'They met on the 3rd.', running: '2024-05-01', dates: ['the 3rd = 2024-05-03'] },
  ]);
});

describe('months, seasons, years', () => {
  testCases(enDates, [
    { says: 'It had been set up for January 2023.', dates: ['January 2023 = 2023-01-01..2023-01-31'] },
    {
      says: 'The first, in June last year, went well.',
      published: '2019-10-06',
      dates: ['June last year = 2018-06-01..2018-06-30'],
    },
    {
      says: 'Starmer had Harris over last July.',
      published: '2025-03-06',
      dates: ['last July = 2024-07-01..2024-07-31'],
    },
    { says: 'The ministers met in September.', dates: ['September = 2024-09-01..2024-09-30'] },
    { says: 'The ministers met in May.', dates: ['May = 2024-05-01..2024-05-31'] },
    { says: 'The ministers will meet in May.', tense: 'future', dates: ['May = 2025-05-01..2025-05-31'] },
    { says: 'They parted in spring 2024.', dates: ['spring 2024 = 2024-03-01..2024-05-31'] },
    { says: 'They met in early March 2022.', dates: ['early March 2022 = 2022-03-01..2022-03-10'] },
    { says: 'They met in mid-January.', dates: ['mid-January = 2025-01-11..2025-01-20'] },
    { says: 'They met at the end of January.', dates: ['at the end of January = 2025-01-21..2025-01-31'] },
    { says: 'The talks began in 2019 in Hanoi.', dates: ['2019 = 2019-01-01..2019-12-31'] },
    {
      says: 'The third quarter of 2024 saw two visits.',
      dates: ['third quarter of 2024 = 2024-07-01..2024-09-30'],
    },
  ]);
});

describe('weekdays', () => {
  testCases(enDates, [
    { says: 'They met in Doha on Tuesday.', published: '2025-03-19', dates: ['Tuesday = 2025-03-18'] },
    { says: 'The minister said on Thursday he was glad.', dates: ['Thursday = 2025-02-27'] },
    { says: 'They will meet on Saturday.', tense: 'future', dates: ['Saturday = 2025-03-01'] },
    {
      says: 'A trip by envoys last Saturday failed.',
      published: '2023-10-26',
      dates: ['last Saturday = 2023-10-21'],
    },
    { says: 'They left last Thursday.', dates: ['last Thursday = 2025-02-20'] },
    { says: 'They convene next Monday.', tense: 'unknown', dates: ['next Monday = 2025-03-03'] },
    { says: 'They convene this Friday.', tense: 'unknown', dates: ['this Friday = 2025-02-28'] },
    { says: 'They spoke on Monday evening.', dates: ['Monday evening = 2025-02-24'] },
    { says: 'They meet on Monday next week.', tense: 'future', dates: ['Monday next week = 2025-03-03'] },
    { says: 'They met at the weekend.', dates: ['weekend = 2025-02-22..2025-02-23'] },
  ]);
});

describe('counted from the day of the article', () => {
  testCases(enDates, [
    { says: 'Both are expected this afternoon.', dates: ['this afternoon = 2025-02-27'] },
    { says: 'They dine tonight.', dates: ['tonight = 2025-02-27'] },
    { says: 'They met the day before yesterday.', dates: ['the day before yesterday = 2025-02-25'] },
    { says: 'They meet tomorrow morning.', dates: ['tomorrow morning = 2025-02-28'] },
    { says: 'They met two weeks ago.', dates: ['two weeks ago = 2025-02-13'] },
    { says: 'They met three months ago.', dates: ['three months ago = 2024-11-01..2024-11-30'] },
    {
      says: 'Martin heads for Washington next week.',
      published: '2025-03-06',
      tense: 'future',
      dates: ['next week = 2025-03-10..2025-03-16'],
    },
    { says: 'They met last month.', dates: ['last month = 2025-01-01..2025-01-31'] },
    { says: 'They met this week.', dates: ['this week = 2025-02-24..2025-02-27'] },
    { says: 'They will meet this week.', tense: 'future', dates: ['this week = 2025-02-27..2025-03-02'] },
    {
      says: 'They will meet at the end of the month.',
      tense: 'future',
      dates: ['the end of the month = 2025-02-27..2025-02-28'],
      published: '2025-02-27',
    },
    {
      says: 'They will meet early next month.',
      tense: 'future',
      dates: ['early next month = 2025-03-01..2025-03-10'],
    },
    { says: 'They meet in three days.', tense: 'future', dates: ['in three days = 2025-03-02'] },
  ]);
});

describe('counted from the running date', () => {
  testCases(enDates, [
    {
      says: 'Luanda talks were due to open the same day.',
      running: '2025-03-18',
      dates: ['the same day = 2025-03-18'],
    },
    { says: 'He told reporters that evening.', running: '2019-10-05', dates: ['that evening = 2019-10-05'] },
    {
      says: 'Two days earlier, the North had fired a missile.',
      running: '2019-10-04',
      dates: ['Two days earlier = 2019-10-02'],
    },
    {
      says: 'The day before, they had quarrelled.',
      running: '2019-10-04',
      dates: ['The day before = 2019-10-03'],
    },
    {
      says: 'The following day he flew home.',
      running: '2025-02-18',
      dates: ['The following day = 2025-02-19'],
    },
    {
      says: 'He flew home the following Monday.',
      running: '2025-02-18',
      dates: ['the following Monday = 2025-02-24'],
    },
    { says: 'A week later they met again.', running: '2025-02-18', dates: ['A week later = 2025-02-25'] },
    {
      says: 'Three days later he went on.',
      running: '2024-10-06..2024-10-10',
      dates: ['Three days later = 2024-10-13'],
    },
    {
      says: 'Later in the day he flew to Cairo.',
      running: '2025-02-18',
      dates: ['Later in the day = 2025-02-18'],
    },
    { says: 'In the evening they dined.', dates: ['evening = 2025-02-27'] },
    {
      says: 'Hours earlier, Angola had scrapped them.',
      running: '2025-03-18',
      dates: ['Hours earlier = 2025-03-18'],
    },
    { says: 'Two days earlier they had met.', dates: ['Two days earlier = null'] },
  ]);
});

describe('periods', () => {
  testCases(enDates, [
    { says: 'They have talked since Monday.', dates: ['Monday = 2025-02-24..2025-02-27'] },
    { says: 'They will stay until Saturday.', tense: 'future', dates: ['Saturday = 2025-02-27..2025-03-01'] },
    { says: 'They met from Monday to Wednesday.', dates: ['Monday to Wednesday = 2025-02-24..2025-02-26'] },
    {
      says: 'They will meet between Friday and Sunday.',
      tense: 'future',
      dates: ['Friday and Sunday = 2025-02-28..2025-03-02'],
    },
    {
      says: 'A summit is due within three months.',
      tense: 'future',
      dates: ['within three months = 2025-02-27..2025-05-27'],
    },
    {
      says: 'They will meet in the next two weeks.',
      tense: 'future',
      dates: ['next two weeks = 2025-02-27..2025-03-13'],
    },
    { says: 'They met twice over the past week.', dates: ['past week = 2025-02-20..2025-02-27'] },
  ]);
});

describe('a time that can not be counted', () => {
  testCases(enDates, [
    { says: 'They hope to meet soon.', tense: 'future', dates: ['soon = null'] },
    { says: 'They will meet in the coming days.', tense: 'future', dates: ['in the coming days = null'] },
    { says: 'They met a few weeks ago.', dates: ['a few weeks ago = null'] },
    { says: 'Six days after the Riyadh talks they met.', dates: ['Six days after = null'] },
    { says: 'The day before the summit they met.', dates: ['The day before = null'] },
    { says: 'On the day of his arrival he was received.', dates: ['On the day of = null'] },
    { says: 'The form is dated 03/04/2025.', dates: ['03/04/2025 = null'] },
  ]);
});

describe('no date', () => {
  testCases(
    enDates,
    [
      'Theresa May resigned.',
      'It was a defeat for May, led by May.',
      'The sides may 15 times say no.',
      'They march on Rome.',
      'The March on Washington was peaceful, they said.',
      'Judge April Ryan took the oath.',
      'Germany beat France 3-2.',
      'The minister, 55, took room 27.',
      'Call 030 18 17 2000 for details.',
      'It cost $27 million and 2,000 soldiers.',
      'Resolution 1701 was adopted.',
      'The hotline is staffed 24/7.',
      'The G7 met with the G20.',
      'The Sunday Times reported it.',
      'Shops were full on Black Friday.',
      'On the 38th parallel they shook hands.',
      'The 15th summit failed.',
      'They talked for 90 minutes and three days.',
      'The market is open on Mondays.',
      'May’s cabinet backed it.',
      'Mr. Sunday met Mrs. May.',
      'It was their first meeting in five years.',
      'It grew by 2.5 percent under section 3.2.1.',
      'A three-day visit was planned.',
    ].map((says) => ({ says, dates: [] })),
  );
});

describe('two days, one behind the other', () => {
  testCases(enDates, [
    {
      says: 'They met on Tuesday and Wednesday in Rome.',
      dates: ['Tuesday and Wednesday = 2025-02-25..2025-02-26'],
    },
    { says: 'They met on Sunday and Monday in Rome.', dates: ['Sunday and Monday = 2025-02-23..2025-02-24'] },
    {
      says: 'They met on Monday and Wednesday in Rome.',
      dates: ['Monday = 2025-02-24', 'Wednesday = 2025-02-26'],
    },
    {
      says: 'He met Ali on Tuesday, and on Friday Barzani.',
      dates: ['Tuesday = 2025-02-25', 'Friday = 2025-02-21'],
    },
  ]);
});
